import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { areaRight, blended, downwards, poly, stroke } from '../paint/brush.ts'
import { field } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'
import type { Walls } from '../rooms/shell.ts'
import { windowHole } from '../rooms/window.ts'

/** Lights of a tunnel that rush by, for `animate`. */
export function tunnelLights(pen: Pen, seconds: number): void {
  const { ctx } = pen
  const random = pen.random.fork('tunnel')
  blended(ctx, 'screen', 1, () => {
    for (let i = 0; i < 9; i++) {
      const x = ((((seconds * 1900 + i * 310) % 1900) + 1900) % 1900) - 300
      const y = 600 + random.range(0, 260)
      ctx.fillStyle = i % 3 === 0 ? '#ffd9a055' : '#9fc4ff3a'
      ctx.fillRect(Math.min(x, areaRight), y, 180, 10 + (i % 3) * 8)
    }
  })
}

/** Windows on both sides of a metro car, and the band over them with maps of the line. */
export function metroSides(pen: Pen, walls: Walls): void {
  const look = { frame: '#8f989f', bars: [1, 1], thick: 0.04, sill: false } as const
  for (const wall of [walls.left, walls.right]) {
    for (const z of [0.1, 2.1, 4.1, 6.1, 8.1]) windowHole(pen, wall, z, 0.98, z + 1.6, 1.86, look)
    field(pen, wall, -1, 1.98, 10.8, 2.24, '#3f7fb8')
    for (let z = 0.4; z < 10; z += 1.1) field(pen, wall, z, 2.02, z + 0.8, 2.2, '#f2f6f8')
  }
}

/** Benches along both sides of a metro car. */
export function metroBenches(pen: Pen): void {
  for (let z = 9.6; z >= 0.4; z -= 0.62)
    for (const s of [-1, 1]) {
      box(pen, { x: s * 1.06, z, width: 0.46, height: 0.44, depth: 0.56 }, '#3f7fb8', { contact: false })
      box(pen, { x: s * 1.25, z, y: 0.44, width: 0.1, height: 0.46, depth: 0.56 }, '#4f8fc6', { contact: false })
    }
}

/** Poles, rails with straps to hold on to, and the guard at the end of a bench. */
export function polesAndStraps(pen: Pen): void {
  const { ctx, space, tone } = pen
  for (const z of [8, 5, 2.2])
    for (const x of [-0.62, 0.62]) {
      stroke(ctx, [space.at(x, 0, z), space.at(x, 2.3, z)], tone.lit('#b9c2c8'), 3 + 30 / (z + 2))
      stroke(ctx, [space.at(x - 0.008, 0, z), space.at(x - 0.008, 2.3, z)], '#ffffffb0', 1 + 8 / (z + 2))
    }
  for (const x of [-0.55, 0.55]) stroke(ctx, [space.at(x, 2.0, -1), space.at(x, 2.0, 10.5)], tone.lit('#aab4bb'), 9)
  for (let z = 9; z > 0.2; z -= 0.75) for (const x of [-0.55, 0.55]) strap(pen, x, z)
  const guard = { colour: '#b9c2c8', every: 0.1, rails: [1.5] }
  bars(pen, (u, v) => space.at(-0.83, v, u), 0.25, 0.35, 0.4, 1.6, guard)
}

function strap({ ctx, space, tone }: Pen, x: number, z: number): void {
  const [px, py] = space.at(x, 2.0, z)
  const s = space.scale(z)
  poly(
    ctx,
    [
      [px - 0.025 * s, py],
      [px + 0.025 * s, py],
      [px + 0.012 * s, py + 0.18 * s],
      [px - 0.012 * s, py + 0.18 * s],
    ],
    downwards(ctx, py, py + 0.2 * s, [
      [0, tone.lit('#4a545c')],
      [1, tone.lit('#7d868d')],
    ]),
  )
  ctx.strokeStyle = tone.lit('#f2b84a')
  ctx.lineWidth = Math.max(2, 0.022 * s)
  ctx.beginPath()
  ctx.ellipse(px, py + 0.25 * s, 0.06 * s, 0.08 * s, 0, 0, 6.29)
  ctx.stroke()
}

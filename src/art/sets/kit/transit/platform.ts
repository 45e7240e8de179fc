import type { LocalText } from '#core'
import type { Pen } from '../base/pen.ts'
import { sign } from '../base/signs.ts'
import { downwards, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backPlane, field, levelPlane, type Plane, rect } from '../paint/plane.ts'

/** Screen doors along the track on one wall, the tunnel behind their glass, a lit band above. */
export function screenDoors(pen: Pen, wall: Plane, back: number): void {
  const { ctx, space, tone } = pen
  poly(ctx, rect(wall, space.near, 0, back, 2.35), '#141a26')
  for (let z = -1.5; z < 12.6; z += 1.5) {
    poly(ctx, rect(wall, z + 0.08, 0.12, z + 1.4, 2.2), 'rgba(170,206,226,.2)', tone.lit('#7f8a94'), 4)
    poly(ctx, [wall(z + 0.3, 0.12), wall(z + 0.7, 2.2), wall(z + 0.9, 2.2), wall(z + 0.5, 0.12)], '#ffffff1f')
    field(pen, wall, z, 0, z + 0.08, 2.35, '#9aa4ac')
  }
  field(pen, wall, space.near, 2.35, back, 2.75, '#2f6fb0')
  for (let z = 0; z < 12; z += 3) field(pen, wall, z, 2.42, z + 1.6, 2.68, '#f4f8fa')
}

/** Three large posters along a wall. */
export function wallPosters(pen: Pen, wall: Plane): void {
  const { ctx, tone } = pen
  for (const [z, top, foot] of [
    [0.6, '#ff9f8a', '#7a3f8f'],
    [3.6, '#8fd0e8', '#2f5f9f'],
    [6.8, '#ffd98a', '#c8683f'],
  ] as const) {
    const q = rect(wall, z, 0.7, z + 1.7, 2.3)
    const print = downwards(ctx, q[1]![1], q[0]![1], [
      [0, top],
      [1, foot],
    ])
    poly(ctx, q, print, tone.lit('#5f6a74'), 7)
  }
}

/** The yellow line along the track, from x to 0.2 m beyond. */
export function platformEdge(pen: Pen, x: number, back: number): void {
  const { ctx, space, tone } = pen
  const ground = levelPlane(pen)
  poly(ctx, rect(ground, x, space.near, x + 0.2, back), tone.lit('#f0c23a'))
  for (let z = -1.5; z < 12; z += 0.35) stroke(ctx, [ground(x, z), ground(x + 0.2, z)], tone.lit('#b98f22'), 2)
}

/** A train goes through behind the glass, and is gone again; for `animate`. */
export function passingTrain(pen: Pen, seconds: number): void {
  const t = ((seconds * 0.16) % 1) * 3
  if (t > 1) return
  for (let i = 0; i < 6; i++) {
    const [x, y] = pen.space.at(2.38, 1.5, 12 - t * 13 + i * 1.6)
    glow(pen.ctx, x, y, 90 + 30 * i, '#ffe6b8', 0.4 * Math.sin(Math.PI * t))
  }
}

/** A board that hangs from the ceiling: the line's number and where it goes. */
export function lineBoard(pen: Pen, z: number, ceiling: number, line: string, words: LocalText): void {
  const { ctx, space, tone } = pen
  const board = backPlane(pen, z)
  poly(ctx, rect(board, -1.1, 2.3, 1.1, 2.72), '#1f2a3a', tone.lit('#8f989f'), 4)
  for (const u of [-0.8, 0.8]) stroke(ctx, [board(u, 2.72), board(u, ceiling)], tone.lit('#8f989f'), 6)
  const [x, y] = board(0, 2.51)
  const s = space.scale(z)
  roundRect(ctx, x - 1.0 * s, y - 0.13 * s, 0.28 * s, 0.26 * s, 8, '#e0483e')
  ctx.fillStyle = '#f4f8fa'
  ctx.font = `${0.2 * s}px "Sanbu Sans Black"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(line, x - 0.86 * s, y)
  ctx.fillText(sign(pen, words), x + 0.16 * s, y)
}

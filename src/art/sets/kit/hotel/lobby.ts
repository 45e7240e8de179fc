import { withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { vase } from '../furniture/potted.ts'
import { box } from '../paint/box.ts'
import { across, clipped, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backPlane, field, type Plane, rect } from '../paint/plane.ts'
import { reflected } from '../paint/sheet.ts'
import type { Walls } from '../rooms/shell.ts'
import { strip } from '../tech/strip.ts'

/** Slabs of veined marble on both walls, a lamp between any two. */
export function marbleWalls(pen: Pen, walls: Walls, stone: string): void {
  const { ctx, space, tone } = pen
  const veins = pen.random.fork('veins')
  for (const p of [walls.left, walls.right])
    for (let z = 0.2; z < 6.8; z += 1.6) {
      field(pen, p, z, 0.3, z + 1.3, 3.7, stone, false)
      clipped(ctx, rect(p, z, 0.3, z + 1.3, 3.7), () => {
        for (let i = 0; i < 5; i++) {
          const line: Point[] = []
          let u = z + veins.next() * 1.3
          for (let v = 3.7; v > 0.2; v -= 0.4) {
            line.push(p(u, v))
            u += veins.range(-0.2, 0.3)
          }
          stroke(ctx, line, withAlpha(tone.lit('#b09a80'), 0.4), 2)
        }
      })
      const [lx, ly] = p(z + 1.45, 2.2)
      field(pen, p, z + 1.38, 1.8, z + 1.52, 2.6, '#fbe6b8')
      glow(ctx, lx, ly, 0.8 * space.scale(z + 1.45), '#ffd08a', 0.35 + 0.5 * tone.lampPower)
    }
}

/** Lifts in a wall, in brass frames, an arrow alight over each; their middles are at `at`. */
export function liftDoors(pen: Pen, wall: Plane, at: readonly number[], brass: string): void {
  const { ctx, tone } = pen
  for (const x of at) {
    field(pen, wall, x - 0.66, 0, x + 0.66, 2.55, brass, false)
    for (const k of [-0.29, 0.29]) {
      const q = rect(wall, x + k - 0.28, 0, x + k + 0.28, 2.4)
      poly(
        ctx,
        q,
        across(ctx, q[0]![0], q[3]![0], [
          [0, tone.lit('#b8b0a4')],
          [0.4, tone.lit('#efe8dc')],
          [1, tone.lit('#a09688')],
        ]),
        tone.lit('#6a5c48'),
        2,
      )
    }
    const [nx, ny] = wall(x, 2.72)
    roundRect(ctx, nx - 24, ny - 14, 48, 26, 5, '#1c1a20')
    poly(
      ctx,
      [
        [nx - 7, ny + 5],
        [nx, ny - 7],
        [nx + 7, ny + 5],
      ],
      '#ff8a4a',
    )
  }
}

/** The house's sign in gold between them. */
export function crest(pen: Pen, walls: Walls): void {
  const { ctx, tone } = pen
  const [gx, gy] = walls.back(0, 2.2)
  ctx.strokeStyle = tone.lit('#d8b060')
  ctx.lineWidth = 7
  for (const r of [70, 50]) {
    ctx.beginPath()
    ctx.arc(gx, gy, r, 0, 6.29)
    ctx.stroke()
  }
  poly(
    ctx,
    [
      [gx, gy - 44],
      [gx + 30, gy],
      [gx, gy + 44],
      [gx - 30, gy],
    ],
    tone.lit('#e4c27a'),
  )
  glow(ctx, gx, gy, 220, '#ffdc9a', 0.5)
}

/** Wall, doors and sign once more in the polished floor. */
export function lobbyMirror(pen: Pen, walls: Walls): void {
  const { ctx, space, tone } = pen
  const [gx, gy] = walls.back(0, 2.2)
  reflected(ctx, { base: space.at(0, 0, 7)[1], reach: 560, alpha: 0.5, blur: 6 }, (m) => {
    const mp: Pen = { ...pen, ctx: m }
    m.fillStyle = tone.lit('#d8c6a8')
    m.fillRect(120, 300, 840, 800)
    for (const x of [-1.35, 1.35]) field(mp, backPlane(mp, 7), x - 0.66, 0, x + 0.66, 2.55, '#c8a870', false)
    glow(m, gx, gy, 260, '#ffdc9a', 0.9)
  })
}

/** The desk with a strip of light under its top, flowers on it. */
export function reception(pen: Pen, wood: string, top: string): void {
  box(pen, { x: -1.75, z: 3.4, width: 1.3, height: 1.1, depth: 0.7 }, wood, { top })
  strip(pen, [pen.space.at(-2.4, 0.95, 3.39), pen.space.at(-1.12, 0.95, 3.39)], '#ffdca0', 3)
  vase(pen, -1.45, 1.1, 3.6)
}

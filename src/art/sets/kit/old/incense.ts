import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { across, downwards, oval, poly, roundRect, shade, stroke } from '../paint/brush.ts'
import { contact, glow } from '../paint/glow.ts'

/** Sticks that glow at their tips, from (x, y) up; a tip stands `lean` as far out as its foot. */
function sticks(
  pen: Pen,
  x: number,
  y: number,
  feet: readonly number[],
  lean: number,
  high: number,
  thick: number,
): void {
  for (const k of feet) {
    stroke(
      pen.ctx,
      [
        [x + k, y],
        [x + k * lean, y - high],
      ],
      thick > 3 ? '#a8583a' : '#8a5a3a',
      thick,
    )
    glow(pen.ctx, x + k * lean, y - high - (thick > 3 ? 2 : 0), thick * 3, '#ff8a4a', 1)
  }
}

/** A bowl of bronze with three sticks of incense, on something at height y. */
export function incenseBowl(pen: Pen, x: number, y: number, z: number): void {
  const { ctx, tone } = pen
  const [ax, ay] = pen.space.at(x, y, z)
  const bronze = tone.lit('#7d7458', 1.1)
  const round = downwards(ctx, ay - 70, ay, [
    [0, shade(bronze, 0.08)],
    [1, shade(bronze, -0.12)],
  ])
  roundRect(ctx, ax - 62, ay - 70, 124, 66, 20, round)
  oval(ctx, ax, ay - 70, 64, 12, shade(bronze, -0.1))
  sticks(pen, ax, ay - 74, [-16, 0, 16], 1.1, 68, 4)
}

/** The great burner of a temple's court: a cauldron of bronze on legs, with ears, sticks of incense in it. */
export function incenseBurner(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [cx, y] = space.at(x, 0, z)
  const s = space.scale(z)
  const bronze = tone.lit('#6a6f5a')
  contact(ctx, cx, y, 0.7 * s, 0.1 * s, 0.5)
  for (const k of [-0.34, 0.34])
    poly(
      ctx,
      [
        [cx + k * s - 10, y - 0.3 * s],
        [cx + k * s + 10, y - 0.3 * s],
        [cx + k * s * 1.1 + 8, y],
        [cx + k * s * 1.1 - 8, y],
      ],
      shade(bronze, -0.08),
    )
  ctx.fillStyle = across(ctx, cx - 0.5 * s, cx + 0.5 * s, [
    [0, shade(bronze, 0.02)],
    [0.3, shade(bronze, 0.12)],
    [1, shade(bronze, -0.15)],
  ])
  ctx.beginPath()
  ctx.moveTo(cx - 0.52 * s, y - 0.75 * s)
  ctx.quadraticCurveTo(cx - 0.5 * s, y - 0.2 * s, cx, y - 0.2 * s)
  ctx.quadraticCurveTo(cx + 0.5 * s, y - 0.2 * s, cx + 0.52 * s, y - 0.75 * s)
  ctx.fill()
  oval(ctx, cx, y - 0.75 * s, 0.52 * s, 0.09 * s, shade(bronze, -0.1))
  for (const k of [-0.46, 0.46]) {
    ctx.strokeStyle = bronze
    ctx.lineWidth = 9
    ctx.beginPath()
    ctx.arc(cx + k * s, y - 0.86 * s, 0.1 * s, 0, 6.29)
    ctx.stroke()
  }
  sticks(pen, cx, y - 0.76 * s, [-33, -22, -11, 0, 11, 22, 33], 13 / 11, 0.29 * s, 3)
}

/** A small censer on a stand of dark wood. */
export function censer(pen: Pen, x: number, z: number): void {
  const { ctx, tone } = pen
  box(pen, { x, z, width: 0.4, height: 0.7, depth: 0.4 }, '#5f3826')
  const [bx, by] = pen.space.at(x, 0.72, z + 0.1)
  oval(ctx, bx, by - 16, 26, 18, tone.lit('#8f7a4a'))
  oval(ctx, bx, by - 32, 17, 10, tone.lit('#a8925a'))
}

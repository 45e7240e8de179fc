import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { downwards, poly, shade, stroke } from '../paint/brush.ts'
import { contact } from '../paint/glow.ts'
import { levelPlane, rect } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'

/** A bed along the depth, head to the back wall. */
export function bed(
  pen: Pen,
  x: number,
  z: number,
  width: number,
  length: number,
  cover: string,
  wood: string,
  headboard = 1.15,
): void {
  const { ctx, space, tone } = pen
  box(pen, { x, z: z + length, width: width + 0.2, height: headboard, depth: 0.08 }, wood)
  box(pen, { x, z, width, height: 0.34, depth: length }, wood)
  box(pen, { x, z: z - 0.01, y: 0.3, width: width + 0.04, height: 0.2, depth: length }, '#f2eee8', { contact: false })
  box(pen, { x, z: z - 0.03, y: 0.26, width: width + 0.1, height: 0.27, depth: length * 0.66 }, cover, {
    contact: false,
  })
  const top = levelPlane(pen, 0.53)
  const fold = rect(top, x - width / 2 - 0.05, z + length * 0.58, x + width / 2 + 0.05, z + length * 0.68)
  poly(ctx, fold, tone.lit('#fbf7f0'), withAlpha(tone.lit('#8a8494'), 0.5))
  const base = tone.lit(cover)
  for (const k of [-0.3, 0.05, 0.36]) {
    const [a, b] = [top(x + k * width, z), top(x + k * width * 0.8 + 0.1, z + length * 0.55)]
    stroke(ctx, [a, [(a[0] + b[0]) / 2 + 12, (a[1] + b[1]) / 2], b], withAlpha(shade(base, -0.1), 0.6), 3)
  }
  const pillows = width > 1.2 ? [-0.25, 0.25] : [0]
  for (const k of pillows) {
    const [px, py] = space.at(x + k * width, 0.6, z + length * 0.86)
    const s = space.scale(z + length * 0.86)
    const pw = (width > 1.2 ? 0.62 : 0.6) * s
    ctx.fillStyle = downwards(ctx, py - 0.14 * s, py + 0.12 * s, [
      [0, tone.lit('#ffffff', 1.02)],
      [1, tone.lit('#c9c6d8')],
    ])
    ctx.beginPath()
    ctx.roundRect(px - pw / 2, py - 0.14 * s, pw, 0.26 * s, 0.1 * s)
    ctx.fill()
    ctx.strokeStyle = withAlpha(tone.lit('#7d7a92'), 0.6)
    ctx.lineWidth = 1.6
    ctx.stroke()
  }
}

export interface SideBed {
  /** Middle, and depth of the near side, m. */
  x: number
  z: number
  length?: number
  width?: number
  /** Height of the mattress, m. */
  height?: number
  wood: string
  cover: string
  sheet?: string
  /** Heights of the boards at head (left) and foot, m. */
  head?: number
  foot?: number
  /** A sick-bed's rails along the near side. */
  rails?: boolean
}

/** A bed across the picture, its head to the left, the cover folded back: someone can be seen lying in it. */
export function sideBed(
  pen: Pen,
  {
    x,
    z,
    length = 2.05,
    width = 1,
    height = 0.52,
    wood,
    cover,
    sheet = '#f1eee8',
    head = 1.05,
    foot = 0.75,
    rails = false,
  }: SideBed,
): void {
  const { ctx, space, tone } = pen
  const left = x - length / 2
  const plain = { contact: false }
  const [cx, cy] = space.at(x, 0, z + width * 0.4)
  contact(ctx, cx, cy, length * 0.62 * space.scale(z), 0.22 * space.scale(z), 0.5)
  box(pen, { x: left - 0.04, z, width: 0.08, height: head, depth: width }, wood, plain)
  for (const leg of [left + 0.1, x + length / 2 - 0.1])
    box(pen, { x: leg, z: z + 0.03, width: 0.08, height: 0.3, depth: 0.08 }, wood, plain)
  box(pen, { x, z, y: height - 0.34, width: length, height: 0.16, depth: width }, wood, plain)
  box(pen, { x, z: z + 0.02, y: height - 0.2, width: length - 0.04, height: 0.2, depth: width - 0.04 }, sheet, plain)
  const from = left + length * 0.42
  box(
    pen,
    { x: (from + x + length / 2) / 2, z: z - 0.03, y: height - 0.26, width: length * 0.58, height: 0.3, depth: width },
    cover,
    plain,
  )
  const top = levelPlane(pen, height + 0.04)
  poly(ctx, rect(top, from - 0.12, z - 0.03, from + 0.1, z + width), tone.lit('#fbf8f2'), tone.lit('#b9b4c2'), 1.6)
  const base = tone.lit(cover)
  for (let i = 1; i < 6; i++) {
    const u = from + 0.1 + (i / 6) * length * 0.5
    stroke(
      ctx,
      [space.at(u, height - 0.22, z - 0.03), space.at(u + 0.03, height + 0.02, z - 0.03)],
      shade(base, -0.12),
      3,
    )
    stroke(ctx, [top(u, z + 0.05), top(u + 0.06, z + width * 0.7)], withAlpha(shade(base, -0.08), 0.7), 2.5)
  }
  const [px, py] = space.at(left + 0.3, height + 0.09, z + width * 0.5)
  const s = space.scale(z + width * 0.5)
  ctx.fillStyle = downwards(ctx, py - 0.12 * s, py + 0.12 * s, [
    [0, tone.lit('#ffffff', 1.02)],
    [1, tone.lit('#c4c2d4')],
  ])
  ctx.beginPath()
  ctx.roundRect(px - 0.26 * s, py - 0.11 * s, 0.5 * s, 0.22 * s, 0.1 * s)
  ctx.fill()
  ctx.strokeStyle = withAlpha(tone.lit('#7d7a92'), 0.5)
  ctx.lineWidth = 2
  ctx.stroke()
  box(pen, { x: x + length / 2 + 0.04, z, width: 0.08, height: foot, depth: width }, wood, plain)
  if (rails)
    bars(pen, (u, v) => space.at(u, v, z - 0.02), left + 0.1, left + length * 0.36, height, height + 0.26, {
      colour: '#d5dde2',
      every: 0.16,
      thick: 0.022,
    })
}

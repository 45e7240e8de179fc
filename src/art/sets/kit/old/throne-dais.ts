import { withAlpha } from '../../../colour/colour.ts'
import { throne } from '../../../seats/throne.ts'
import type { Pen } from '../base/pen.ts'
import { sittingPlace } from '../base/space.ts'
import { box } from '../paint/box.ts'
import { along, disc, downwards, poly, roundRect, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { reflected } from '../paint/sheet.ts'

/** Height of the steps that the throne stands on, m. */
const height = 0.72

/** The seat of the throne on its dais, as a set names it. */
export const daisSeat = { x: 0, z: 6.9, height: height + 0.5 }

/** A ruler's dais at the end of a hall: golden screen, steps, the carpet that runs up to the throne, and what the polished floor shows of it. */
export function dais(pen: Pen, throne = '#c9953f'): void {
  goldenScreen(pen)
  carpetedSteps(pen)
  throneOnSteps(pen, daisSeat, throne)
  reflection(pen)
}

/** Five panels of gold behind a ruler, with their light. */
function goldenScreen(pen: Pen): void {
  const { ctx, space, tone } = pen
  // The golden screen and the seat.
  const [cx, cy] = space.at(0, 0.75, 7.4)
  const k = space.scale(7.4)
  glow(ctx, cx, cy - 1.4 * k, 430, '#ffc266', tone.dark ? 0.75 : 0.5)
  for (let i = -2; i <= 2; i++) {
    const w = 0.56 * k
    const h = (2.9 - Math.abs(i) * 0.25) * k
    roundRect(
      ctx,
      cx + i * w - w / 2,
      cy - h,
      w - 3,
      h,
      8,
      downwards(ctx, cy - h, cy, [
        [0, tone.lit('#f0cc78', 1.05)],
        [0.5, tone.lit('#c98f3c')],
        [1, tone.lit('#7f4a26')],
      ]),
    )
    ctx.strokeStyle = tone.lit('#7a3f22')
    ctx.lineWidth = 2.5
    ctx.strokeRect(cx + i * w - w * 0.38, cy - h + 12, w * 0.74, h * 0.6)
    disc(ctx, cx + i * w, cy - h * 0.62, w * 0.24, withAlpha(tone.lit('#a8402e'), 0.75))
  }
}

/** Four steps of stone and the red carpet that runs up them from the viewer. */
function carpetedSteps(pen: Pen): void {
  const { ctx, space, tone } = pen
  for (let i = 0; i < 4; i++)
    box(
      pen,
      { x: 0, z: 6.0 + i * 0.3, y: i * 0.18, width: 3.6 - i * 0.2, height: 0.18, depth: 2 - i * 0.3 },
      '#a89a86',
      { contact: false, top: '#c4b49c' },
    )
  const carpet = [
    space.at(-0.6, 0, space.near),
    space.at(0.6, 0, space.near),
    space.at(0.6, 0, 6),
    space.at(-0.6, 0, 6),
  ]
  poly(
    ctx,
    carpet,
    along(ctx, carpet[2]!, carpet[0]!, [
      [0, tone.lit('#b83a34')],
      [1, tone.lit('#6f1a22')],
    ]),
  )
  for (const x of [-0.54, 0.54]) stroke(ctx, [space.at(x, 0, space.near), space.at(x, 0, 6)], tone.lit('#dcb45e'), 5)
  for (let i = 0; i < 4; i++)
    poly(
      ctx,
      [
        space.at(-0.6, i * 0.18, 6 + i * 0.3),
        space.at(0.6, i * 0.18, 6 + i * 0.3),
        space.at(0.6, i * 0.18 + 0.18, 6 + i * 0.3),
        space.at(-0.6, i * 0.18 + 0.18, 6 + i * 0.3),
      ],
      tone.lit('#a02f30'),
    )
}

/** The throne on its steps, the same as is seen near, so that a ruler has one. */
function throneOnSteps(pen: Pen, seat: { x: number; z: number; height: number }, colour: string): void {
  const { ctx, space, tone } = pen
  const [x, base] = space.at(seat.x, height, seat.z)
  const { y: surface, scale } = sittingPlace(space, seat)
  ctx.save()
  ctx.translate(x, base)
  ctx.scale(scale, scale)
  throne.draw({ ctx, top: (surface - base) / scale, floor: 0, colour: tone.lit(colour) })
  ctx.restore()
}

/** What a polished floor shows of the golden screen and of two red columns. */
function reflection(pen: Pen): void {
  const { ctx, space, tone } = pen
  const [cx, cy] = space.at(0, 0.75, 7.4)
  reflected(ctx, { base: space.at(0, 0, 6)[1], reach: 500, alpha: 0.4, blur: 8 }, (mirror) => {
    glow(mirror, cx, cy - space.scale(7.4), 260, '#ffb45a', 1)
    mirror.fillStyle = tone.lit('#a02f30')
    for (const x of [190, 830]) mirror.fillRect(x, 300, 60, 800)
  })
}

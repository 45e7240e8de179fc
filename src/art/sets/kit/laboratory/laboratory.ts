import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { box } from '../paint/box.ts'
import { across, disc, poly, roundRect } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'
import { reflected } from '../paint/sheet.ts'
import { inShip } from '../tech/cold.ts'

/** A laboratory's light: clean and pale by day, deep blue after dark; `strength` 1 is the walls'. */
export function inLabLight(pen: Pen, strength = 1): Pen {
  return inShip(pen, pen.tone.dark ? '#10304a' : '#8fb8cc', (pen.tone.dark ? 0.42 : 0.14) * strength)
}

/** A glass tank before a wall, u m along it, full of lit liquid; something may float in it. */
export function specimenTank(pen: Pen, wall: Plane, u: number, specimen = false): void {
  const { ctx, space, tone } = pen
  const [x, foot] = wall(u, 0.25)
  const k = space.scale(4.9)
  const [w, h] = [0.78 * k, 2.35 * k]
  roundRect(ctx, x - w * 0.6, foot - 0.1 * k, w * 1.2, 0.3 * k, 8, tone.lit('#5a7284'))
  roundRect(ctx, x - w * 0.6, foot - h - 0.2 * k, w * 1.2, 0.28 * k, 8, tone.lit('#5a7284'))
  glow(ctx, x, foot - h / 2, h * 0.75, '#4fe8d0', 0.5)
  const liquid = across(ctx, x - w / 2, x + w / 2, [
    [0, '#bff8f0cc'],
    [0.16, '#3fc0b0bb'],
    [0.5, '#1f8f90aa'],
    [0.85, '#2fb0a8bb'],
    [1, '#a8f0e8cc'],
  ])
  roundRect(ctx, x - w / 2, foot - h, w, h, 20, liquid)
  const random = pen.random.fork(`bubble ${u}`)
  for (let i = 0; i < 18; i++) {
    const [bx, by] = [x + random.range(-0.4, 0.4) * w, foot - random.range(0.05, 0.95) * h]
    disc(ctx, bx, by, random.range(2, 7), '#d8fff888')
  }
  if (specimen) {
    ctx.fillStyle = '#0c3a4455'
    ctx.beginPath()
    ctx.ellipse(x, foot - h * 0.72, w * 0.14, w * 0.19, 0, 0, 6.29)
    ctx.ellipse(x, foot - h * 0.4, w * 0.22, h * 0.24, 0, 0, 6.29)
    ctx.fill()
  }
  roundRect(ctx, x - w * 0.38, foot - h * 0.94, w * 0.09, h * 0.88, 6, '#ffffff66')
}

/** What three tanks z m off throw on the floor before them. */
export function tanksReflected(pen: Pen, z: number): void {
  reflected(pen.ctx, { base: pen.space.at(0, 0, z)[1], reach: 360, alpha: 0.42, blur: 7 }, (mirror) => {
    for (const x of [260, 540, 820]) glow(mirror, x, 800, 180, '#4fe8d0', 1, { mode: 'source-over' })
  })
}

/** Bubbles that rise in tanks z m off, each x m from the middle, for `animate`. */
export function risingBubbles(pen: Pen, seconds: number, z: number, ...tanks: readonly number[]): void {
  const { ctx, space } = pen
  for (const x of tanks) {
    const [cx, foot] = space.at(x, 0.25, z)
    for (let i = 0; i < 6; i++) {
      const t = (seconds * 0.3 + i / 6 + x) % 1
      const up = t < 0 ? t + 1 : t
      ctx.fillStyle = '#e8fffa99'
      ctx.beginPath()
      ctx.arc(cx + Math.sin(i * 9 + seconds * 2) * 40, foot - up * 500, 4, 0, 6.29)
      ctx.fill()
    }
  }
}

/** A white bench on each side, x m from the middle, five flasks of coloured light on it. */
export function labBenches(pen: Pen, x: number, z: number): void {
  for (const s of [-1, 1]) {
    box(inLabLight(pen, 6 / 7), { x: s * x, z, width: 1.2, height: 0.88, depth: 0.7 }, '#d4e2e8')
    const [px, py] = pen.space.at(s * x, 0.89, z + 0.2)
    const colours = ['#5fe0ff', '#ff8ab0', '#8affb0', '#ffd46a', '#b08aff']
    for (const [i, colour] of colours.entries()) flask(pen, px - 130 + i * 62, py, colour)
  }
}

function flask({ ctx }: Pen, x: number, y: number, colour: string): void {
  const glass = [
    [x - 8, y - 66],
    [x - 8, y - 40],
    [x - 24, y],
    [x + 24, y],
    [x + 8, y - 40],
    [x + 8, y - 66],
  ] as const
  poly(ctx, glass, withAlpha('#e8f8ff', 0.5))
  const liquid = [
    [x - 17, y - 16],
    [x + 17, y - 16],
    [x + 23, y - 2],
    [x - 23, y - 2],
  ] as const
  poly(ctx, liquid, withAlpha(colour, 0.85))
  glow(ctx, x, y - 8, 44, colour, 0.5)
}

import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { along, area, areaBottom, areaRight, downwards, fillArea, oval, poly, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { lyingSnow } from '../sky/weather.ts'

/** Open ground from the horizon to the bottom, with its light and broken texture. */
export function ground(
  pen: Pen,
  colour: string,
  { from = pen.space.horizon, marks = 150, warm = 0.04 }: { from?: number; marks?: number; warm?: number } = {},
): void {
  const { ctx, tone } = pen
  const base = tone.lit(colour)
  ctx.fillStyle = downwards(ctx, from, areaBottom, [
    [0, mixColours(shade(base, 0.05), tone.haze, 0.75)],
    [0.12, mixColours(shade(base, 0.03), tone.haze, 0.3)],
    [0.4, base],
    [1, shade(base, -0.12)],
  ])
  ctx.fillRect(area.x, from, area.width, areaBottom - from)
  const random = pen.random.fork(`ground ${from}`)
  for (let i = 0; i < marks; i++) {
    const t = random.next() ** 1.7
    const y = from + 14 + t * (areaBottom - from)
    const w = random.range(26, 170) * (0.15 + t)
    oval(
      ctx,
      random.range(area.x, areaRight),
      y,
      w,
      w * random.range(0.05, 0.11),
      withAlpha(shade(base, random.chance(0.5) ? -0.045 : warm), 0.45),
    )
  }
}

/** A way that runs to the vanishing point, `wind` px to the side far off. */
export function path(pen: Pen, colour: string, half = 1.5, back = 40, wind = 0): void {
  const { ctx, space, tone } = pen
  const base = tone.lit(colour)
  const [l, r]: [Point[], Point[]] = [[], []]
  const random = pen.random.fork('path')
  for (let i = 0; i <= 24; i++) {
    const z = space.near + (back - space.near) * (i / 24) ** 2.4
    const shift = wind * Math.sin((i / 24) * 3) * space.scale(z) * 0.01
    const wobble = random.range(-0.1, 0.1)
    const [ax, ay] = space.at(-half + wobble, 0, z)
    const [bx] = space.at(half + wobble, 0, z)
    l.push([ax + shift, ay])
    r.push([bx + shift, ay])
  }
  const far = l.at(-1)!
  poly(
    ctx,
    [...l, ...r.reverse()],
    along(
      ctx,
      far,
      [far[0], areaBottom],
      [
        [0, mixColours(shade(base, 0.05), tone.haze, 0.6)],
        [0.3, shade(base, 0.02)],
        [1, shade(base, -0.1)],
      ],
    ),
  )
}

/** Fills everything with one gradient: the base under a landscape. */
export function base(pen: Pen, top: string, bottom: string): void {
  fillArea(
    pen.ctx,
    downwards(pen.ctx, area.y, areaBottom, [
      [0, top],
      [1, bottom],
    ]),
  )
}

/** A soft pool of light or dark on the ground. */
export function groundLight(pen: Pen, x: number, y: number, r: number, colour: string, alpha: number): void {
  glow(pen.ctx, x, y, r, colour, alpha, { flat: 0.28 })
}

/** Open ground that snow lies on when it falls, in drifts. */
export function snowyGround(pen: Pen, colour: string, snow: string, from: number): void {
  ground(pen, pen.tone.snow ? snow : colour, { from })
  lyingSnow(pen, from)
}

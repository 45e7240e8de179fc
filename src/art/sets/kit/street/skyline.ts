import type { Random } from '#core'
import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { bokeh } from '../light/lamplight.ts'
import { area, areaRight, downwards, poly, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

export const lights = ['#ffd98e', '#ffe9bd', '#ffc46e', '#cfe6ff', '#ffb98a']

/** A row of towers: `y` where they stand, `height` the usual; nearer rows are darker, more distinct and have lit windows. */
export function skyline(
  pen: Pen,
  {
    y,
    height,
    distance,
    windows = true,
    wide = [46, 120],
    colour = '#56688c',
  }: {
    y: number
    height: number
    distance: number
    windows?: boolean
    wide?: readonly [number, number]
    colour?: string
  },
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`skyline ${y} ${distance}`)
  const body = mixColours(tone.lit(colour), tone.haze, distance)
  let x = area.x - 40
  while (x < areaRight) {
    const w = random.range(wide[0], wide[1])
    const h = height * (0.35 + random.next() ** 1.6 * 0.9)
    tower(pen, random, x, y, w, h, shade(body, random.range(-0.03, 0.03)), windows ? 1 - distance : 0)
    x += w * random.range(0.72, 1.12)
  }
  ctx.fillStyle = downwards(ctx, y - height * 0.6, y, [
    [0, withAlpha(tone.haze, 0)],
    [1, withAlpha(tone.haze, 0.25 + 0.5 * distance)],
  ])
  ctx.fillRect(area.x, y - height * 0.6, area.width, height * 0.6 + 2)
}

function tower(
  pen: Pen,
  random: Random,
  x: number,
  y: number,
  w: number,
  h: number,
  body: string,
  clear: number,
): void {
  const { ctx, tone } = pen
  const top = y - h
  ctx.fillStyle = downwards(ctx, top, y, [
    [0, body],
    [1, mixColours(body, tone.haze, 0.4)],
  ])
  ctx.fillRect(x, top, w, h)
  const crown = random.integer(0, 3)
  if (crown === 1) ctx.fillRect(x + w * 0.2, top - 18, w * 0.6, 20)
  if (crown === 2) {
    ctx.fillRect(x + w * 0.35, top - 34, w * 0.3, 36)
    ctx.fillRect(x + w * 0.49, top - 90, 3, 60)
    if (tone.dark) glow(ctx, x + w * 0.5, top - 90, 14, '#ff6a5a', 0.9)
  }
  if (crown === 3)
    poly(
      ctx,
      [
        [x, top],
        [x + w, top],
        [x + w, top - w * 0.34],
      ],
      body,
    )
  // The flank away from the light.
  const dark = withAlpha(shade(body, -0.07), 0.7)
  ctx.fillStyle = dark
  ctx.fillRect(pen.side < 0 ? x + w * 0.66 : x, top, w * 0.34, h)
  if (clear <= 0) return
  const [cw, rh] = [random.pick([11, 13, 16]), random.pick([15, 18, 22])]
  const share = tone.dark ? 0.42 : 0
  const unlit = shade(body, tone.dark ? -0.035 : 0.06)
  for (let wy = top + 12; wy < y - 10; wy += rh) {
    for (let wx = x + 6; wx < x + w - 8; wx += cw) {
      const on = random.chance(share)
      ctx.fillStyle = on ? random.pick(lights) : unlit
      ctx.globalAlpha = on ? 0.95 * (0.35 + 0.65 * clear) * random.range(0.55, 1) : 0.5 * clear
      ctx.fillRect(wx, wy, cw * 0.55, rh * 0.55)
    }
  }
  ctx.globalAlpha = 1
}

/** The night glow that a city throws up. */
export function cityGlow(pen: Pen, y: number, colour = '#ff9a6a'): void {
  if (pen.tone.dark) glow(pen.ctx, 540, y, 900, colour, 0.35, { flat: 0.36 })
}

/** Lights of a city between two heights of the picture, out of focus; after dark only. */
export function cityLights(pen: Pen, count: number, y0: number, y1: number, alpha = 0.3): void {
  if (pen.tone.dark) bokeh(pen, count, ['#ffb36a', '#ffd9a0', '#ff8fae', '#9fc4ff'], y0, y1, alpha)
}

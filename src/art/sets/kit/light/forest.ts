import { vignette } from '../base/edges.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaBottom, downwards, fillArea, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { driftingHaze } from '../sky/clouds.ts'
import { fogVeil } from '../sky/weather.ts'
import { motes, shafts } from './air.ts'

/** The bright air between far trees, its light round x, y. */
export function forestAir(pen: Pen, x: number, y: number): void {
  const { ctx, tone } = pen
  fillArea(
    ctx,
    downwards(ctx, area.y, areaBottom, [
      [0, tone.sky[2]],
      [1, tone.haze],
    ]),
  )
  glow(ctx, x, y, 620, tone.key, 0.5)
}

type Beams = Pick<Parameters<typeof shafts>[1], 'x' | 'y' | 'width' | 'length' | 'lean'>

/** Shade under trees and the beams that fall through it: weak under a closed sky, the moon's at night. */
export function lightThroughLeaves(pen: Pen, beams: Beams): void {
  const { overcast, dark, hour, key } = pen.tone
  vignette(pen, dark ? 0.62 : 0.4)
  const alpha = overcast ? 0.08 : dark ? 0.16 : 0.32
  shafts(pen, { ...beams, alpha, colour: hour === 'night' ? '#a9c4ff' : key })
}

/** Fog and green shade under bamboo. */
export function bambooShade(pen: Pen): void {
  fogVeil(pen, 0.5)
  vignette(pen, pen.tone.dark ? 0.55 : 0.42, shade(pen.tone.lit('#2f4a34'), -0.12))
}

/** Mist that drifts between trees at y, and what hangs in their light: dust by day, fireflies after dark; for `moving`. */
export function groveMotes(pen: Pen, seconds: number, y: number): void {
  driftingHaze(pen, seconds, y, 0.12)
  motes(pen, seconds, 18, pen.tone.dark ? '#d6ff9a' : '#fff6cf', 0.8)
}

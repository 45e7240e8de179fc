import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { area, areaBottom, blended, downwards, fillArea, poly, shade } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { backBench } from './back-bench.ts'
import { cabinDoors, cabinRoof, cabinWindows } from './car-cabin.ts'

/** Inside a car, looking back from between the front seats: roof, windows, doors and the bench. */
export function cabin(pen: Pen, colour: string, leather: string): void {
  const { ctx, tone } = pen
  const body = tone.lit(colour)
  fillArea(
    ctx,
    downwards(ctx, area.y, areaBottom, [
      [0, shade(body, 0.05)],
      [0.5, body],
      [1, shade(body, -0.14)],
    ]),
  )
  cabinRoof(pen)
  cabinWindows(pen, body)
  backBench(pen, body, tone.lit(leather))
  cabinDoors(pen, body)
}

/** What comes in by a car's windows: the sun by day, the street's lamps after dark. */
export function cabinLight(pen: Pen): void {
  if (pen.tone.dark) glow(pen.ctx, 540, 700, 600, '#ffc58a', 0.14)
  else shafts(pen, { x: 180, y: 340, width: 600, length: 1100, lean: 160, alpha: 0.2 * pen.tone.keyPower })
}

/** Light and shade that pass over who sits in it while it drives, for `animate`. */
export function passingShade(pen: Pen, seconds: number): void {
  const t = (seconds * 0.45) % 1
  blended(pen.ctx, 'screen', pen.tone.dark ? 0.14 * Math.sin(t * 3.14) : 0.12 * Math.sin(t * 3.14), () =>
    poly(
      pen.ctx,
      [
        [-200 + t * 1500, 330],
        [-40 + t * 1500, 330],
        [-260 + t * 1500, 1900],
        [-560 + t * 1500, 1900],
      ],
      pen.tone.dark ? '#ffcf94' : '#ffffff',
    ),
  )
}

/** Street lamps that fall back behind the car after dark, for `animate`. */
export function passingLamps(pen: Pen, seconds: number): void {
  if (!pen.tone.dark) return
  for (let i = 0; i < 5; i++) {
    const t = (seconds * 0.5 + i / 5) % 1
    const x = 540 + (i % 2 ? 1 : -1) * (620 - 560 * t)
    glow(pen.ctx, x, 560 + 240 * t, 120 * (1.1 - t), '#ffd9a0', 0.8 * (1 - t))
  }
}

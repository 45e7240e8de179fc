import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { glow } from '../paint/glow.ts'
import { fogVeil } from '../sky/weather.ts'
import { lantern, plaque } from './hangings.ts'
import { roof } from './roof.ts'
import { column } from './woodwork.ts'

/** An open gate of four columns and three roofs, its foot `y` m up at depth z, with its name, lanterns, the light behind it and mist about its foot. */
export function mountainGate(pen: Pen, y: number, z: number, name: string): void {
  const { ctx, space, tone } = pen
  const [cx, base] = space.at(0, y, z)
  const s = space.scale(z)
  for (const x of [-2.4, -1.05, 1.05, 2.4])
    column(pen, cx + x * s, base - (Math.abs(x) > 2 ? 3.2 : 4.4) * s, base, 0.34 * s)
  roof(pen, cx - 1.75 * s, base - 3.15 * s, 1.25 * s, 0.75 * s)
  roof(pen, cx + 1.75 * s, base - 3.15 * s, 1.25 * s, 0.75 * s)
  roof(pen, cx, base - 4.5 * s, 1.9 * s, 1.15 * s)
  plaque(pen, cx, base - 4.05 * s, name, 0.42 * s)
  for (const x of [-0.72, 0.72]) lantern(pen, cx + x * s, base - 3.3 * s, 0.42 * s)
  glow(ctx, cx, base - 2 * s, 330, tone.key, 0.3 * tone.keyPower)
  haze(pen, base + 10, 90, tone.fog ? 0.9 : 0.5)
  fogVeil(pen, 0.7)
}

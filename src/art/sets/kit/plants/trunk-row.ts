import type { Pen } from '../base/pen.ts'
import { haze } from '../light/air.ts'
import { trunk } from './trunk.ts'

interface TrunkRow {
  count: number
  y: number
  width: number
  far: number
  /** The mist before it: where, how high, how dense. */
  mist?: readonly [y: number, height: number, alpha: number]
}

/** Trunks side by side at about y; near rows (`far` under 0.5) leave the way in the middle open. */
export function trunkRow(pen: Pen, name: string, { count, y, width, far, mist }: TrunkRow): void {
  const random = pen.random.fork(name)
  for (let i = 0; i < count; i++) {
    const x = -160 + ((i + random.range(0.1, 0.9)) / count) * 1400
    if (far < 0.5 && Math.abs(x - 540) < 210) continue
    trunk(pen, x, y + random.range(-6, 26), width * random.range(0.7, 1.3), far)
  }
  if (mist !== undefined) haze(pen, ...mist)
}

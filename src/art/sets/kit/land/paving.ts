import { floor, slabs } from '../base/floor.ts'
import type { Pen } from '../base/pen.ts'
import { weathered } from '../sky/views.ts'
import { ground } from './ground.ts'

/** The slabs of an open court, `back` m deep and `half` m to both sides, with what the weather lays on them. */
export function paving(
  pen: Pen,
  colour: string,
  { size, back, half }: { size: number; back: number; half: number },
): void {
  floor(pen, slabs(colour, size, pen.tone.wet ? 0.6 : 0.08), { back, half })
  weathered(pen, { y: pen.space.at(0, 0, back)[1] })
}

/** Trodden earth from `from` px down, with what the weather lays on it. */
export function earth(pen: Pen, colour: string, look: { from: number; marks: number }): void {
  ground(pen, colour, look)
  weathered(pen, { y: look.from + 10 })
}

import type { Pen } from '../base/pen.ts'
import { downwards, fillArea } from '../paint/brush.ts'

/** Colours with their strength (`#rrggbbaa`) by where they are between top and foot, 0–1. */
type Wash = Readonly<Record<number, string>>

/** Colours that lie over the whole sky and change from y0 to y1: smoke, the glow of a city, the air of another world. */
export function wash(pen: Pen, y0: number, y1: number, colours: Wash, lit = (colour: string) => colour): void {
  const stops = Object.entries(colours).map(
    ([at, colour]) => [Number(at), lit(colour.slice(0, 7)) + colour.slice(7)] as const,
  )
  const downTheSky = stops.sort((a, b) => a[0] - b[0])
  fillArea(pen.ctx, downwards(pen.ctx, y0, y1, downTheSky))
}

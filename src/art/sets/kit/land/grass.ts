import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { area, areaRight, shade } from '../paint/brush.ts'

/** Grass blades along a line at y. */
export function grass(
  pen: Pen,
  y: number,
  height: number,
  colour: string,
  density = 1,
  x0 = area.x,
  x1 = areaRight,
): void {
  const { ctx, tone } = pen
  const random = pen.random.fork(`grass ${y} ${x0}`)
  const base = tone.snow ? mixColours(tone.lit(colour), tone.lit('#e8eef6'), 0.6) : tone.lit(tone.leaf(colour))
  const n = Math.round(((x1 - x0) / 9) * density)
  for (let i = 0; i < n; i++) {
    const x = random.range(x0, x1)
    const h = height * random.range(0.4, 1)
    const lean = random.range(-0.4, 0.5) * h
    ctx.fillStyle = shade(base, random.range(-0.07, 0.07))
    ctx.beginPath()
    ctx.moveTo(x - h * 0.05, y)
    ctx.quadraticCurveTo(x, y - h * 0.6, x + lean, y - h)
    ctx.quadraticCurveTo(x + h * 0.06, y - h * 0.5, x + h * 0.06, y)
    ctx.fill()
  }
}

/** A corner's grass: where it stands and how high, and at which x it ends towards the middle. */
type Corner = readonly [y: number, height: number, x: number]

/** Grass in the lower left and the lower right, open in the middle. */
export function verges(pen: Pen, colour: string, left: Corner, right: Corner, density = 0.9): void {
  grass(pen, left[0], left[1], colour, density, -140, left[2])
  grass(pen, right[0], right[1], colour, density, right[2], 1220)
}

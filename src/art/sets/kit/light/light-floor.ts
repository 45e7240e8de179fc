import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { glow } from '../paint/glow.ts'

/** Circles of light to stand on where there is no ground, round x, y. */
export function lightFloor(pen: Pen, x: number, y: number): void {
  glow(pen.ctx, x, y, 760, '#5fb8ff', 0.5, { flat: 0.2 })
  for (const [r, width] of [
    [560, 3],
    [440, 2],
    [300, 2],
  ] as const)
    circle(pen, x, y, r, withAlpha('#8fdcff', 0.6), width)
}

/** Waves that run outwards over it, for `animate`. */
export function lightWaves(pen: Pen, seconds: number, x: number, y: number): void {
  for (let i = 0; i < 3; i++) {
    const t = (seconds * 0.3 + i / 3) % 1
    pen.ctx.globalAlpha = (1 - t) * 0.6
    circle(pen, x, y, 560 * t + 20, '#8fdcff', 3)
  }
  pen.ctx.globalAlpha = 1
}

function circle({ ctx }: Pen, x: number, y: number, r: number, colour: string, width: number): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.beginPath()
  ctx.ellipse(x, y, r, r * 0.19, 0, 0, 6.29)
  ctx.stroke()
}

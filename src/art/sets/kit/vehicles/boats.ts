import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { oval, poly, shade, stroke } from '../paint/brush.ts'

/** A river boat from the side, afloat at (x, y): upturned ends, a roof of mats, a pole; `lamp` hangs a light at the bow. */
export function boat(
  pen: Pen,
  x: number,
  y: number,
  length: number,
  { far = 0, colour = '#5f4632', lamp = false }: { far?: number; colour?: string; lamp?: boolean } = {},
): void {
  const { ctx, tone } = pen
  const wood = mixColours(tone.lit(colour), tone.haze, far)
  const mat = mixColours(tone.lit('#a8905c'), tone.haze, far)
  const h = length * 0.13
  const at = (u: number, v: number): Point => [x + u * length, y - v * h]
  oval(ctx, x, y + h * 0.2, length * 0.5, h * 0.5, withAlpha(shade(wood, -0.12), 0.5))
  poly(
    ctx,
    [
      at(-0.42, 0),
      at(-0.56, 1.25),
      at(-0.4, 0.72),
      at(0.4, 0.72),
      at(0.57, 1.35),
      at(0.42, 0),
      at(0.3, -0.18),
      at(-0.3, -0.18),
    ],
    wood,
    shade(wood, -0.14),
    2,
  )
  stroke(ctx, [at(-0.5, 0.92), at(-0.38, 0.6), at(0.38, 0.6), at(0.5, 1.0)], shade(wood, 0.1), Math.max(2, h * 0.1))
  ctx.fillStyle = mat
  ctx.beginPath()
  ctx.moveTo(...at(-0.26, 0.7))
  ctx.bezierCurveTo(...at(-0.24, 2.5), ...at(0.2, 2.5), ...at(0.22, 0.7))
  ctx.fill()
  for (let i = 1; i < 6; i++) {
    const u = -0.26 + (i / 6) * 0.48
    const top = 0.7 + 1.32 * Math.sin((i / 6) * Math.PI) ** 0.6
    stroke(ctx, [at(u, 0.7), at(u + 0.006, top)], shade(mat, -0.1), Math.max(1.5, h * 0.06))
  }
  for (const v of [1.1, 1.55])
    stroke(ctx, [at(-0.23, v), at(0.19, v)], withAlpha(shade(mat, 0.1), 0.7), Math.max(1, h * 0.05))
  poly(ctx, [at(0.2, 0.72), at(0.12, 1.5), at(0.04, 1.75), at(0.04, 0.72)], withAlpha(shade(wood, -0.16), 0.85))
  stroke(ctx, [at(-0.42, -0.6), at(-0.34, 3.6)], shade(wood, 0.06), Math.max(2, h * 0.07))
  if (lamp) {
    const [lx, ly] = at(0.44, 2.0)
    stroke(ctx, [at(0.44, 0.9), [lx, ly]], shade(wood, 0.04), 4)
    oval(ctx, lx, ly + 8, 11, 14, '#ffc46a')
    lampGlow(pen, lx, ly + 8, 70, '#ff9a52')
  }
  for (let i = 0; i < 4; i++)
    stroke(
      ctx,
      [at(-0.4 + i * 0.1, -0.5 - i * 0.22), at(0.4 - i * 0.06, -0.5 - i * 0.22)],
      withAlpha(tone.sky[3], 0.3 - i * 0.05),
      3,
    )
}

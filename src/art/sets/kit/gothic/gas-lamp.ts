import type { Pen } from '../base/pen.ts'
import { lampGlow } from '../light/lamplight.ts'
import { poly, roundRect, stroke } from '../paint/brush.ts'

/** A gas lamp on its iron post, 3 m high. */
export function gasLamp(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const s = space.scale(z)
  const [px, foot] = space.at(x, 0, z)
  const iron = tone.lit('#2f3238')
  const top = foot - 3 * s
  roundRect(ctx, px - 0.1 * s, foot - 0.25 * s, 0.2 * s, 0.25 * s, 3, iron)
  const post = [
    [px, foot],
    [px, top + 0.4 * s],
  ] as const
  stroke(ctx, post, iron, Math.max(4, 0.06 * s))
  const glass = [
    [px - 0.12 * s, top + 0.4 * s],
    [px + 0.12 * s, top + 0.4 * s],
    [px + 0.18 * s, top + 0.02 * s],
    [px - 0.18 * s, top + 0.02 * s],
  ] as const
  poly(ctx, glass, tone.dark ? '#ffe2a0' : tone.lit('#c9d6dc'), iron, Math.max(2, 0.025 * s))
  const cap = [
    [px - 0.22 * s, top + 0.03 * s],
    [px + 0.22 * s, top + 0.03 * s],
    [px, top - 0.2 * s],
  ] as const
  poly(ctx, cap, iron)
  if (tone.dark) lampGlow(pen, px, top + 0.22 * s, 0.5 * s, '#ffb860', 0.9)
}

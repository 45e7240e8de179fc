import { withAlpha } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { downwards, oval } from '../paint/brush.ts'
import { wetSmears } from './wet-ground.ts'

/** What an alley's signs throw on its wet ground, much after dark, some in rain, little on a dry day; and four puddles. */
export function alleyLight(pen: Pen, signs: readonly string[]): void {
  const { tone } = pen
  const many = tone.dark ? 42 : tone.wet ? 22 : 8
  wetSmears(pen, 1020, tone.dark ? signs : [tone.sky[3], '#ffffff'], many, tone.dark ? 0.85 : 0.35)
  puddles(pen, 4)
}

/** Puddles that hold the sky's light, or the signs'. */
function puddles(pen: Pen, count: number): void {
  const { ctx, space, tone } = pen
  const random = pen.random.fork('puddles')
  for (let i = 0; i < count; i++) {
    const z = random.range(-0.6, 3.4)
    const [x, y] = space.at(random.range(-1.6, 1.6), 0, z)
    const w = random.range(0.25, 0.6) * space.scale(z)
    oval(
      ctx,
      x,
      y,
      w,
      w * 0.13,
      downwards(ctx, y - w * 0.13, y + w * 0.13, [
        [0, withAlpha(tone.dark ? '#c46ad0' : tone.sky[2], 0.3)],
        [1, withAlpha(tone.dark ? '#3a2a7a' : tone.sky[1], 0.4)],
      ]),
    )
  }
}

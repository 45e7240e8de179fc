import { mixColours, withAlpha } from '../../../colour/colour.ts'
import type { Point } from '../../../ink/ink.ts'
import type { Pen } from '../base/pen.ts'
import { cutOut, stroke } from '../paint/brush.ts'
import { rockWall } from './rock-wall.ts'

/** A wall of rock with an opening on what is behind, its edge lit from there. */
export function caveMouth(pen: Pen, colour: string): void {
  const { ctx, tone } = pen
  const random = pen.random.fork('walls')
  rockWall(pen, colour, 1300, [560, 800])
  const mouth: Point[] = []
  for (let i = 0; i <= 26; i++) {
    const a = Math.PI + (i / 26) * Math.PI
    mouth.push([560 + Math.cos(a) * (250 + random.range(-26, 26)), 1010 + Math.sin(a) * (430 + random.range(-34, 34))])
  }
  mouth.push([830, 1060], [300, 1060])
  const rim = mixColours(tone.lit(colour, 0.85), tone.key, 0.6)
  for (const [width, alpha] of [
    [60, 0.12],
    [32, 0.2],
    [14, 0.5],
  ] as const)
    stroke(ctx, mouth.slice(0, 27), withAlpha(rim, alpha), width)
  cutOut(ctx, mouth)
}

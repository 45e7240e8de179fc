import { inkPath, type Point, paintCel } from '../ink/ink.ts'
import type { Tones } from './kit.ts'

/** A tail of fur: it hangs and swings, lifted at its end as much as its beast holds it, and streams at a run. */
export function paintTail(
  ctx: CanvasRenderingContext2D,
  seconds: number,
  gait: number,
  tones: Tones,
  { root, length, width, lift, tip }: { root: Point; length: number; width: number; lift: number; tip: string },
): void {
  const wag = Math.sin(seconds * (2.2 + 6 * gait)) * 22
  const way = [0, 0.25, 0.5, 0.75, 1].map(
    (t): Point => [
      root[0] - length * t * (0.62 + 0.3 * gait + lift * 0.5),
      root[1] + length * (0.78 - 0.5 * gait) * (t - lift * 2.4 * t ** 3) * (0.4 + 0.6 * t) + wag * t * t,
    ],
  )
  const tail = inkPath(way, width, (t) => (0.5 + 0.5 * Math.sin(Math.PI * (0.1 + 0.75 * t))) * (1 - 0.85 * t ** 4))
  paintCel(ctx, {
    shapes: [tail],
    fill: tones.base,
    line: tones.line,
    width: 3.4,
    inside: () => {
      ctx.fillStyle = tones.shadow
      ctx.fill(
        inkPath(
          way.map(([x, y]): Point => [x + 6, y + width * 0.34]),
          width * 0.5,
          () => 1,
        ),
      )
      ctx.fillStyle = tip
      ctx.fill(inkPath(way.slice(3), width * 1.2, () => 1))
    },
  })
}

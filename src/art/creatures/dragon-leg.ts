import { inkPath, type Point, paintCel, taper } from '../ink/ink.ts'
import type { DragonTones } from './dragon.ts'

const haunch = (t: number): number => Math.min(1, t / 0.24) ** 0.5 * (1.06 - 1.35 * t + 0.6 * t * t)

/** One leg of a dragon from where it grows: a scaled thigh with a flame of hair at the elbow, and four gold claws spread. */
export function paintDragonLeg(
  ctx: CanvasRenderingContext2D,
  [x, y]: Point,
  { seconds, far, turn, tones }: { seconds: number; far: boolean; turn: number; tones: DragonTones },
): void {
  const { scales, gold, mane } = tones
  const swing = turn + 0.16 * Math.sin(seconds * 2 + (far ? 1.3 : 0))
  ctx.save()
  ctx.translate(x + (far ? 62 : 0), y + (far ? 6 : 0))
  ctx.rotate(swing)
  const fill = far ? scales.shadow : scales.base
  paintCel(ctx, {
    shapes: [0, 1, 2].map((k) =>
      inkPath(
        [
          [-34, 84],
          [-74 - k * 8, 74 + k * 24],
          [-126 + k * 14, 54 + k * 40],
        ],
        26,
        (t) => 1 - t ** 1.4,
        4,
      ),
    ),
    fill: mane.base,
    line: mane.line,
    width: 2.6,
  })
  const foot: Point = [44, 150]
  const claws = [-1.15, -0.4, 0.3, 1].map((a, i): Path2D => {
    const out: Point = [Math.cos(a + 0.5) * (i === 0 ? 46 : 64), Math.sin(a + 0.5) * 64]
    return inkPath(
      [foot, [foot[0] + out[0] * 0.7, foot[1] + out[1] * 0.55 - 8], [foot[0] + out[0], foot[1] + out[1] + 10]],
      22,
      (t) => (t < 0.6 ? 0.85 : 1.7 * (1 - t) + 0.16),
      5,
    )
  })
  // A round haunch that lies on the body, a lean shank.
  const leg = inkPath([[8, -74], [4, -24], [-12, 36], [-34, 88], [2, 122], foot], 104, haunch, 5)
  paintCel(ctx, {
    shapes: [leg, ...claws],
    fill,
    line: scales.line,
    width: 3.2,
    inside: () => {
      ctx.fillStyle = scales.light
      ctx.globalAlpha = far ? 0.2 : 0.5
      ctx.fill(
        inkPath(
          [
            [10, -10],
            [4, 40],
            [-16, 84],
          ],
          16,
          taper(0.4, 0.5, 0),
          4,
        ),
      )
      ctx.globalAlpha = 1
    },
  })
  // Nails.
  ctx.fillStyle = far ? gold.shadow : gold.base
  for (const a of [-1.15, -0.4, 0.3, 1]) {
    const out: Point = [Math.cos(a + 0.5) * 64, Math.sin(a + 0.5) * 64]
    ctx.fill(
      inkPath(
        [
          [foot[0] + out[0] * 0.84, foot[1] + out[1] * 0.86 + 4],
          [foot[0] + out[0] * 1.16, foot[1] + out[1] * 1.14 + 10],
          [foot[0] + out[0] * 1.26, foot[1] + out[1] * 1.2 + 26],
        ],
        15,
        (t) => 1 - t,
        3,
      ),
    )
  }
  ctx.restore()
}

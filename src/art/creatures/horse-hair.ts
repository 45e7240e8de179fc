import { lerp } from '#core'
import { withAlpha } from '../colour/colour.ts'
import { inkPath, type Point, paintCel, taper } from '../ink/ink.ts'
import { lockPath } from './beast.ts'
import { type Tones, together } from './kit.ts'

/** Locks of one mass of hair: outlined together, then every third lighter, so that it reads as hair. */
function paintLocks(ctx: CanvasRenderingContext2D, ways: readonly Point[][], width: number, tones: Tones): void {
  paintCel(ctx, {
    shapes: [together(ways.map((way) => lockPath(way, width)))],
    fill: tones.base,
    line: tones.line,
    width: 3,
  })
  const shine = new Path2D()
  for (const [i, way] of ways.entries())
    if (i % 3 !== 2) shine.addPath(inkPath(way, width * (i % 3 === 0 ? 0.3 : 0.16), taper(0.3, 0.6, 0), 4))
  ctx.fillStyle = withAlpha(tones.light, 0.75)
  ctx.fill(shine)
}

/** A full tail: it hangs to the hocks, and streams behind at a gallop. */
export function paintTail(ctx: CanvasRenderingContext2D, seconds: number, gait: number, tones: Tones): void {
  const ways = Array.from({ length: 7 }, (_, i): Point[] => {
    const spread = i - 3
    const swish = Math.sin(seconds * (2.2 + 5 * gait) + spread * 0.35) * lerp(14, 26, gait)
    const at = (t: number): Point => [
      -246 - lerp(52 * Math.sin(t * 2) + spread * 7 * t, 300 * t, gait) - swish * t * (1 - gait),
      -404 + lerp(280 * t ** 1.25 - 16 * t, 150 * t * t - 40 * t + spread * 22 * t, gait) + swish * t * gait,
    ]
    return [0, 0.3, 0.65, 1 - 0.05 * Math.abs(spread)].map(at)
  })
  paintLocks(ctx, ways, 38, tones)
}

/** The mane along the crest and a forelock: it falls on the neck, and flies back at a gallop. */
export function paintMane(
  ctx: CanvasRenderingContext2D,
  seconds: number,
  gait: number,
  tones: Tones,
  bend: (point: Point) => Point,
): void {
  const crest: readonly Point[] = [
    [292, -652],
    [248, -618],
    [200, -556],
    [150, -500],
    [112, -466],
  ]
  const lock = (t: number, i: number): Point[] => {
    const at = t * (crest.length - 1)
    const k = Math.min(crest.length - 2, Math.floor(at))
    const root: Point = [lerp(crest[k]![0], crest[k + 1]![0], at - k), lerp(crest[k]![1], crest[k + 1]![1], at - k)]
    const wave = Math.sin(seconds * (1.6 + 9 * gait) - i * 0.8) * (4 + 12 * gait)
    const long = (70 + 13 * ((i * 5) % 4)) * lerp(1 - 0.25 * t, 1.3, gait)
    const fall = (u: number): Point => [
      root[0] + lerp(22 * Math.sin(u * 2.4) + 4, -long * 1.15 * u, gait) + wave * u * (1 - gait),
      root[1] + lerp(long * u - 8, 26 * u * u - 30 * u, gait) + wave * u * gait,
    ]
    return [0, 0.35, 0.7, 1].map((u) => bend(fall(u)))
  }
  paintLocks(
    ctx,
    Array.from({ length: 13 }, (_, i) => lock(1 - i / 12, i)),
    30,
    tones,
  )
  const blow = Math.sin(seconds * 3) * 4
  const forelock = [0, 1].map((i): Point[] =>
    [
      [300, -660] as Point,
      [318 + i * 6 - 40 * gait, -648 + i * 4 - 16 * gait] as Point,
      [334 + i * 7 + blow - 84 * gait, -618 + i * 10 - 34 * gait] as Point,
    ].map(bend),
  )
  paintLocks(ctx, forelock, 15, tones)
}

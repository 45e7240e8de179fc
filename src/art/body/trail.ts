import type { FigurePose } from '../character/pose.ts'

/** The air that a blow cuts: white where it is now, gone where it was. */
export function drawTrail(ctx: CanvasRenderingContext2D, trail: NonNullable<FigurePose['trail']>): void {
  ctx.save()
  ctx.fillStyle = '#ffffff'
  const last = trail.length - 1
  for (let i = 0; i < last; i++) {
    const [inner, outer] = trail[i]!
    const [nextInner, nextOuter] = trail[i + 1]!
    ctx.globalAlpha = 0.8 * ((i + 1) / last) ** 1.6
    // The edge that goes faster reaches farther back.
    const thin = 1 - (i + 1) / last
    const thinner = 1 - i / last
    ctx.beginPath()
    ctx.moveTo(...towards(outer, inner, 0.04 * thinner))
    ctx.lineTo(...towards(nextOuter, nextInner, 0.04 * thin))
    ctx.lineTo(...towards(nextInner, nextOuter, 0.85 * thin))
    ctx.lineTo(...towards(inner, outer, 0.85 * thinner))
    ctx.closePath()
    ctx.fill()
  }
  ctx.restore()
}

type Point = readonly [number, number]
const towards = (a: Point, b: Point, t: number): [number, number] => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
]

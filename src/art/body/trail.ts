import type { FigurePose } from '../character/pose.ts'

/** The air that a blow cuts: a crescent from where it is now, as broad as what cuts, to where it was, a line along the outer edge. */
export function drawTrail(ctx: CanvasRenderingContext2D, trail: NonNullable<FigurePose['trail']>): void {
  const last = trail.length - 1
  // How far from the inner towards the outer edge the crescent begins.
  const inside = (i: number): number => 0.9 * (1 - i / last) ** 0.6
  ctx.save()
  ctx.fillStyle = '#ffffff'
  for (let i = 0; i < last; i++) {
    const [inner, outer] = trail[i]!
    const [nextInner, nextOuter] = trail[i + 1]!
    ctx.globalAlpha = 0.92 * ((i + 1) / last) ** 1.3
    ctx.beginPath()
    ctx.moveTo(...outer)
    ctx.lineTo(...nextOuter)
    ctx.lineTo(...towards(nextInner, nextOuter, inside(i + 1)))
    ctx.lineTo(...towards(inner, outer, inside(i)))
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

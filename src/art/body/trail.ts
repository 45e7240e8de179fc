import type { FigurePose } from '../character/pose.ts'

/** The air that a blow cuts: a crescent from where it is now, as broad as what cuts, to where it was, a line along the outer edge. */
export function drawTrail(ctx: CanvasRenderingContext2D, trail: NonNullable<FigurePose['trail']>): void {
  const last = trail.length - 1
  const [, oldest] = trail[0]!
  const [root, newest] = trail[last]!
  // One shape in one fill: pieces laid side by side would show their seams.
  const light = ctx.createLinearGradient(...oldest, ...towards(root, newest, 0.5))
  for (const [at, alpha] of [
    [0, 0],
    [0.5, 0.32],
    [1, 0.92],
  ] as const)
    light.addColorStop(at, `rgba(255,255,255,${alpha})`)
  ctx.save()
  ctx.fillStyle = light
  ctx.beginPath()
  for (const [, outer] of trail) ctx.lineTo(...outer)
  for (let i = last; i >= 0; i--) {
    const [inner, outer] = trail[i]!
    // How far from the inner towards the outer edge the crescent begins.
    ctx.lineTo(...towards(inner, outer, 0.9 * (1 - i / last) ** 0.6))
  }
  ctx.closePath()
  ctx.fill()
  ctx.restore()
}

type Point = readonly [number, number]
const towards = (a: Point, b: Point, t: number): [number, number] => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
]

import { curvePath, type Point } from '../../ink/ink.ts'

/** A drop of water at a point. */
export function drop(ctx: CanvasRenderingContext2D, [x, y]: Point, size: number): void {
  const path = curvePath(
    [
      [x, y - size * 1.6],
      [x + size * 0.62, y - size * 0.2],
      [x + size * 0.8, y + size * 0.7],
      [x, y + size * 1.5],
      [x - size * 0.8, y + size * 0.7],
      [x - size * 0.62, y - size * 0.2],
    ],
    true,
  )
  ctx.fillStyle = '#dcecfff0'
  ctx.fill(path)
  ctx.strokeStyle = '#7ea2d8c0'
  ctx.lineWidth = 1
  ctx.stroke(path)
  ctx.fillStyle = '#ffffff'
  ctx.beginPath()
  ctx.ellipse(x - size * 0.25, y + size * 0.25, size * 0.22, size * 0.4, 0.3, 0, Math.PI * 2)
  ctx.fill()
}

import { curvePath, lineWeight, type Point, paintCel } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** A small crown around the top-knot with a pin through it: rank. */
export const guan: OrnamentDefinition = {
  name: 'guan',
  label: { zh: '发冠', en: 'hair crown' },
  hat: false,
  draw(ctx, { subject, space }) {
    const gold = '#d9ae48'
    const line = lineWeight(2.2, subject.scale) * 0.6
    const [cx, cy] = space.project(0, -146, -28)
    // The pin turns with the head.
    const pin = (x: number, y: number): Point => space.project(x, y, -28)
    const bar = curvePath(
      [pin(-58, -160), pin(-52, -164), pin(0, -159), pin(52, -164), pin(58, -160), pin(0, -154)],
      true,
    )
    paintCel(ctx, { shapes: [bar], fill: gold, line: '#5a3d14', width: line })
    const fill = ctx.createLinearGradient(cx - 30, 0, cx + 30, 0)
    fill.addColorStop(0, '#b8842e')
    fill.addColorStop(0.35, '#f4dc8e')
    fill.addColorStop(0.65, gold)
    fill.addColorStop(1, '#96671f')
    const body = curvePath(
      [
        [cx - 27, cy + 8],
        [cx - 31, cy - 14],
        [cx - 25, cy - 32],
        [cx - 14, cy - 20],
        [cx, cy - 42],
        [cx + 14, cy - 20],
        [cx + 25, cy - 32],
        [cx + 31, cy - 14],
        [cx + 27, cy + 8],
        [cx, cy + 13],
      ],
      true,
    )
    paintCel(ctx, { shapes: [body], fill, line: '#5a3d14', width: line * 1.3 })
    // The stone faces forward: it leaves the picture as the head turns away.
    if (space.cos > -0.1) {
      const [gx, gy] = space.project(0, -152, 4)
      ctx.fillStyle = '#4fc0b0'
      ctx.strokeStyle = '#5a3d14'
      ctx.lineWidth = 1.2
      ctx.beginPath()
      ctx.ellipse(gx, gy, 5.5 * Math.max(0.25, space.cos), 7.5, 0, 0, Math.PI * 2)
      ctx.fill()
      ctx.stroke()
      ctx.fillStyle = '#e8fffa'
      ctx.beginPath()
      ctx.arc(gx - 1.4, gy - 2.4, 1.6, 0, Math.PI * 2)
      ctx.fill()
    }
  },
}

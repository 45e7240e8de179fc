import { smoothstep } from '#core'
import { onSkull } from '../../head/space.ts'
import { lineWeight, paintCel } from '../../ink/ink.ts'
import { drawBlossom } from './flower.ts'
import type { OrnamentDefinition } from './ornament.ts'

/** Gold pins with blossoms and hanging beads at both temples (步摇). */
export const hairpins: OrnamentDefinition = {
  name: 'hairpins',
  label: { zh: '发簪步摇', en: 'hairpins' },
  hat: false,
  draw(ctx, { subject, space }) {
    const accent = subject.design.outfit.accent
    for (const side of [-1, 1]) {
      const anchor = onSkull(side * 58, 50, 1.06)
      const seen = smoothstep(-20, 10, space.depth(...anchor))
      if (seen < 0.03) continue
      ctx.globalAlpha = seen
      const [x, y] = space.project(...anchor)
      const out = side * Math.max(0.3, space.cos)
      const bar = new Path2D()
      bar.moveTo(x - out * 8, y + 3)
      bar.lineTo(x + out * 40, y - 13)
      ctx.strokeStyle = '#5a3d14'
      ctx.lineWidth = 5
      ctx.lineCap = 'round'
      ctx.stroke(bar)
      ctx.strokeStyle = '#e0b850'
      ctx.lineWidth = 3
      ctx.stroke(bar)
      const swing = subject.pose.sway * 9
      for (const [i, long] of [22, 30, 25].entries()) {
        const px = x + out * (14 + i * 9)
        const py = y - 6 - i * 2
        for (let k = 1; k <= 3; k++) {
          const t = k / 3
          ctx.fillStyle = k === 3 ? accent : '#e8c868'
          ctx.beginPath()
          ctx.ellipse(px + swing * t * t, py + long * t, k === 3 ? 3 : 2.1, k === 3 ? 5 : 2.1, 0, 0, Math.PI * 2)
          ctx.fill()
        }
      }
      drawBlossom(
        ctx,
        x,
        y,
        17,
        '#f4a8b8',
        '#c2586e',
        lineWeight(1.6, subject.scale),
        Math.max(0.45, Math.abs(space.cos)),
      )
      ctx.globalAlpha = 1
    }
    const front = onSkull(0, 62, 1.05)
    if (space.depth(...front) > 0) {
      const [x, y] = space.project(...front)
      const comb = new Path2D()
      comb.ellipse(x, y - 4, 17 * Math.max(0.3, space.cos), 10, 0, Math.PI, Math.PI * 2)
      comb.closePath()
      paintCel(ctx, { shapes: [comb], fill: '#e0b850', line: '#5a3d14', width: 1.2 })
      ctx.fillStyle = accent
      ctx.beginPath()
      ctx.arc(x, y - 7, 3.2, 0, Math.PI * 2)
      ctx.fill()
    }
  },
}

import type { EffectDefinition } from './effect.ts'
import { edge } from './kit.ts'

/** White over everything that dies away. */
export const flash: EffectDefinition = {
  id: 'flash',
  place: 'over',
  home: { x: 0.5, y: 0.45 },
  draw(ctx, moment) {
    const t = Math.min(1, moment.seconds / Math.max(0.08, moment.length))
    const alpha = (t < 0.08 ? 1 : (1 - (t - 0.08) / 0.92) ** 2.2) * (0.5 + 0.5 * moment.intensity)
    if (alpha <= 0.003) return
    ctx.save()
    ctx.globalAlpha = alpha
    const g = ctx.createRadialGradient(moment.x, moment.y, 60, moment.x, moment.y, 1500)
    g.addColorStop(0, '#ffffff')
    g.addColorStop(0.5, '#ffffff')
    g.addColorStop(1, '#fff3d8')
    ctx.fillStyle = g
    ctx.fillRect(edge.left, edge.top, edge.width, edge.height)
    ctx.restore()
  },
}

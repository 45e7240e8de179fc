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
    ctx.fillStyle = '#fffdf6'
    ctx.fillRect(edge.left, edge.top, edge.width, edge.height)
    ctx.restore()
  },
}

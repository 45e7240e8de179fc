import { jagged, strokeBolt } from './bolt.ts'
import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, edge, lighten, softly, stamp } from './kit.ts'

/** A stroke of lightning: the sky lights, the bolt stands for some frames, flickers, afterglow. Repeats when it lasts. */
export const lightning: EffectDefinition = {
  id: 'lightning',
  place: 'behind',
  home: { x: 0.62, y: 0.46 },
  draw(ctx, moment) {
    const t = moment.seconds % 1.6
    const power = t < 0.08 ? 1 : t < 0.13 ? 0.25 : t < 0.24 ? 0.9 : Math.max(0, 0.6 * (1 - (t - 0.24) / 0.5))
    if (power <= 0.01) return
    const random = chanceOf(moment, `bolt ${Math.floor(moment.seconds / 1.6)}`)
    const alpha = power * (0.5 + 0.5 * moment.intensity)
    softly(ctx, 'screen', (sheet) => {
      const g = sheet.createLinearGradient(0, edge.top, 0, 1300)
      g.addColorStop(0, '#b9c8ff')
      g.addColorStop(1, '#1a2050')
      sheet.globalAlpha = 0.6 * alpha
      sheet.fillStyle = g
      sheet.fillRect(edge.left, edge.top, edge.width, edge.height)
      stamp(sheet, dot('#a9bcff'), { x: moment.x, y: moment.y, size: 900, alpha: 0.7 * alpha })
    })
    lighten(ctx, () => {
      const start: [number, number] = [moment.x + random.range(-240, 240), edge.top]
      const main = jagged(random, start, [moment.x, moment.y + 60], 190)
      strokeBolt(ctx, main, 11, '#9fb4ff', alpha)
      for (const at of [14, 24, 36, 47]) {
        const from = main[at]
        if (from === undefined) continue
        const way = random.chance(0.5) ? -1 : 1
        strokeBolt(
          ctx,
          jagged(random, from, [from[0] + way * random.range(120, 340), from[1] + random.range(160, 420)], 70, 5),
          5,
          '#9fb4ff',
          alpha * 0.8,
        )
      }
      stamp(ctx, dot('#ffffff'), { x: moment.x, y: moment.y + 60, size: 300, tall: 0.5, alpha })
    })
  },
}

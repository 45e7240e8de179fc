import type { EffectDefinition } from './effect.ts'
import { chanceOf, envelope } from './kit.ts'

/** Wedges from the edges towards a point, drawn anew on twos, as a webtoon stresses a moment. */
export const focusLines: EffectDefinition = {
  id: 'focus-lines',
  place: 'front',
  home: { x: 0.5, y: 0.42 },
  draw(ctx, moment) {
    const strength = envelope(moment, 0.08, 0.2)
    const random = chanceOf(moment, 'focus', 12.5)
    const n = Math.round(90 + 90 * moment.intensity)
    ctx.save()
    for (const colour of ['#14101e', '#ffffff']) {
      ctx.fillStyle = colour
      ctx.globalAlpha = strength * (colour === '#ffffff' ? 0.9 : 0.8) * (0.5 + 0.5 * moment.intensity)
      ctx.beginPath()
      for (let i = 0; i < n / 2; i++) {
        const a = random.range(0, 6.2832)
        const [c, s] = [Math.cos(a), Math.sin(a)]
        const inner = 1 / Math.hypot(c / 470, s / 720)
        const r0 = inner * random.range(0.92, 1.5)
        const w = random.range(0.003, colour === '#ffffff' ? 0.011 : 0.017)
        ctx.moveTo(moment.x + c * r0, moment.y + s * r0)
        ctx.lineTo(moment.x + Math.cos(a - w) * 2300, moment.y + Math.sin(a - w) * 2300)
        ctx.lineTo(moment.x + Math.cos(a + w) * 2300, moment.y + Math.sin(a + w) * 2300)
        ctx.closePath()
      }
      ctx.fill()
    }
    ctx.restore()
  },
}

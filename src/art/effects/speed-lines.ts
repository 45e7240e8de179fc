import type { EffectDefinition } from './effect.ts'
import { chanceOf, edge, envelope } from './kit.ts'

/** Streaks that rush across, thick in the middle and sharp at both ends; new ones every other frame. The faces' band stays open. */
export const speedLines: EffectDefinition = {
  id: 'speed-lines',
  place: 'front',
  home: { x: 0.5, y: 0.45 },
  draw(ctx, moment) {
    const strength = envelope(moment, 0.08, 0.15)
    const random = chanceOf(moment, 'speed', 12.5)
    const n = Math.round(46 + 60 * moment.intensity)
    const way = moment.side < 0 ? -1 : 1
    ctx.save()
    ctx.translate(540, 960)
    ctx.rotate(-0.05 * way)
    ctx.translate(-540, -960)
    for (let i = 0; i < n; i++) {
      const y = random.range(edge.top, edge.bottom)
      const open = Math.min(1, Math.abs(y - moment.y) / 420)
      const length = random.range(320, 1250) * (0.5 + 0.5 * open)
      const x = random.range(edge.left - 400, edge.right)
      const w = random.range(3, 13) * (0.25 + 0.75 * open) * (0.6 + 0.6 * moment.intensity)
      ctx.globalAlpha = strength * random.range(0.35, 0.95) * (0.25 + 0.75 * open)
      ctx.fillStyle = i % 5 === 0 ? '#12101c' : '#ffffff'
      ctx.beginPath()
      ctx.moveTo(x, y)
      ctx.quadraticCurveTo(x + length * (way > 0 ? 0.75 : 0.25), y - w, x + length, y)
      ctx.quadraticCurveTo(x + length * (way > 0 ? 0.75 : 0.25), y + w, x, y)
      ctx.fill()
    }
    ctx.restore()
  },
}

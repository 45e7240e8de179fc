import { shiftColour } from '../colour/colour.ts'
import type { EffectDefinition } from './effect.ts'
import { chanceOf, edge, envelope } from './kit.ts'

/** Petals that tumble on the wind. */
export const petals: EffectDefinition = {
  id: 'petals',
  place: 'front',
  home: { x: 0.5, y: 0.5 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.4, 0.5)
    const random = chanceOf(moment, 'petals')
    // Blossom has its own colour, whoever stands in it.
    const base = '#f7b6c8'
    const tones = [shiftColour(base, { lightness: 0.06 }), base, shiftColour(base, { lightness: -0.08, chroma: 0.02 })]
    const n = Math.round(54 * (0.3 + 0.7 * moment.intensity))
    const way = moment.side >= 0 ? 1 : -1
    ctx.save()
    for (let i = 0; i < n; i++) {
      const near = i % 9 === 0 ? 2.6 : random.range(0.7, 1.5)
      const [px, py, phase, spin] = [random.next(), random.next(), random.range(0, 6.28), random.range(1.2, 3)]
      const s = moment.seconds * (0.7 + near * 0.3)
      const x =
        edge.left +
        ((((px * edge.width + way * s * 110 * near) % edge.width) + edge.width) % edge.width) +
        Math.sin(s * 1.7 + phase) * 40
      const y = edge.top + ((py * edge.height + s * 150 * near) % edge.height) + Math.sin(s * 2.3 + phase) * 22
      ctx.save()
      ctx.translate(x, y)
      ctx.rotate(phase + s * spin * 0.6)
      ctx.scale(near * 1.7, near * 1.7 * (0.3 + 0.7 * Math.abs(Math.cos(s * spin + phase))))
      ctx.globalAlpha = strength * (near > 2 ? 0.62 : 0.94)
      ctx.fillStyle = tones[i % 3]!
      ctx.beginPath()
      ctx.moveTo(0, 11)
      ctx.bezierCurveTo(-13, 3, -9, -12, -2, -12)
      ctx.lineTo(0, -8.5)
      ctx.lineTo(2, -12)
      ctx.bezierCurveTo(9, -12, 13, 3, 0, 11)
      ctx.fill()
      ctx.fillStyle = '#ffffff'
      ctx.globalAlpha *= 0.45
      ctx.beginPath()
      ctx.ellipse(-3, -3, 2.6, 6, 0.3, 0, 6.29)
      ctx.fill()
      ctx.restore()
    }
    ctx.restore()
  },
}

import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, envelope, lighten, sprite, stamp } from './kit.ts'

const star = (colour: string) =>
  sprite(`star ${colour}`, 128, (ctx) => {
    ctx.drawImage(dot(colour), 24, 24, 80, 80)
    ctx.fillStyle = '#ffffff'
    for (const [long, thin] of [
      [62, 5],
      [38, 4],
    ] as const) {
      ctx.beginPath()
      for (let i = 0; i < 8; i++) {
        const a = (i * Math.PI) / 4 + (long < 50 ? Math.PI / 4 : 0)
        const r = i % 2 === 0 ? long : thin
        ctx.lineTo(64 + Math.cos(a) * r, 64 + Math.sin(a) * r)
      }
      ctx.globalAlpha = long > 50 ? 1 : 0.55
      ctx.fill()
    }
  })

/** Stars that come out and go around a point: charm, treasure, a wish. */
export const sparkles: EffectDefinition = {
  id: 'sparkles',
  place: 'front',
  home: { x: 0.5, y: 0.45 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.2, 0.4)
    const random = chanceOf(moment, 'sparkles')
    const n = Math.round(20 + 34 * moment.intensity)
    lighten(ctx, () => {
      for (let i = 0; i < n; i++) {
        const [a, d, period, phase, size] = [
          random.range(0, 6.28),
          random.next() ** 0.7,
          random.range(0.7, 1.6),
          random.next(),
          random.range(30, 150) * (i % 6 === 0 ? 1.5 : 0.8),
        ]
        const t = (moment.seconds / period + phase) % 1
        const pulse = Math.sin(t * Math.PI) ** 2
        stamp(ctx, star(moment.colour), {
          x: moment.x + Math.cos(a) * d * 520,
          y: moment.y + Math.sin(a) * d * 640 - t * 60,
          size: size * (0.4 + 0.6 * pulse),
          alpha: pulse * strength,
          turn: i % 2 === 0 ? t * 0.6 : 0,
        })
      }
    })
  },
}

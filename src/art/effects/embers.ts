import type { EffectDefinition } from './effect.ts'
import { sparks } from './flames.ts'
import { envelope, lighten } from './kit.ts'

/** Glowing ashes on the air, over the whole picture. */
export const embers: EffectDefinition = {
  id: 'embers',
  place: 'front',
  home: { x: 0.5, y: 0.9 },
  onTwos: true,
  draw(ctx, moment) {
    const alpha = envelope(moment, 0.4, 0.4)
    const n = Math.round(40 + 80 * moment.intensity)
    lighten(ctx, () => {
      sparks(ctx, {
        x: 540,
        y: 2040,
        spread: 780,
        rise: 2200,
        count: n,
        seconds: moment.seconds * 0.7,
        alpha,
        colour: '#ffae4d',
        seed: 3,
      })
      sparks(ctx, {
        x: 540,
        y: 2040,
        spread: 760,
        rise: 2300,
        count: Math.round(n / 3),
        seconds: moment.seconds,
        alpha,
        colour: '#ff6a2c',
        seed: 9,
      })
      ctx.fillStyle = '#fff2c4'
      for (let i = 0; i < n / 2; i++) {
        const t = (moment.seconds * (0.18 + (i % 7) * 0.03) + i * 0.618) % 1
        const x = ((i * 389) % 1200) - 60 + Math.sin(moment.seconds * 2 + i) * 50
        ctx.globalAlpha = alpha * Math.sin(t * 3.14) * 0.9
        ctx.save()
        ctx.translate(x, 2000 - t * 2100)
        ctx.rotate(Math.sin(moment.seconds * 3 + i) * 0.6)
        ctx.fillRect(-4, -14, 8, 28)
        ctx.restore()
      }
    })
  },
}

import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, envelope, life, puff, softly, stamp } from './kit.ts'

/** Dust thrown up from the ground at a point, spreading low and settling; motes hang after it. */
export const dust: EffectDefinition = {
  id: 'dust',
  place: 'front',
  home: { x: 0.5, y: 0.84 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.12, 0.6) * (0.4 + 0.6 * moment.intensity)
    const random = chanceOf(moment, 'dust')
    softly(ctx, 'source-over', (sheet) => {
      for (let i = 0; i < 26; i++) {
        const way = i % 2 === 0 ? -1 : 1
        const { t } = life(moment.seconds, random.range(1.1, 1.9), i < 14 ? 0 : random.next())
        const spread = random.range(60, 520) * (1 - (1 - t) ** 2.4)
        const x = moment.x + way * (30 + spread) + moment.side * t * 90
        const y = moment.y - Math.sin(t * 2.4) * random.range(30, 150) + random.range(-16, 24)
        stamp(sheet, puff('#c2a988', '#f1e0c4', i), {
          x,
          y,
          size: random.range(140, 260) * (0.5 + t),
          tall: 0.72,
          alpha: (1 - t) ** 1.5 * Math.min(1, t * 8) * 0.62 * strength,
          turn: random.range(-1, 1) + t * way * 0.7,
        })
      }
      for (let i = 0; i < 46; i++) {
        const t = (moment.seconds * random.range(0.06, 0.2) + random.next()) % 1
        const a = random.range(0, 6.28)
        stamp(sheet, dot('#ffeccb'), {
          x: moment.x + Math.cos(a) * 600 * random.next() + Math.sin(moment.seconds + a) * 26,
          y: moment.y + 60 - t * 780,
          size: random.range(6, 17),
          alpha: Math.sin(t * 3.14) * 0.7 * strength,
        })
      }
    })
  },
}

import type { EffectDefinition } from './effect.ts'
import { chanceOf, envelope, life, puff, softly, stamp } from './kit.ts'

/** A column of smoke that rises, widens and leans with the wind. */
export const smoke: EffectDefinition = {
  id: 'smoke',
  place: 'behind',
  home: { x: 0.5, y: 0.72 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.4, 0.6) * (0.45 + 0.55 * moment.intensity)
    const random = chanceOf(moment, 'smoke')
    softly(ctx, 'source-over', (sheet) => {
      const all: [number, number][] = []
      for (let i = 0; i < 34; i++) all.push([i, life(moment.seconds, 4.2, i / 34).t])
      const own = all.map(() => [random.range(-1, 1), random.range(0.75, 1.3), random.range(-0.6, 0.6)] as const)
      for (const [i, t] of all.sort((a, b) => b[1] - a[1])) {
        const [sway, k, spin] = own[i]!
        const rise = 1180 * t ** 0.86
        const x =
          moment.x + sway * (26 + 150 * t) + moment.side * 260 * t * t + Math.sin(moment.seconds * 0.8 + i) * 24 * t
        stamp(sheet, puff(t < 0.25 ? '#3a2f34' : '#57505a', t < 0.2 ? '#c87a52' : '#b3aab2', i), {
          x,
          y: moment.y - rise,
          size: (150 + 520 * t) * k,
          alpha: Math.min(1, t * 9) * (1 - t) ** 1.1 * 0.85 * strength,
          turn: spin + t * spin * 2,
        })
      }
    })
  },
}

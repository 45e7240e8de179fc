import type { EffectDefinition } from './effect.ts'
import { sparks, tongue } from './flames.ts'
import { dot, envelope, hash, lighten, softly, stamp } from './kit.ts'

/** A fire on the ground: glow, licking tongues, sparks. */
export const fire: EffectDefinition = {
  id: 'fire',
  place: 'front',
  home: { x: 0.5, y: 0.86 },
  onTwos: true,
  draw(ctx, moment) {
    const { x, seconds, intensity } = moment
    // Near, the ground is out of the picture: it burns along its foot, not in somebody's lap.
    const close = moment.ground === false
    const y = moment.y + (close ? 300 : 0)
    const strength = envelope(moment, 0.3, 0.4)
    const width = (220 + 420 * intensity) * (close ? 2.3 : 1)
    const flicker = 0.86 + 0.14 * Math.sin(seconds * 13) * Math.sin(seconds * 7.7)
    softly(ctx, 'screen', (sheet) => {
      stamp(sheet, dot('#ff7a2a'), { x, y: y - 120, size: width * 3.4, alpha: 0.62 * strength * flicker })
      stamp(sheet, dot('#ffb04a'), { x, y: y - 60, size: width * 1.8, tall: 0.7, alpha: 0.7 * strength * flicker })
    })
    ctx.save()
    const n = (9 + Math.round(6 * intensity)) * (close ? 2 : 1)
    for (const [row, colours] of [
      [0, ['#b92a18', '#ee5a1c']],
      [1, ['#ef5a1a', '#ffa02e', '#ffe07a']],
      [2, ['#ff8a26', '#ffd055', '#fff6c8']],
    ] as const) {
      for (let i = 0; i < n; i++) {
        const h = hash(i + row * 31, 5)
        const u = (i + 0.5) / n - 0.5
        const tall =
          (1 - (u * 2) ** 2 * 0.75) * (260 + 380 * intensity) * (0.55 + 0.45 * h) * [1.15, 0.85, 0.5][row]! * strength
        tongue(
          ctx,
          x + u * width * (1 - row * 0.14),
          y + row * 10 + (h - 0.5) * 16,
          58 + 62 * h + 20 * intensity,
          tall,
          seconds * (0.8 + 0.4 * h),
          i * 1.9 + row * 2.1,
          colours,
          0.94 * strength,
        )
      }
    }
    ctx.restore()
    lighten(ctx, () =>
      sparks(ctx, { x, y: y - 60, spread: width * 0.7, rise: 900, count: 34, seconds, alpha: strength }),
    )
  },
}

import { mixColours, withAlpha } from '../colour/colour.ts'
import type { EffectDefinition } from './effect.ts'
import { sparks, tongue } from './flames.ts'
import { dot, envelope, hash, lighten, softly, stamp } from './kit.ts'

/** Power that burns around a person: tongues of light behind the body, a ring on the ground, motes. */
export const aura: EffectDefinition = {
  id: 'aura',
  place: 'behind',
  home: { x: 0.5, y: 0.6 },
  draw(ctx, moment) {
    const { x, y, seconds, colour } = moment
    const strength = envelope(moment, 0.35, 0.4)
    const size = 0.8 + 0.4 * moment.intensity
    softly(ctx, 'screen', (sheet) => {
      const pulse = 0.88 + 0.12 * Math.sin(seconds * 6)
      stamp(sheet, dot(colour), { x, y: y - 60, size: 1500 * size * pulse, tall: 1.35, alpha: 0.6 * strength })
      for (let i = 0; i < 22; i++) {
        const u = (i + 0.5) / 22 - 0.5
        const h = hash(i, 2)
        const foot = y + 470 * size - Math.abs(u) * 240
        tongue(
          sheet,
          x + u * 780 * size,
          foot,
          (110 + 90 * h) * size,
          (760 + 560 * h) * size * (1 - Math.abs(u) * 0.75),
          seconds * (0.55 + 0.3 * h),
          i * 2.3,
          [withAlpha(colour, 0.11), withAlpha(mixColours(colour, '#ffffff', 0.4), 0.12), withAlpha('#ffffff', 0.08)],
          strength,
        )
      }
      sparks(sheet, {
        x,
        y: y + 480 * size,
        spread: 430 * size,
        rise: 1250,
        count: 44,
        seconds,
        alpha: strength,
        colour: mixColours(colour, '#ffffff', 0.3),
        seed: 21,
      })
    })
    lighten(ctx, () => {
      ctx.strokeStyle = colour
      for (let i = 0; i < 3; i++) {
        const t = (seconds * 0.9 + i / 3) % 1
        ctx.globalAlpha = (1 - t) * 0.8 * strength
        ctx.lineWidth = 12 * (1 - t) + 1
        ctx.beginPath()
        ctx.ellipse(x, y + 480 * size, (140 + 480 * t) * size, (36 + 120 * t) * size, 0, 0, 6.29)
        ctx.stroke()
      }
    })
  },
}

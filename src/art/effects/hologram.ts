import { withAlpha } from '../colour/colour.ts'
import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, envelope, lighten, sprite, stamp } from './kit.ts'

const lines = (colour: string) =>
  sprite(
    `scan ${colour}`,
    16,
    (ctx) => {
      ctx.fillStyle = withAlpha(colour, 0.3)
      for (let y = 0; y < 512; y += 8) ctx.fillRect(0, y, 16, 3)
    },
    512,
  )

/** A projection over a point: cone of light, turning globe and rings, scan lines, data that ticks. */
export const hologram: EffectDefinition = {
  id: 'hologram',
  place: 'front',
  home: { x: 0.5, y: 0.6 },
  draw(ctx, moment) {
    const { x, y, seconds, colour } = moment
    const jitter = chanceOf(moment, 'jitter', 15)
    const strength = envelope(moment, 0.3, 0.3) * (jitter.chance(0.08) ? 0.55 : 1) * (0.6 + 0.4 * moment.intensity)
    const r = 250
    lighten(ctx, () => {
      const cone = ctx.createLinearGradient(0, y + 330, 0, y - 300)
      cone.addColorStop(0, withAlpha(colour, 0.55))
      cone.addColorStop(1, withAlpha(colour, 0))
      ctx.globalAlpha = strength
      ctx.fillStyle = cone
      ctx.beginPath()
      ctx.moveTo(x - 46, y + 340)
      ctx.lineTo(x - 380, y - 320)
      ctx.lineTo(x + 380, y - 320)
      ctx.lineTo(x + 46, y + 340)
      ctx.fill()
      stamp(ctx, dot(colour), { x, y: y + 340, size: 420, tall: 0.3, alpha: 0.9 * strength })
      stamp(ctx, dot(colour), { x, y, size: 900, alpha: 0.3 * strength })
      ctx.strokeStyle = colour
      ctx.globalAlpha = 0.75 * strength
      ctx.lineWidth = 2
      ctx.beginPath()
      for (let i = 0; i < 7; i++) {
        const w = Math.cos(seconds * 0.9 + (i / 7) * Math.PI) * r
        ctx.moveTo(x + Math.abs(w), y)
        ctx.ellipse(x, y, Math.abs(w), r, 0, 0, 6.29)
      }
      for (const k of [-0.7, -0.38, 0, 0.38, 0.7]) {
        const w = Math.sqrt(1 - k * k) * r
        ctx.moveTo(x + w, y + k * r)
        ctx.ellipse(x, y + k * r, w, w * 0.16, 0, 0, 6.29)
      }
      ctx.stroke()
      for (const [k, speed, dash] of [
        [1.25, 0.8, [90, 36]],
        [1.42, -0.5, [16, 22]],
        [1.55, 0.3, [240, 120]],
      ] as const) {
        ctx.setLineDash([...dash])
        ctx.lineDashOffset = -seconds * speed * 260
        ctx.lineWidth = k > 1.5 ? 2 : 5
        ctx.beginPath()
        ctx.ellipse(x, y, r * k, r * k * 0.3, -0.18, 0, 6.29)
        ctx.stroke()
      }
      ctx.setLineDash([])
      const random = chanceOf(moment, 'data', 6)
      ctx.fillStyle = colour
      for (const side of [-1, 1])
        for (let i = 0; i < 9; i++) {
          ctx.globalAlpha = strength * (random.chance(0.3) ? 1 : 0.5)
          const w = random.range(30, 130)
          ctx.fillRect(x + side * 330 - (side < 0 ? w : 0), y - 200 + i * 30, w, 8)
        }
      ctx.globalAlpha = 0.5 * strength
      ctx.drawImage(lines(colour), x - 460, y - 340 + ((seconds * 40) % 8), 920, 680)
    })
  },
}

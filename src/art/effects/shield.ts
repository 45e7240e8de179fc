import { withAlpha } from '../colour/colour.ts'
import type { EffectDefinition } from './effect.ts'
import { dot, envelope, lighten, outCubic, sprite, stamp } from './kit.ts'

const dome = (colour: string) =>
  sprite(`dome ${colour}`, 512, (ctx) => {
    ctx.beginPath()
    ctx.arc(256, 256, 250, 0, 6.29)
    ctx.clip()
    const g = ctx.createRadialGradient(256, 256, 60, 256, 256, 250)
    g.addColorStop(0, withAlpha(colour, 0.05))
    g.addColorStop(0.66, withAlpha(colour, 0.14))
    g.addColorStop(0.9, withAlpha(colour, 0.5))
    g.addColorStop(0.975, withAlpha('#ffffff', 0.95))
    g.addColorStop(1, withAlpha(colour, 0.6))
    ctx.fillStyle = g
    ctx.fillRect(0, 0, 512, 512)
    // Cells that curve away with the dome.
    ctx.strokeStyle = colour
    const bend = (x: number, y: number): [number, number] => {
      const r = Math.hypot(x, y) / 250
      const k = r === 0 ? 1 : Math.sin(Math.min(1, r) * (Math.PI / 2)) / r
      return [256 + x * k, 256 + y * k]
    }
    for (let row = -9; row <= 9; row++)
      for (let column = -7; column <= 7; column++) {
        const [cx, cy] = [column * 45 + (row % 2 ? 22.5 : 0), row * 39]
        const far = Math.hypot(cx, cy) / 250
        if (far > 1.05) continue
        ctx.globalAlpha = 0.18 + 0.6 * far ** 2
        ctx.lineWidth = 1.6
        ctx.beginPath()
        for (let i = 0; i < 6; i++) {
          const a = (i * Math.PI) / 3 + Math.PI / 6
          ctx.lineTo(...bend(cx + Math.cos(a) * 25, cy + Math.sin(a) * 25))
        }
        ctx.closePath()
        ctx.stroke()
      }
    ctx.globalAlpha = 0.5
    ctx.fillStyle = '#ffffff'
    ctx.beginPath()
    ctx.ellipse(165, 130, 80, 26, -0.72, 0, 6.29)
    ctx.fill()
  })

/** A dome of force: rises, shimmers, takes blows as rings. */
export const shield: EffectDefinition = {
  id: 'shield',
  place: 'front',
  home: { x: 0.5, y: 0.55 },
  draw(ctx, moment) {
    const strength = envelope(moment, 0.2, 0.35)
    const size = 900 * (0.75 + 0.35 * moment.intensity) * (0.7 + 0.3 * outCubic(moment.seconds / 0.35))
    const breath = 0.86 + 0.14 * Math.sin(moment.seconds * 5)
    lighten(ctx, () => {
      stamp(ctx, dot(moment.colour), { x: moment.x, y: moment.y, size: size * 1.7, alpha: 0.3 * strength })
      stamp(ctx, dome(moment.colour), { x: moment.x, y: moment.y, size, tall: 1.12, alpha: strength * breath })
      for (let i = 0; i < 3; i++) {
        const t = (moment.seconds * 1.1 + i / 3) % 1
        ctx.strokeStyle = i === 0 ? '#ffffff' : moment.colour
        ctx.globalAlpha = (1 - t) * 0.65 * strength
        ctx.lineWidth = 10 * (1 - t) + 1
        ctx.beginPath()
        ctx.ellipse(
          moment.x + moment.side * size * 0.22,
          moment.y - size * 0.08,
          t * size * 0.27,
          t * size * 0.33,
          0,
          0,
          6.29,
        )
        ctx.stroke()
      }
    })
  },
}

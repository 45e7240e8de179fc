import { withAlpha } from '../colour/colour.ts'
import type { EffectDefinition } from './effect.ts'
import { dot, envelope, hash, lighten, outCubic, sprite, stamp } from './kit.ts'

/** The drawn circle, as large as it is shown so that its lines stay fine. */
const ring = (colour: string) =>
  sprite(`spell ${colour}`, 900, (ctx) => {
    ctx.translate(450, 450)
    ctx.strokeStyle = colour
    ctx.fillStyle = colour
    const circle = (r: number, w: number) => {
      ctx.lineWidth = w
      ctx.beginPath()
      ctx.arc(0, 0, r, 0, 6.29)
      ctx.stroke()
    }
    circle(436, 7)
    circle(420, 2.5)
    circle(338, 4)
    circle(196, 5)
    circle(180, 2)
    // Eight trigrams between the outer rings.
    for (let i = 0; i < 8; i++) {
      ctx.save()
      ctx.rotate((i * Math.PI) / 4)
      for (let line = 0; line < 3; line++) {
        const y = -405 + line * 21
        if ((i >> line) & 1) ctx.fillRect(-40, y, 80, 11)
        else {
          ctx.fillRect(-40, y, 34, 11)
          ctx.fillRect(6, y, 34, 11)
        }
      }
      ctx.restore()
      for (let k = 1; k < 5; k++) {
        const a = ((i + k / 5) * Math.PI) / 4 - Math.PI / 2
        ctx.beginPath()
        ctx.arc(Math.cos(a) * 379, Math.sin(a) * 379, k % 2 ? 4 : 7, 0, 6.29)
        ctx.fill()
      }
    }
    for (const turn of [0, Math.PI / 4]) {
      ctx.lineWidth = 4
      ctx.beginPath()
      for (let i = 0; i < 4; i++)
        ctx.lineTo(Math.cos(turn + (i * Math.PI) / 2) * 338, Math.sin(turn + (i * Math.PI) / 2) * 338)
      ctx.closePath()
      ctx.stroke()
    }
    ctx.lineWidth = 3
    ctx.beginPath()
    for (let i = 0; i < 6; i++)
      ctx.lineTo(Math.cos(((i * 2) / 5) * 6.2832 - 1.571) * 180, Math.sin(((i * 2) / 5) * 6.2832 - 1.571) * 180)
    ctx.stroke()
    circle(66, 4)
    ctx.beginPath()
    ctx.arc(0, 0, 66, Math.PI / 2, -Math.PI / 2)
    ctx.arc(0, -33, 33, -Math.PI / 2, Math.PI / 2)
    ctx.arc(0, 33, 33, -Math.PI / 2, Math.PI / 2, true)
    ctx.fill()
  })

/** A circle of power on the ground: it draws itself, turns, and light stands up from it. */
export const spellCircle: EffectDefinition = {
  id: 'spell-circle',
  place: 'behind',
  home: { x: 0.5, y: 0.84 },
  draw(ctx, moment) {
    const { x, y, seconds, colour } = moment
    const strength = envelope(moment, 0.25, 0.4)
    const size = 1050 * (0.75 + 0.3 * moment.intensity) * (0.4 + 0.6 * outCubic(seconds / 0.5))
    lighten(ctx, () => {
      stamp(ctx, dot(colour), { x, y, size: size * 1.35, tall: 0.32, alpha: 0.75 * strength })
      const column = ctx.createLinearGradient(0, y, 0, y - 1100)
      column.addColorStop(0, withAlpha(colour, 0.5 * strength))
      column.addColorStop(0.4, withAlpha(colour, 0.16 * strength))
      column.addColorStop(1, withAlpha(colour, 0))
      ctx.fillStyle = column
      ctx.globalAlpha = 0.75
      ctx.fillRect(x - size * 0.4, y - 1100, size * 0.8, 1100)
      for (const [k, lift, speed, alpha] of [
        [1, 0, 0.5, 1],
        [0.62, -150, -0.9, 0.55],
        [0.4, -290, 1.4, 0.4],
      ] as const) {
        ctx.save()
        ctx.translate(x, y + lift * Math.min(1, seconds * 1.6))
        ctx.scale(1, 0.27)
        ctx.rotate(seconds * speed)
        for (const [grow, a] of [
          [1.012, 0.4],
          [1, 1],
        ] as const) {
          ctx.globalAlpha = strength * alpha * a
          ctx.drawImage(ring(colour), (-size * k * grow) / 2, (-size * k * grow) / 2, size * k * grow, size * k * grow)
        }
        ctx.restore()
      }
      ctx.fillStyle = '#ffffff'
      for (let i = 0; i < 36; i++) {
        const t = (seconds * (0.35 + 0.5 * hash(i, 1)) + hash(i, 2)) % 1
        const a = hash(i, 3) * 6.283
        const px = x + Math.cos(a) * size * 0.46
        const py = y + Math.sin(a) * size * 0.12 - t * 760
        const w = 3 + 5 * hash(i, 4)
        ctx.globalAlpha = Math.sin(t * 3.14) * strength
        ctx.fillStyle = i % 3 ? colour : '#ffffff'
        ctx.fillRect(px - w / 4, py - 30 - 60 * hash(i, 5), w / 2, 40 + 80 * hash(i, 5))
        stamp(ctx, dot(colour), { x: px, y: py, size: w * 6, alpha: Math.sin(t * 3.14) * strength })
      }
    })
  },
}

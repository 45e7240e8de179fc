import { withAlpha } from '../colour/colour.ts'
import type { EffectDefinition } from './effect.ts'
import { dot, hash, lighten, outCubic, stamp } from './kit.ts'

/** A blade's light: a tapered crescent that sweeps across in some frames, hangs, and breaks into sparks. */
export const swordLight: EffectDefinition = {
  id: 'sword-light',
  // Behind the people: no face is crossed by it.
  place: 'behind',
  home: { x: 0.5, y: 0.5 },
  draw(ctx, moment) {
    const { seconds, colour } = moment
    const way = moment.side < 0 ? -1 : 1
    const head = outCubic(seconds / 0.16)
    const tail = Math.min(1, Math.max(0, (seconds - 0.1) / Math.max(0.3, Math.min(0.7, moment.length - 0.1))))
    if (tail >= 1) return
    const r = 640 * (0.8 + 0.35 * moment.intensity)
    const [a0, a1] = [-2.62, 0.42]
    const from = a0 + (a1 - a0) * tail ** 1.6 * 0.8
    const to = a0 + (a1 - a0) * head
    ctx.save()
    ctx.translate(moment.x, moment.y + r * 0.28)
    ctx.scale(way, 0.74)
    ctx.rotate(-0.42)
    const crescent = (thick: number, lift: number) => {
      ctx.beginPath()
      const n = 30
      for (let i = 0; i <= n; i++) {
        const a = from + ((to - from) * i) / n
        ctx.lineTo(Math.cos(a) * (r + lift), Math.sin(a) * (r + lift))
      }
      for (let i = n; i >= 0; i--) {
        const u = i / n
        const a = from + (to - from) * u
        const w = thick * Math.sin(Math.PI * u ** 1.5) ** 0.9 * (1 - tail * 0.75)
        ctx.lineTo(Math.cos(a) * (r + lift - w), Math.sin(a) * (r + lift - w))
      }
      ctx.closePath()
      ctx.fill()
    }
    ctx.globalCompositeOperation = 'screen'
    for (const [thick, lift, alpha] of [
      [430, 110, 0.1],
      [330, 70, 0.16],
      [250, 34, 0.28],
    ] as const) {
      ctx.fillStyle = withAlpha(colour, alpha * (1 - tail))
      crescent(thick, lift)
    }
    ctx.globalCompositeOperation = 'source-over'
    ctx.fillStyle = withAlpha(colour, 0.85 * (1 - tail))
    crescent(165, 6)
    ctx.fillStyle = withAlpha('#ffffff', Math.min(1, 1.3 * (1 - tail)))
    crescent(104, 0)
    // Streaks of the same sweep, before and behind it.
    for (let i = 0; i < 9; i++) {
      const radius = r * (0.66 + 0.62 * hash(i, 3))
      const start = from + (to - from) * hash(i, 4) * 0.6
      ctx.strokeStyle = i % 2 ? '#ffffff' : colour
      ctx.globalAlpha = 0.85 * (1 - tail)
      ctx.lineWidth = 1.5 + 4 * hash(i, 5) * (1 - tail)
      ctx.lineCap = 'round'
      ctx.beginPath()
      ctx.arc(0, 0, radius, start, start + (to - start) * (0.4 + 0.55 * hash(i, 6)))
      ctx.stroke()
    }
    const [hx, hy] = [Math.cos(to) * r, Math.sin(to) * r]
    ctx.restore()
    lighten(ctx, () => {
      ctx.translate(moment.x, moment.y + r * 0.28)
      ctx.scale(way, 0.74)
      ctx.rotate(-0.42)
      if (tail < 0.5) {
        stamp(ctx, dot(colour), { x: hx, y: hy, size: 560 * (1 - tail), alpha: 1 - tail })
        stamp(ctx, dot('#ffffff'), { x: hx, y: hy, size: 230 * (1 - tail), alpha: 1 - tail })
      }
      for (let i = 0; i < 40; i++) {
        const a = a0 + (a1 - a0) * hash(i, 7)
        if (a > to) continue
        const out = r + seconds * 420 * (hash(i, 8) - 0.25)
        stamp(ctx, dot(i % 3 ? colour : '#ffffff'), {
          x: Math.cos(a) * out,
          y: Math.sin(a) * out,
          size: 10 + 26 * hash(i, 9) * (1 - tail),
          alpha: 1 - tail,
        })
      }
    })
  },
}

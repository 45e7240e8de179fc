import type { EffectDefinition } from './effect.ts'
import { chanceOf, edge, envelope, life } from './kit.ts'

const depths = [
  { count: 150, width: 4, tall: 42, speed: 1900, alpha: 0.45 },
  { count: 84, width: 6.5, tall: 50, speed: 2700, alpha: 0.68 },
  { count: 22, width: 13, tall: 58, speed: 3900, alpha: 0.6 },
]

/** Rain in three depths, slanted by `side`, with splashes on the ground. */
export const rain: EffectDefinition = {
  id: 'rain',
  place: 'front',
  home: { x: 0.5, y: 0.5 },
  draw(ctx, moment) {
    const strength = envelope(moment, 0.25, 0.3)
    const random = chanceOf(moment, 'rain')
    const slant = 0.1 + moment.side * 0.14
    ctx.save()
    ctx.transform(1, 0, -slant, 1, slant * 960, 0)
    ctx.lineCap = 'round'
    for (const { count, width, tall, speed, alpha } of depths) {
      const n = Math.round(count * (0.4 + 0.6 * moment.intensity))
      const span = edge.height + 600
      const drops: [x: number, y: number, length: number][] = []
      for (let i = 0; i < n; i++) {
        const [x, phase, k] = [random.range(-500, 1580), random.next(), random.range(0.8, 1.2)]
        drops.push([x, edge.top - 300 + ((phase * span + moment.seconds * speed * k) % span), tall * width * k * 0.8])
      }
      // The whole streak faint, its lower part bright, its head brightest: one stroke each for all drops.
      for (const [part, thick, strong] of [
        [1, 0.3, 0.5],
        [0.55, 0.42, 0.65],
        [0.14, 0.55, 0.9],
      ] as const) {
        ctx.globalAlpha = alpha * strength * strong
        ctx.strokeStyle = part === 1 ? '#b9cdf2' : '#eaf2ff'
        ctx.lineWidth = width * thick
        ctx.beginPath()
        for (const [x, y, length] of drops) {
          ctx.moveTo(x, y + length * (1 - part))
          ctx.lineTo(x, y + length)
        }
        ctx.stroke()
      }
    }
    ctx.restore()
    ctx.save()
    ctx.strokeStyle = '#e6f0ff'
    ctx.lineCap = 'round'
    const splash = chanceOf(moment, 'splash')
    const n = Math.round(46 * moment.intensity)
    for (let i = 0; i < n; i++) {
      const { turn, t } = life(moment.seconds, splash.range(0.24, 0.42), splash.next())
      const own = (k: number) => Math.abs(Math.sin((turn * 7 + i * 13 + 1) * k)) % 1
      const depth = own(12.9)
      const y = 1330 + depth * 640
      const x = edge.left + own(78.2) * edge.width
      const s = 0.4 + depth
      ctx.globalAlpha = (1 - t) * 0.6 * strength
      ctx.lineWidth = 1.5 + depth
      ctx.beginPath()
      ctx.ellipse(x, y, 22 * t * s + 3, 6 * t * s + 1, 0, 0, 6.29)
      ctx.moveTo(x - 9 * s * t, y - 3)
      ctx.lineTo(x - 14 * s * t, y - 20 * s * Math.sin(t * 3.1))
      ctx.moveTo(x + 9 * s * t, y - 3)
      ctx.lineTo(x + 15 * s * t, y - 17 * s * Math.sin(t * 3.1))
      ctx.stroke()
    }
    ctx.restore()
  },
}

import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, edge, envelope, sprite, stamp } from './kit.ts'

const flake = () =>
  sprite('snow near', 64, (ctx) => {
    const g = ctx.createRadialGradient(32, 32, 4, 32, 32, 30)
    g.addColorStop(0, 'rgba(255,255,255,.95)')
    g.addColorStop(0.55, 'rgba(250,252,255,.75)')
    g.addColorStop(1, 'rgba(240,246,255,0)')
    ctx.fillStyle = g
    ctx.fillRect(0, 0, 64, 64)
  })

const depths = [
  { count: 140, size: 13, speed: 90, sway: 18, alpha: 0.75 },
  { count: 70, size: 25, speed: 150, sway: 34, alpha: 0.9 },
  { count: 16, size: 70, speed: 260, sway: 70, alpha: 0.5 },
]

/** Snow in three depths, each flake swaying on its own. */
export const snow: EffectDefinition = {
  id: 'snow',
  place: 'front',
  home: { x: 0.5, y: 0.5 },
  onTwos: true,
  draw(ctx, moment) {
    const strength = envelope(moment, 0.4, 0.4)
    const random = chanceOf(moment, 'snow')
    ctx.save()
    for (const { count, size, speed, sway, alpha } of depths) {
      const n = Math.round(count * (0.35 + 0.65 * moment.intensity))
      for (let i = 0; i < n; i++) {
        const [phase, k, x0, turn] = [random.next(), random.range(0.6, 1.3), random.next(), random.range(0, 6.28)]
        const y = edge.top + ((phase * edge.height + moment.seconds * speed * k) % edge.height)
        const drift = moment.seconds * (30 + 60 * moment.side) * k
        const x =
          edge.left +
          ((((x0 * edge.width + drift) % edge.width) + edge.width) % edge.width) +
          Math.sin(moment.seconds * 1.4 * k + turn) * sway
        stamp(ctx, size > 40 ? flake() : dot('#ffffff'), {
          x,
          y,
          size: size * k * (size > 40 ? 1 : 1.5),
          alpha: alpha * strength * (0.6 + 0.4 * k),
        })
      }
    }
    ctx.restore()
  },
}

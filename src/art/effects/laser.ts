import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, envelope, lighten, sprite, stamp } from './kit.ts'

const beam = (colour: string) =>
  sprite(
    `beam ${colour}`,
    8,
    (ctx) => {
      const g = ctx.createLinearGradient(0, 0, 0, 128)
      for (const [at, a] of [
        [0, '00'],
        [0.3, '22'],
        [0.42, '88'],
        [0.47, 'ff'],
      ] as const) {
        g.addColorStop(at, `${colour.slice(0, 7)}${a}`)
        g.addColorStop(1 - at, `${colour.slice(0, 7)}${a}`)
      }
      g.addColorStop(0.475, '#ffffff')
      g.addColorStop(0.525, '#ffffff')
      ctx.fillStyle = g
      ctx.fillRect(0, 0, 8, 128)
    },
    128,
  )

/** A beam from a point to the edge on `side`, with pulses running along it and a burst at its root. */
export const laser: EffectDefinition = {
  id: 'laser',
  place: 'front',
  home: { x: 0.3, y: 0.46 },
  draw(ctx, moment) {
    const way = moment.side < 0 ? -1 : 1
    const strength = envelope(moment, 0.06, 0.18)
    const random = chanceOf(moment, 'laser', 25)
    const width = (120 + 130 * moment.intensity) * strength * random.range(0.86, 1.1)
    lighten(ctx, () => {
      ctx.translate(moment.x, moment.y)
      ctx.rotate(way * -0.09)
      ctx.scale(way, 1)
      const reach = 1700 * Math.min(1, moment.seconds / 0.08)
      stamp(ctx, dot(moment.colour), { x: reach / 2, y: 0, size: reach * 1.5, tall: 0.34, alpha: 0.5 * strength })
      ctx.globalAlpha = strength
      ctx.drawImage(beam(moment.colour), 0, -width / 2, reach, width)
      for (let i = 0; i < 9; i++) {
        const u = ((moment.seconds * 3.2 + i / 9) % 1) * reach
        stamp(ctx, dot('#ffffff'), { x: u, y: 0, size: width * 1.5, tall: 0.28, alpha: 0.75 * strength })
      }
      for (const [s, c] of [
        [5, moment.colour],
        [2.4, '#ffffff'],
      ] as const)
        stamp(ctx, dot(c), { x: 0, y: 0, size: width * s, alpha: strength })
      ctx.strokeStyle = '#ffffff'
      for (let i = 0; i < 16; i++) {
        const a = random.range(-1.5, 1.5)
        const r = random.range(40, 220)
        ctx.globalAlpha = strength * 0.8
        ctx.lineWidth = random.range(1.5, 4)
        ctx.beginPath()
        ctx.moveTo(Math.cos(a) * 30, Math.sin(a) * 30)
        ctx.lineTo(Math.cos(a) * r, Math.sin(a) * r)
        ctx.stroke()
      }
    })
  },
}

import type { EffectDefinition } from './effect.ts'
import { chanceOf, dot, lighten, puff, stamp } from './kit.ts'

/** A gun's fire: a star with a long tongue towards `side`, a blink of light, the tracer, a wisp. Shots repeat while it lasts. */
export const muzzleFlash: EffectDefinition = {
  id: 'muzzle-flash',
  place: 'front',
  at: 'muzzle',
  home: { x: 0.62, y: 0.5 },
  draw(ctx, moment) {
    const way = moment.side < 0 ? -1 : 1
    const shot = Math.floor(moment.seconds / 0.32)
    const t = moment.seconds - shot * 0.32
    const size = 0.7 + 0.6 * moment.intensity
    const random = chanceOf(moment, `shot ${shot} ${Math.floor(t * 25)}`)
    ctx.save()
    for (let i = 0; i < 7; i++) {
      const age = t + (shot > 0 ? 0.1 : 0)
      stamp(ctx, puff('#8d8a92', '#d8d4d6', i), {
        x: moment.x + way * (60 + i * 34 + age * 260),
        y: moment.y - age * 130 * (i * 0.3) - 10,
        size: (60 + i * 22 + age * 260) * size,
        alpha: Math.max(0, 0.4 - age),
        turn: i,
      })
    }
    ctx.restore()
    tracer(ctx, { x: moment.x + way * 90, y: moment.y, way, t, size })
    if (t > 0.11) return
    const power = t < 0.05 ? 1 : 0.55
    lighten(ctx, () => {
      stamp(ctx, dot('#ff9a3a'), { x: moment.x + way * 80, y: moment.y, size: 1150 * size, alpha: 0.8 * power })
      stamp(ctx, dot('#ffe7a0'), { x: moment.x + way * 60, y: moment.y, size: 460 * size, alpha: power })
    })
    ctx.save()
    ctx.translate(moment.x, moment.y)
    ctx.scale(way * size * power, size * power)
    for (const [colour, k] of [
      ['#ff7a22', 1],
      ['#ffc44a', 0.74],
      ['#fffbe6', 0.46],
    ] as const) {
      ctx.fillStyle = colour
      ctx.beginPath()
      for (let i = 0; i < 18; i++) {
        const a = (i / 18) * 6.283
        const long = i === 0 ? 430 : i % 2 === 0 ? random.range(110, 230) * (0.6 + 0.7 * Math.max(0, Math.cos(a))) : 46
        ctx.lineTo(Math.cos(a) * long * k + 26, Math.sin(a) * long * k)
      }
      ctx.fill()
    }
    ctx.restore()
  },
}

/** The bullet's glowing way to the edge of the picture, in a fifth of a second. */
function tracer(
  ctx: CanvasRenderingContext2D,
  { x, y, way, t, size }: { x: number; y: number; way: number; t: number; size: number },
): void {
  if (t > 0.2) return
  const head = x + way * 7000 * t
  const tail = x + way * Math.max(0, 7000 * (t - 0.09))
  lighten(ctx, () => {
    for (const [width, colour, alpha] of [
      [30, '#ff8a2a', 0.35],
      [13, '#ffc85a', 0.8],
      [5, '#fffbe6', 1],
    ] as const) {
      const glow = ctx.createLinearGradient(tail, 0, head, 0)
      glow.addColorStop(0, `${colour}00`)
      glow.addColorStop(1, colour)
      ctx.globalAlpha = alpha * (1 - t / 0.2)
      ctx.strokeStyle = glow
      ctx.lineWidth = width * size
      ctx.lineCap = 'round'
      ctx.beginPath()
      ctx.moveTo(tail, y)
      ctx.lineTo(head, y - 10)
      ctx.stroke()
    }
  })
}

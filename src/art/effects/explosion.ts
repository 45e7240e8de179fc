import type { EffectDefinition, EffectMoment } from './effect.ts'
import { chanceOf, dot, edge, outCubic, puff, softly, sprite, stamp } from './kit.ts'

/** Cel fire: a heap of round billows, dark rim to white heart. */
const ball = (kind: number) =>
  sprite(`fireball ${kind}`, 384, (ctx) => {
    const at = (i: number, k: number) => Math.abs(Math.sin((i + 1) * 12.9898 * (kind + 1) + k * 4.1)) % 1
    for (const [colour, reach, r] of [
      ['#7d1f12', 1, 1],
      ['#d9401a', 0.88, 0.94],
      ['#ff8a22', 0.74, 0.84],
      ['#ffc93e', 0.56, 0.7],
      ['#fff2b0', 0.36, 0.5],
    ] as const) {
      ctx.fillStyle = colour
      for (let i = 0; i < 15; i++) {
        const a = (i / 15) * 6.283 + at(i, 1) * 0.4
        const d = (70 + at(i, 2) * 50) * reach
        ctx.beginPath()
        ctx.arc(192 + Math.cos(a) * d, 192 + Math.sin(a) * d - (1 - reach) * 16, (36 + at(i, 3) * 30) * r, 0, 6.29)
        ctx.fill()
      }
      ctx.beginPath()
      ctx.arc(192, 192, 90 * reach, 0, 6.29)
      ctx.fill()
    }
  })

/** Flash, fireball, flying pieces, smoke: all over in about two seconds, however long it is held. */
export const explosion: EffectDefinition = {
  id: 'explosion',
  place: 'behind',
  home: { x: 0.5, y: 0.55 },
  draw(ctx, moment) {
    const { x, y, seconds } = moment
    const size = 0.6 + 0.7 * moment.intensity
    const random = chanceOf(moment, 'explosion')
    const grow = outCubic(seconds / 0.5)
    ctx.save()
    rays(ctx, moment, size)
    // Smoke wells up behind and over the fire.
    softly(ctx, 'source-over', (sheet) => {
      for (let i = 0; i < 22; i++) {
        const [a, d, k] = [random.range(0, 6.283), random.range(0.25, 1), random.range(0.7, 1.25)]
        const t = Math.max(0, seconds - 0.12 - d * 0.1)
        if (t <= 0) continue
        const out = outCubic(t / 0.9) * 380 * d * size
        stamp(sheet, puff(t < 0.5 ? '#4a2a22' : '#3a3236', t < 0.55 ? '#e0763a' : '#8a7a76', i), {
          x: x + Math.cos(a) * out,
          y: y + Math.sin(a) * out * 0.8 - t * 190 * k,
          size: (170 + 330 * outCubic(t / 1.2)) * k * size,
          alpha: Math.min(1, t * 7) * Math.max(0, 1 - t / 2.3) * 0.92,
          turn: a + t * 0.4,
        })
      }
    })
    const heat = Math.max(0, 1 - Math.max(0, seconds - 0.22) / 0.62)
    if (heat > 0)
      for (let i = 0; i < 9; i++) {
        const [a, d, k] = [random.range(0, 6.283), random.range(0, 1), random.range(0.7, 1.2)]
        const out = grow * 250 * d * size
        stamp(ctx, ball(i % 3), {
          x: x + Math.cos(a) * out,
          y: y + Math.sin(a) * out * 0.85 - seconds * 130,
          size: (150 + 400 * grow) * k * size * (0.55 + 0.45 * heat),
          alpha: Math.min(1, heat * 1.9),
          turn: a + seconds * (k - 1) * 3,
        })
      }
    ctx.restore()
    softly(ctx, 'screen', (sheet) => {
      stamp(sheet, dot('#ff8a3a'), {
        x,
        y,
        size: 1900 * size * (0.4 + 0.6 * grow),
        alpha: Math.max(0, 0.95 - seconds * 0.75),
      })
      stamp(sheet, dot('#fff3cf'), { x, y, size: 1500 * size, alpha: Math.max(0, 1 - seconds / 0.2) })
    })
    pieces(ctx, moment, size)
    if (seconds < 0.1) {
      ctx.save()
      ctx.globalAlpha = 0.85 * (1 - seconds / 0.1)
      ctx.fillStyle = '#fffbe8'
      ctx.fillRect(edge.left, edge.top, edge.width, edge.height)
      ctx.restore()
    }
  },
}

function rays(ctx: CanvasRenderingContext2D, { x, y, seconds, seed }: EffectMoment, size: number): void {
  const alpha = Math.max(0, 1 - seconds / 0.42)
  if (alpha <= 0) return
  const random = chanceOf({ x, y, seconds: 0, seed, length: 1, intensity: 1, side: 0, colour: '' }, 'rays')
  const reach = outCubic(seconds / 0.25)
  ctx.globalAlpha = alpha
  for (let i = 0; i < 30; i++) {
    const a = (i / 30) * 6.283 + random.range(-0.08, 0.08)
    const [r0, r1, w] = [
      reach * random.range(160, 320) * size,
      reach * random.range(520, 1050) * size,
      random.range(0.008, 0.03),
    ]
    ctx.fillStyle = i % 3 === 0 ? '#fff6d6' : '#ffb44e'
    ctx.beginPath()
    ctx.moveTo(x + Math.cos(a - w) * r0, y + Math.sin(a - w) * r0)
    ctx.lineTo(x + Math.cos(a) * r1, y + Math.sin(a) * r1)
    ctx.lineTo(x + Math.cos(a + w) * r0, y + Math.sin(a + w) * r0)
    ctx.fill()
  }
  // The shock runs out over the ground.
  ctx.strokeStyle = '#fff0d0'
  ctx.lineWidth = 16 * alpha
  ctx.beginPath()
  ctx.ellipse(x, y + 60, reach * 760 * size, reach * 210 * size, 0, 0, 6.29)
  ctx.stroke()
}

function pieces(ctx: CanvasRenderingContext2D, moment: EffectMoment, size: number): void {
  const { x, y, seconds } = moment
  const random = chanceOf(moment, 'pieces')
  ctx.save()
  for (let i = 0; i < 36; i++) {
    const a = random.range(-Math.PI, 0.25)
    const speed = random.range(380, 1500) * size
    const [spin, r] = [random.range(-9, 9), random.range(5, 26)]
    const px = x + Math.cos(a) * speed * seconds
    const py = y + Math.sin(a) * speed * seconds + 900 * seconds * seconds
    if (py > edge.bottom) continue
    ctx.globalAlpha = Math.max(0, 1 - seconds / 1.7)
    ctx.strokeStyle = i % 2 ? '#ff9a3a' : '#ffd27a'
    ctx.lineWidth = r * 0.4
    ctx.beginPath()
    ctx.moveTo(px, py)
    ctx.lineTo(px - Math.cos(a) * speed * 0.05, py - (Math.sin(a) * speed + 1800 * seconds) * 0.05)
    ctx.stroke()
    ctx.save()
    ctx.translate(px, py)
    ctx.rotate(spin * seconds + i)
    ctx.fillStyle = i % 3 === 0 ? '#ff8a3a' : '#2c2024'
    ctx.beginPath()
    ctx.moveTo(-r, r * 0.5)
    ctx.lineTo(r * 0.2, -r)
    ctx.lineTo(r, r * 0.6)
    ctx.fill()
    ctx.restore()
  }
  ctx.restore()
}

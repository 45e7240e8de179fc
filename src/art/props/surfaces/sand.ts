import { createRandom } from '#core'
import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** Bare ground: sand and trodden earth, rippled, with pebbles. */
export const sand: DrawSurface = (ctx, seed) => {
  const random = createRandom(`${seed}/sand`)
  ground(ctx, ['#c8a47a', '#a47e5a', '#6e5240'])
  for (let k = 0; k < 34; k++) {
    const y = -160 + k * 66 + random.range(-14, 14)
    ctx.strokeStyle = k % 2 === 0 ? 'rgba(70,42,30,.16)' : 'rgba(255,236,200,.14)'
    ctx.lineWidth = random.range(4, 11)
    ctx.beginPath()
    ctx.moveTo(-200, y)
    for (let x = -200; x <= 1280; x += 185)
      ctx.quadraticCurveTo(x + 92, y + random.range(-26, 26), x + 185, y + random.range(-8, 8))
    ctx.stroke()
  }
  for (let k = 0; k < 70; k++) {
    const [x, y, r] = [random.range(-150, 1230), random.range(-150, 2070), random.range(3, 15)]
    ctx.fillStyle = 'rgba(50,28,22,.34)'
    ctx.beginPath()
    ctx.ellipse(x + 3, y + 4, r * 1.25, r * 0.9, 0, 0, Math.PI * 2)
    ctx.fill()
    ctx.fillStyle = random.chance(0.5) ? '#b89878' : '#8e7460'
    ctx.beginPath()
    ctx.ellipse(x, y, r * 1.2, r * 0.85, 0, 0, Math.PI * 2)
    ctx.fill()
  }
  poolOfLight(ctx, '#ffeccc', 0.8)
}

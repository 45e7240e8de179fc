import { createRandom } from '#core'
import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** Grass, blade over blade, with fallen leaves. */
export const grass: DrawSurface = (ctx, seed) => {
  const random = createRandom(`${seed}/grass`)
  ground(ctx, ['#6f8f52', '#4c6e42', '#2c4434'])
  ctx.lineCap = 'round'
  for (let k = 0; k < 620; k++) {
    const [x, y] = [random.range(-180, 1260), random.range(-120, 2120)]
    const [dx, long] = [random.range(-34, 34), random.range(40, 104)]
    ctx.strokeStyle = ['rgba(150,190,96,.5)', 'rgba(92,134,70,.7)', 'rgba(30,54,38,.55)'][k % 3]!
    ctx.lineWidth = random.range(3, 8)
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.quadraticCurveTo(x + dx * 0.2, y - long * 0.6, x + dx, y - long)
    ctx.stroke()
  }
  for (let k = 0; k < 9; k++) {
    ctx.save()
    ctx.translate(random.range(0, 1080), random.range(0, 1920))
    ctx.rotate(random.range(0, 6.2))
    ctx.fillStyle = random.chance(0.5) ? '#c08a4a' : '#a8602e'
    ctx.beginPath()
    ctx.moveTo(-26, 0)
    ctx.quadraticCurveTo(0, -18, 28, 0)
    ctx.quadraticCurveTo(0, 18, -26, 0)
    ctx.fill()
    ctx.restore()
  }
  poolOfLight(ctx, '#f6ffd8', 0.8)
}

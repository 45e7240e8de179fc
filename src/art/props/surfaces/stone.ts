import { createRandom } from '#core'
import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** Flags of grey stone, worn at the edges. */
export const stone: DrawSurface = (ctx, seed) => {
  const random = createRandom(`${seed}/stone`)
  ground(ctx, ['#7c7a7e', '#5c5a62', '#38363f'])
  ctx.save()
  ctx.translate(540, 960)
  ctx.rotate(-0.14)
  const [wide, high] = [420, 300]
  for (let j = -5; j <= 5; j++)
    for (let i = -3; i <= 3; i++) {
      const [x, y] = [i * wide + (j % 2 === 0 ? 0 : wide / 2), j * high]
      ctx.fillStyle = `rgba(${random.chance(0.5) ? '236,230,220' : '16,12,24'},${random.range(0.02, 0.09).toFixed(3)})`
      ctx.beginPath()
      ctx.roundRect(x + 5, y + 5, wide - 10, high - 10, 22)
      ctx.fill()
      ctx.lineWidth = 7
      ctx.strokeStyle = 'rgba(18,14,26,.55)'
      ctx.stroke()
      ctx.fillStyle = 'rgba(18,14,26,.16)'
      for (let k = 0; k < 9; k++) {
        ctx.beginPath()
        ctx.arc(x + random.range(20, wide - 20), y + random.range(20, high - 20), random.range(2, 7), 0, Math.PI * 2)
        ctx.fill()
      }
    }
  ctx.restore()
  poolOfLight(ctx, '#fff0d8', 0.8)
}

import { createRandom } from '#core'
import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** A dark wooden table from above. */
export const wood: DrawSurface = (ctx, seed) => {
  const random = createRandom(`${seed}/table`)
  ground(ctx, ['#7a543c', '#5c3d30', '#3a2622'])
  ctx.save()
  ctx.translate(540, 960)
  ctx.rotate(-0.12)
  const boards = 5
  for (let i = -boards; i <= boards; i++) {
    const x = i * 260
    ctx.fillStyle = i % 2 === 0 ? 'rgba(255,210,160,.035)' : 'rgba(20,8,10,.07)'
    ctx.fillRect(x, -1400, 260, 2800)
    ctx.fillStyle = 'rgba(20,8,8,.5)'
    ctx.fillRect(x - 2, -1400, 4, 2800)
    ctx.fillStyle = 'rgba(255,220,180,.1)'
    ctx.fillRect(x + 3, -1400, 2, 2800)
    for (let k = 0; k < 9; k++) {
      const gx = x + random.range(16, 244)
      const gy = random.range(-1300, 1000)
      const long = random.range(200, 620)
      ctx.strokeStyle = `rgba(26,10,8,${random.range(0.06, 0.18).toFixed(3)})`
      ctx.lineWidth = random.range(1.5, 4)
      ctx.beginPath()
      ctx.moveTo(gx, gy)
      ctx.bezierCurveTo(
        gx + random.range(-14, 14),
        gy + long * 0.3,
        gx + random.range(-14, 14),
        gy + long * 0.7,
        gx,
        gy + long,
      )
      ctx.stroke()
    }
  }
  ctx.restore()
  poolOfLight(ctx, '#ffe2b2')
}

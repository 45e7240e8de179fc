import { createRandom } from '#core'
import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** Plates of a deck or a bench of steel, riveted along their seams. */
export const metal: DrawSurface = (ctx, seed) => {
  const random = createRandom(`${seed}/metal`)
  ground(ctx, ['#6c7890', '#4a5468', '#2a3040'])
  ctx.save()
  ctx.translate(540, 960)
  ctx.rotate(-0.1)
  const plate = 430
  for (let i = -3; i <= 3; i++)
    for (let j = -4; j <= 4; j++) {
      const [x, y] = [i * plate, j * plate + (i % 2 === 0 ? 0 : plate / 2)]
      ctx.fillStyle = `rgba(${random.chance(0.5) ? '210,224,248' : '8,10,22'},${random.range(0.02, 0.07).toFixed(3)})`
      ctx.fillRect(x, y, plate, plate)
      ctx.fillStyle = 'rgba(8,10,20,.6)'
      ctx.fillRect(x - 3, y, 6, plate)
      ctx.fillRect(x, y - 3, plate, 6)
      ctx.fillStyle = 'rgba(220,232,255,.16)'
      ctx.fillRect(x + 4, y + 3, plate - 8, 3)
      for (const [dx, dy] of [
        [26, 26],
        [plate - 26, 26],
        [26, plate - 26],
        [plate - 26, plate - 26],
      ] as const) {
        ctx.fillStyle = 'rgba(8,10,20,.55)'
        ctx.beginPath()
        ctx.arc(x + dx + 1.5, y + dy + 2, 9, 0, Math.PI * 2)
        ctx.fill()
        ctx.fillStyle = '#8490a8'
        ctx.beginPath()
        ctx.arc(x + dx, y + dy, 7, 0, Math.PI * 2)
        ctx.fill()
      }
    }
  ctx.strokeStyle = 'rgba(226,236,255,.12)'
  ctx.lineWidth = 2
  for (let k = 0; k < 26; k++) {
    const [x, y, long] = [random.range(-700, 700), random.range(-1100, 1100), random.range(40, 240)]
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.lineTo(x + long, y + random.range(-18, 18))
    ctx.stroke()
  }
  ctx.restore()
  poolOfLight(ctx, '#cfe2ff')
}

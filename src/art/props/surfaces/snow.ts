import { createRandom } from '#core'
import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** Snow with soft hollows and a glitter of crystals. */
export const snow: DrawSurface = (ctx, seed) => {
  const random = createRandom(`${seed}/snow`)
  ground(ctx, ['#eef4fc', '#ccd8ea', '#93a5c4'])
  for (let k = 0; k < 22; k++) {
    const [x, y, r] = [random.range(-100, 1180), random.range(-100, 2020), random.range(90, 260)]
    const hollow = ctx.createRadialGradient(x, y, 0, x, y, r)
    hollow.addColorStop(0, k % 2 === 0 ? 'rgba(120,142,184,.28)' : 'rgba(255,255,255,.5)')
    hollow.addColorStop(1, 'rgba(160,180,214,0)')
    ctx.fillStyle = hollow
    ctx.fillRect(x - r, y - r, 2 * r, 2 * r)
  }
  ctx.fillStyle = 'rgba(255,255,255,.9)'
  for (let k = 0; k < 130; k++) {
    ctx.beginPath()
    ctx.arc(random.range(-150, 1230), random.range(-150, 2070), random.range(1.5, 4.5), 0, Math.PI * 2)
    ctx.fill()
  }
  poolOfLight(ctx, '#ffffff', 0.6)
}

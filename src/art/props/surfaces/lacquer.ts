import { type DrawSurface, ground, poolOfLight } from './surface.ts'

/** A red lacquered table with a border of gold, so smooth that it mirrors the lamp. */
export const lacquer: DrawSurface = (ctx) => {
  ground(ctx, ['#8a2a2c', '#64191f', '#3a0d16'])
  ctx.save()
  ctx.translate(540, 960)
  ctx.rotate(-0.1)
  for (const [inset, width, colour] of [
    [0, 16, '#c8963c'],
    [34, 5, 'rgba(226,178,92,.75)'],
  ] as const) {
    ctx.strokeStyle = colour
    ctx.lineWidth = width
    ctx.strokeRect(-600 + inset, -880 + inset, 1200 - 2 * inset, 1700 - 2 * inset)
  }
  // Key pattern between the two lines, at the corners only.
  ctx.strokeStyle = 'rgba(226,178,92,.8)'
  ctx.lineWidth = 6
  for (const [sx, sy] of [
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ] as const) {
    ctx.save()
    ctx.translate(-540 * sx, -30 - 790 * sy)
    ctx.scale(sx, sy)
    ctx.beginPath()
    for (const [x, y] of [
      [0, 150],
      [0, 0],
      [150, 0],
      [150, 90],
      [60, 90],
      [60, 50],
      [104, 50],
    ] as const)
      ctx.lineTo(x, y)
    ctx.stroke()
    ctx.restore()
  }
  ctx.restore()
  const sheen = ctx.createLinearGradient(0, 200, 900, 1500)
  sheen.addColorStop(0.3, 'rgba(255,226,200,0)')
  sheen.addColorStop(0.42, 'rgba(255,226,200,.2)')
  sheen.addColorStop(0.5, 'rgba(255,226,200,0)')
  ctx.fillStyle = sheen
  ctx.fillRect(-200, -200, 1480, 2320)
  poolOfLight(ctx, '#ffdca8')
}

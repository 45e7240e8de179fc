import { openUmbrella } from './kit/open-umbrella.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'

/**
 * An open oil-paper umbrella on its bamboo, grip at the origin, in head units: 760 wide. `shaft` lengthens it, so that it stands
 * above the head of who carries it.
 */
function drawPaperUmbrella(ctx: CanvasRenderingContext2D, line: number, shaft: number): void {
  solid(
    ctx,
    roundedBox(-7, -470 - shaft, 14, 540 + shaft, 6),
    ramp(ctx, { from: -7, to: 7 }, ['#d8b070', '#8a5c2c']),
    '#3c2410',
    line,
  )
  ctx.save()
  ctx.translate(0, -shaft)
  const canopy = new Path2D()
  canopy.moveTo(-380, -330)
  canopy.bezierCurveTo(-300, -470, -120, -536, 0, -542)
  canopy.bezierCurveTo(120, -536, 300, -470, 380, -330)
  for (let i = 0; i < 6; i++) {
    const x = 380 - (i + 1) * 126.6
    canopy.quadraticCurveTo(x + 63, -372, x, -330)
  }
  canopy.closePath()
  solid(
    ctx,
    canopy,
    ramp(ctx, { from: -540, to: -330, upright: true }, ['#e8645c', '#c8383e', '#9a2430']),
    '#3c0c14',
    line * 1.2,
  )
  within(ctx, canopy, () => {
    ctx.strokeStyle = 'rgba(70,8,20,.55)'
    ctx.lineWidth = line
    for (let i = -3; i <= 3; i++) {
      ctx.beginPath()
      ctx.moveTo(0, -542)
      ctx.quadraticCurveTo(i * 84, -480, i * 126.6, -326)
      ctx.stroke()
    }
    ctx.fillStyle = 'rgba(40,4,20,.28)'
    ctx.beginPath()
    ctx.moveTo(120, -560)
    ctx.quadraticCurveTo(250, -450, 254, -310)
    ctx.lineTo(420, -310)
    ctx.lineTo(420, -560)
    ctx.fill()
    ctx.fillStyle = '#ffe9e2'
    for (const [x, y] of [
      [-150, -430],
      [-40, -470],
      [90, -420],
      [-250, -376],
      [200, -380],
    ] as const) {
      for (let k = 0; k < 5; k++) {
        ctx.beginPath()
        ctx.ellipse(x + Math.cos(k * 1.257) * 11, y + Math.sin(k * 1.257) * 9, 9, 7, k, 0, Math.PI * 2)
        ctx.fill()
      }
    }
  })
  solid(ctx, roundedBox(-12, -572, 24, 36, 8), '#d8b070', '#3c2410', line)
  ctx.restore()
}

export const paperUmbrella = openUmbrella('paper-umbrella', { zh: '油纸伞', en: 'paper umbrella' }, drawPaperUmbrella)

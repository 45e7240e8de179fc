import { bladeProp } from './kit/blade.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'

/** A dagger, blade up, grip at the origin, in head units. */
function drawDagger(ctx: CanvasRenderingContext2D, line: number, glint: number | null): void {
  const blade = new Path2D()
  blade.moveTo(-16, -48)
  blade.bezierCurveTo(-20, -130, -18, -190, 12, -262)
  blade.bezierCurveTo(24, -200, 22, -120, 16, -48)
  blade.closePath()
  solid(ctx, blade, ramp(ctx, { from: -18, to: 22 }, ['#f6faff', '#c4cede', '#8c98b0', '#e8eef8']), '#2c3346', line)
  within(ctx, blade, () => {
    ctx.fillStyle = 'rgba(50,60,86,.35)'
    ctx.beginPath()
    ctx.moveTo(4, -48)
    ctx.bezierCurveTo(4, -140, 6, -190, 13, -262)
    ctx.lineTo(40, -262)
    ctx.lineTo(40, -48)
    ctx.fill()
    if (glint !== null) {
      const y = -50 - glint * 230
      ctx.fillStyle = ramp(ctx, { from: y - 40, to: y + 40, upright: true }, [
        'rgba(255,255,255,0)',
        'rgba(255,255,255,1)',
        'rgba(255,255,255,0)',
      ])
      ctx.fillRect(-30, y - 40, 70, 80)
    }
  })
  solid(
    ctx,
    roundedBox(-38, -54, 76, 16, 7),
    ramp(ctx, { from: -54, to: -38, upright: true }, ['#c9cfdd', '#5c6478']),
    '#20242f',
    line,
  )
  solid(
    ctx,
    roundedBox(-14, -40, 28, 104, 9),
    ramp(ctx, { from: -14, to: 14 }, ['#6a4a38', '#40281e', '#22140f']),
    '#160c0a',
    line,
  )
  ctx.fillStyle = '#c8a868'
  for (const y of [-18, 12, 42]) {
    ctx.beginPath()
    ctx.arc(0, y, 4, 0, Math.PI * 2)
    ctx.fill()
  }
}

export const dagger = bladeProp({
  id: 'dagger',
  label: { zh: '匕首', en: 'dagger' },
  blade: { from: 60, to: 250 },
  large: { scale: 3, y: 1040, turn: 0.2, thick: 84 },
  draw: drawDagger,
})

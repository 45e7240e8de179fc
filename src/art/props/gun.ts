import { fistGrip } from './kit/grips.ts'
import { ramp, roundedBox, solid, within } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** A pistol in profile, muzzle to the left, grip at the origin, in head units. */
function drawGun(ctx: CanvasRenderingContext2D, line: number): void {
  const dark = '#14161e'
  const handle = new Path2D()
  handle.moveTo(-28, -34)
  handle.lineTo(26, -34)
  handle.bezierCurveTo(30, 10, 44, 46, 52, 84)
  handle.lineTo(-2, 92)
  handle.bezierCurveTo(-8, 50, -22, 14, -28, -34)
  solid(ctx, handle, ramp(ctx, { from: -30, to: 50 }, ['#4e4440', '#2c2624', '#1a1616']), dark, line)
  ctx.strokeStyle = 'rgba(0,0,0,.4)'
  ctx.lineWidth = 2
  for (let i = 0; i < 7; i++) {
    ctx.beginPath()
    ctx.moveTo(-14 + i * 2.4, -16 + i * 14)
    ctx.lineTo(26 + i * 3, -20 + i * 14)
    ctx.stroke()
  }
  const guard = new Path2D()
  guard.ellipse(-52, -20, 30, 24, 0, 0, Math.PI * 2)
  ctx.strokeStyle = dark
  ctx.lineWidth = 14
  ctx.stroke(guard)
  ctx.strokeStyle = '#4c5262'
  ctx.lineWidth = 8
  ctx.stroke(guard)
  const trigger = new Path2D()
  trigger.moveTo(-46, -40)
  trigger.bezierCurveTo(-52, -26, -52, -16, -44, -8)
  trigger.lineTo(-38, -40)
  solid(ctx, trigger, '#5c6274', dark, line * 0.6)
  const slide = new Path2D()
  slide.moveTo(-236, -96)
  slide.lineTo(36, -96)
  slide.bezierCurveTo(48, -90, 46, -60, 36, -36)
  slide.lineTo(-120, -36)
  slide.lineTo(-128, -46)
  slide.lineTo(-236, -46)
  slide.closePath()
  solid(
    ctx,
    slide,
    ramp(ctx, { from: -98, to: -34, upright: true }, ['#a2aabc', '#6a7284', '#3a4050', '#262a36']),
    dark,
    line,
  )
  within(ctx, slide, () => {
    ctx.fillStyle = 'rgba(255,255,255,.3)'
    ctx.fillRect(-236, -92, 270, 5)
    ctx.fillStyle = 'rgba(10,12,18,.55)'
    for (let i = 0; i < 6; i++) ctx.fillRect(-4 + i * 7, -90, 3, 34)
    ctx.fillRect(-118, -84, 58, 15)
    ctx.fillRect(-240, -72, 200, 2)
  })
  solid(ctx, roundedBox(-226, -106, 14, 12, 3), '#2a2e3a', dark, line * 0.6)
  solid(ctx, roundedBox(10, -106, 18, 12, 3), '#2a2e3a', dark, line * 0.6)
}

export const gun: PropDefinition = {
  id: 'gun',
  label: { zh: '枪', en: 'gun' },
  blade: { from: 60, to: 190 },
  sided: true,
  drawHeld: (ctx) => {
    // The muzzle points along the grip's up, the trigger to the right.
    ctx.save()
    ctx.scale(-1, 1)
    ctx.rotate(Math.PI / 2)
    ctx.scale(0.8, 0.8)
    drawGun(ctx, 3)
    ctx.restore()
  },
  drawInsert: (ctx, request) =>
    stageInsert(ctx, request, {
      place: { x: 640, y: 930, turn: -0.04, scale: 1 },
      lying: { x: 640, y: 900, turn: 0.3 },
      grip: fistGrip({ x: 56, y: 150, thick: 120 }),
      draw: (inner) => {
        inner.save()
        inner.scale(2.55, 2.55)
        drawGun(inner, 1.8)
        inner.restore()
      },
    }),
}

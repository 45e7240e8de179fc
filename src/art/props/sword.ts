import { fistGrip } from './kit/grips.ts'
import { ramp, solid } from './kit/shapes.ts'
import { stageInsert } from './kit/stage.ts'
import type { PropDefinition } from './prop.ts'

/** Words cut into the blade, one below the other from the point to the guard, head units. */
function inscribe(ctx: CanvasRenderingContext2D, words: string): void {
  const glyphs = [...words.replace(/\s+/gu, ' ')].slice(0, 24)
  const [from, to] = [-318, -96]
  const step = Math.min(33, (to - from) / Math.max(1, glyphs.length - 1))
  ctx.save()
  ctx.font = `${Math.min(25, step * 1.08)}px "Sanbu Serif"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const start = (from + to - step * (glyphs.length - 1)) / 2
  for (const [colour, shift] of [
    ['rgba(255,255,255,.85)', 0.9],
    ['#262c40', 0],
  ] as const) {
    ctx.fillStyle = colour
    for (const [i, glyph] of glyphs.entries()) ctx.fillText(glyph, shift, start + i * step + shift)
  }
  ctx.restore()
}

/** Straight jian: blade up, grip at the origin, in head units. `glint` 0–1 is where light runs along the blade. */
function drawSword(ctx: CanvasRenderingContext2D, line: number, glint: number | null, words = ''): void {
  const blade = new Path2D()
  blade.moveTo(-15, -66)
  blade.lineTo(-13, -720)
  blade.lineTo(0, -778)
  blade.lineTo(13, -720)
  blade.lineTo(15, -66)
  blade.closePath()
  solid(
    ctx,
    blade,
    ramp(ctx, { from: -15, to: 15 }, [
      [0, '#f4f8ff'],
      [0.48, '#b8c4d8'],
      [0.5, '#7c8aa4'],
      [0.56, '#dfe6f2'],
      [1, '#a9b5ca'],
    ]),
    '#2c3346',
    line,
  )
  if (words === '') {
    ctx.fillStyle = 'rgba(60,72,100,.45)'
    ctx.fillRect(-1.4, -700, 2.8, 630)
  } else {
    // A broad flat instead of the ridge, for the words.
    ctx.fillStyle = '#cdd6e4'
    ctx.fillRect(-13, -700, 26, 630)
  }
  if (glint !== null) {
    const y = -80 - glint * 660
    const light = ctx.createLinearGradient(0, y - 90, 0, y + 90)
    light.addColorStop(0, 'rgba(255,255,255,0)')
    light.addColorStop(0.5, 'rgba(255,255,255,.95)')
    light.addColorStop(1, 'rgba(255,255,255,0)')
    ctx.save()
    ctx.clip(blade)
    ctx.fillStyle = light
    ctx.fillRect(-20, y - 90, 40, 180)
    ctx.restore()
  }
  if (words !== '') inscribe(ctx, words)
  const guard = new Path2D()
  guard.moveTo(-54, -66)
  guard.bezierCurveTo(-60, -44, -34, -40, -22, -40)
  guard.lineTo(22, -40)
  guard.bezierCurveTo(34, -40, 60, -44, 54, -66)
  guard.bezierCurveTo(30, -58, 18, -74, 0, -76)
  guard.bezierCurveTo(-18, -74, -30, -58, -54, -66)
  solid(
    ctx,
    guard,
    ramp(ctx, { from: -76, to: -40, upright: true }, ['#fff0b4', '#d9a23c', '#8a5a1c']),
    '#3c2410',
    line,
  )
  const hilt = new Path2D()
  hilt.roundRect(-13, -42, 26, 118, 8)
  solid(ctx, hilt, ramp(ctx, { from: -13, to: 13 }, ['#5c6a9a', '#37406a', '#232a4a']), '#161a30', line)
  ctx.strokeStyle = 'rgba(230,214,160,.75)'
  ctx.lineWidth = 2.4
  for (let y = -32; y < 70; y += 13) {
    ctx.beginPath()
    ctx.moveTo(-12, y)
    ctx.lineTo(12, y + 9)
    ctx.moveTo(12, y)
    ctx.lineTo(-12, y + 9)
    ctx.stroke()
  }
  const pommel = new Path2D()
  pommel.ellipse(0, 84, 19, 15, 0, 0, Math.PI * 2)
  solid(ctx, pommel, ramp(ctx, { from: 68, to: 100, upright: true }, ['#ffe9a0', '#b9802c']), '#3c2410', line)
  ctx.strokeStyle = '#b02a36'
  ctx.lineCap = 'round'
  for (let i = 0; i < 5; i++) {
    ctx.lineWidth = 3.2
    ctx.beginPath()
    ctx.moveTo(0, 98)
    ctx.bezierCurveTo(4, 130, 8 + i * 5, 160, 2 + i * 7, 208 - i * 4)
    ctx.stroke()
  }
}

export const sword: PropDefinition = {
  id: 'sword',
  label: { zh: '剑', en: 'sword' },
  blade: { from: 200, to: 760 },
  drawHeld: (ctx) => drawSword(ctx, 3, null),
  drawInsert: (ctx, request) => {
    const words = request.text.join(' ')
    // Words are to be read: the blade comes nearer and stands straighter.
    const near = words === '' ? 1 : 1.5
    stageInsert(ctx, request, {
      place: words === '' ? { x: 610, y: 1090, turn: 0.3, scale: 1 } : { x: 560, y: 1240, turn: 0.08, scale: 1 },
      lying: words === '' ? { x: 420, y: 1330, turn: 0.36 } : { x: 500, y: 1340, turn: 0.1 },
      grip: fistGrip({ x: 0, y: 60, thick: 60 * near }),
      draw: (inner) => {
        inner.save()
        inner.scale(2.15 * near, 2.15 * near)
        drawSword(inner, 2.1, ((request.seconds * 0.55) % 1.6) / 1.0, words)
        inner.restore()
      },
    })
  },
}

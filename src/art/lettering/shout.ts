import { clamp } from '#core'
import { drawOutlined, spreadGlyphs } from './outlined-text.ts'

/** Big hand lettering on an impact: 斩！ Lands large, settles, and trembles a little while it stands. */
export function drawShout(
  ctx: CanvasRenderingContext2D,
  request: { text: string; x: number; y: number; width: number; frame: number; length: number },
): void {
  const { text, frame, length } = request
  const count = Math.max(1, [...text].length)
  const latin = /^[\x20-\x7e]+$/.test(text)
  const size = Math.min(290, (request.width / count) * (latin ? 1.55 : 0.98))
  const land = frame < 2 ? 1.55 - frame * 0.22 : frame < 5 ? 1.11 - (frame - 2) * 0.04 : 1
  const tremble = frame < 12 ? Math.sin(frame * 4.1) * (1 - frame / 12) * 9 : 0
  ctx.save()
  ctx.globalAlpha = clamp((length - frame) / 3, 0, 1)
  ctx.translate(request.x + tremble, request.y)
  ctx.rotate(-0.09)
  ctx.transform(1, 0, -0.12, 1, 0, 0)
  ctx.scale(land, land)
  ctx.font = `${size}px "Sanbu Sans Black"`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  const fill = ctx.createLinearGradient(0, -size * 0.5, 0, size * 0.5)
  fill.addColorStop(0, '#fff2a8')
  fill.addColorStop(0.36, '#ffc53a')
  fill.addColorStop(0.68, '#f2622a')
  fill.addColorStop(1, '#c41426')
  const glyphs: { glyph: string; x: number; turn: number; rise: number; grow: number }[] = []
  let index = 0
  spreadGlyphs(ctx, text, { x: 0, spacing: size * 0.02 }, (glyph, x) => {
    const odd = index++ % 2 === 0 ? -1 : 1
    glyphs.push({ glyph, x, turn: odd * 0.04, rise: odd * size * 0.035, grow: /[!！]/.test(glyph) ? 1.12 : 1 })
  })
  // All borders first, then all fills: neighbours never cut into each other.
  const passes = [
    { width: size * 0.17, colour: '#160a14' },
    { width: size * 0.085, colour: '#fffdf4' },
  ]
  const draw = (paint: (glyph: string) => void) => {
    for (const { glyph, x, turn, rise, grow } of glyphs) {
      ctx.save()
      ctx.translate(x, rise)
      ctx.rotate(turn)
      ctx.scale(grow, grow)
      paint(glyph)
      ctx.restore()
    }
  }
  ctx.lineJoin = 'round'
  for (const pass of passes) {
    ctx.strokeStyle = pass.colour
    ctx.lineWidth = pass.width * 2
    draw((glyph) => ctx.strokeText(glyph, 0, 0))
  }
  draw((glyph) => drawOutlined(ctx, glyph, { x: 0, y: 0 }, { fill, borders: [] }))
  ctx.restore()
}

import { breakRows } from '../../lettering/ink-box.ts'

/** Paragraphs set into a column; what takes more than `most` rows is set smaller, down to half. Returns the height below the last row. */
export function writeColumn(
  ctx: CanvasRenderingContext2D,
  rows: readonly string[],
  column: {
    x: number
    y: number
    width: number
    size: number
    step: number
    family: string
    colour: string
    most: number
    align?: CanvasTextAlign
  },
): number {
  ctx.save()
  ctx.fillStyle = column.colour
  ctx.textBaseline = 'alphabetic'
  ctx.textAlign = column.align ?? 'left'
  const x = column.align === 'center' ? column.x + column.width / 2 : column.x
  let broken: string[] = []
  let share = 1
  let room: number = column.most
  for (; share >= 0.5; share -= 0.1) {
    ctx.font = `${column.size * share}px "${column.family}"`
    broken = rows.flatMap((row) => breakRows(ctx, row, column.width))
    // Smaller rows take less height each.
    room = Math.floor(column.most / share + 1e-6)
    if (broken.length <= room) break
  }
  const step = column.step * Math.max(share, 0.5)
  const shown = broken.slice(0, room)
  shown.forEach((row, i) => {
    ctx.fillText(row, x, column.y + i * step)
  })
  ctx.restore()
  return column.y + shown.length * step
}

/** Grey bars that stand for small print. */
export function smallPrint(
  ctx: CanvasRenderingContext2D,
  block: { x: number; y: number; width: number; rows: number; step: number; colour: string; thick: number },
): void {
  ctx.save()
  ctx.fillStyle = block.colour
  for (let i = 0; i < block.rows; i++) {
    const share = [1, 0.96, 0.98, 0.6, 1, 0.92, 0.45][i % 7]!
    ctx.beginPath()
    ctx.roundRect(block.x, block.y + i * block.step, block.width * share, block.thick, block.thick / 2)
    ctx.fill()
  }
  ctx.restore()
}

/** A red seal: round with a ring for offices, square for names. */
export function stamp(
  ctx: CanvasRenderingContext2D,
  seal: { x: number; y: number; radius: number; text: string; round: boolean; turn: number },
): void {
  const { x, y, radius, text, round } = seal
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(seal.turn)
  ctx.globalAlpha *= 0.86
  ctx.strokeStyle = '#c8262e'
  ctx.fillStyle = '#c8262e'
  ctx.lineWidth = radius * 0.09
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  if (round) {
    ctx.beginPath()
    ctx.arc(0, 0, radius, 0, Math.PI * 2)
    ctx.stroke()
    ctx.lineWidth = radius * 0.025
    ctx.beginPath()
    ctx.arc(0, 0, radius * 0.86, 0, Math.PI * 2)
    ctx.stroke()
    star(ctx, 0, -radius * 0.32, radius * 0.26)
    ctx.font = `${radius * Math.min(0.44, 1.3 / Math.max(2, text.length))}px "Sanbu Serif"`
    ctx.fillText(text, 0, radius * 0.32)
  } else {
    ctx.beginPath()
    ctx.roundRect(-radius, -radius, radius * 2, radius * 2, radius * 0.16)
    ctx.fill()
    ctx.fillStyle = '#fff4e4'
    const glyphs = [...text].slice(0, 4)
    const size = glyphs.length > 1 ? radius * 0.82 : radius * 1.4
    ctx.font = `${size}px "Sanbu Serif"`
    if (glyphs.length <= 1) ctx.fillText(text, 0, radius * 0.04)
    else {
      // Read from the right, top to bottom.
      glyphs.forEach((glyph, i) => {
        const column = glyphs.length === 2 ? 0 : i < 2 ? 0.46 : -0.46
        const row = glyphs.length === 2 ? (i === 0 ? -0.46 : 0.46) : i % 2 === 0 ? -0.46 : 0.46
        ctx.fillText(glyph, column * radius, row * radius)
      })
    }
  }
  ctx.restore()
}

function star(ctx: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  ctx.beginPath()
  for (let i = 0; i < 10; i++) {
    const reach = i % 2 === 0 ? radius : radius * 0.4
    const angle = -Math.PI / 2 + (i * Math.PI) / 5
    ctx.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach)
  }
  ctx.fill()
}

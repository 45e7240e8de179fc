import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Canvas } from '@napi-rs/canvas'
import { createCanvas } from '@napi-rs/canvas'

/** A sheet of equal cells; `draw` gets a context with the cell's middle as origin. */
export function drawSheet(options: {
  columns: number
  rows: number
  cell: readonly [width: number, height: number]
  background?: string
  draw: (ctx: CanvasRenderingContext2D, column: number, row: number) => string | undefined
}): Canvas {
  const [width, height] = options.cell
  const canvas = createCanvas(options.columns * width, options.rows * height)
  const ctx = canvas.getContext('2d') as unknown as CanvasRenderingContext2D
  ctx.fillStyle = options.background ?? '#ccd6e6'
  ctx.fillRect(0, 0, canvas.width, canvas.height)
  for (let row = 0; row < options.rows; row++)
    for (let column = 0; column < options.columns; column++) {
      ctx.save()
      ctx.beginPath()
      ctx.rect(column * width, row * height, width, height)
      ctx.clip()
      ctx.translate((column + 0.5) * width, (row + 0.5) * height)
      const label = options.draw(ctx, column, row)
      ctx.restore()
      if (label !== undefined) {
        ctx.fillStyle = '#333a'
        ctx.font = '16px "Sanbu Sans"'
        ctx.fillText(label, column * width + 6, (row + 1) * height - 8)
      }
    }
  return canvas
}

export function writePng(canvas: Canvas, file: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, canvas.toBuffer('image/png'))
}

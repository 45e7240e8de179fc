import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { writeWholeFile } from './whole-file.ts'

/** Draws one picture and gives it as PNG. The same drawing gives the same bytes. */
export function paintPng(
  width: number,
  height: number,
  paint: (context: OffscreenCanvasRenderingContext2D) => void,
): Uint8Array {
  const canvas = createCanvas(width, height)
  paint(canvas.getContext('2d') as unknown as OffscreenCanvasRenderingContext2D)
  return canvas.toBuffer('image/png')
}

/** Pixels of RGBA as PNG. */
export function printPng(rgba: Uint8ClampedArray, width: number, height: number): Uint8Array {
  const canvas: Canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(rgba)
  context.putImageData(image, 0, 0)
  return canvas.toBuffer('image/png')
}

export async function writePng(file: string, png: Uint8Array): Promise<void> {
  await writeWholeFile(file, png)
}

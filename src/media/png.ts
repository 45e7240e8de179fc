import { crc32 } from 'node:zlib'
import { type Canvas, createCanvas } from '@napi-rs/canvas'

/** Draws one picture and gives it as PNG. The same drawing gives the same bytes. */
export function paintPng(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D) => void,
): Uint8Array {
  const canvas = createCanvas(width, height)
  paint(canvas.getContext('2d') as unknown as CanvasRenderingContext2D)
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

/** Puts a text tag (tEXt, Latin-1) behind the header of a PNG. */
export function tagPng(png: Uint8Array, key: string, text: string): Uint8Array {
  const headerEnd = 33
  const content = Buffer.from(`tEXt${key}\0${text}`, 'latin1')
  const chunk = Buffer.alloc(content.length + 8)
  chunk.writeUInt32BE(content.length - 4)
  content.copy(chunk, 4)
  chunk.writeUInt32BE(crc32(content), content.length + 4)
  return Buffer.concat([png.subarray(0, headerEnd), chunk, png.subarray(headerEnd)])
}

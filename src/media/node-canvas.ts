import { createRequire } from 'node:module'
import { createCanvas, DOMMatrix, GlobalFonts, ImageData, Path2D } from '@napi-rs/canvas'
import { fontFiles } from './fonts.ts'

let installed = false

/**
 * Gives Node the standard canvas globals that the kernel draws on (`OffscreenCanvas`, `Path2D`, `DOMMatrix`, `ImageData`)
 * and registers the house's fonts. Safe to call twice. The browser has its own.
 */
export function installCanvas(): void {
  if (installed) return
  installed = true
  const scope = globalThis as Record<string, unknown>
  scope['Path2D'] = Path2D
  scope['DOMMatrix'] = DOMMatrix
  scope['ImageData'] = ImageData
  scope['OffscreenCanvas'] = function OffscreenCanvas(width: number, height: number) {
    return createCanvas(width, height)
  }
  const resolve = createRequire(import.meta.url).resolve
  for (const font of fontFiles) GlobalFonts.registerFromPath(resolve(font.file), font.family)
}

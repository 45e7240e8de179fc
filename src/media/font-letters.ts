import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { fontFiles } from './fonts.ts'

const whole = new Map<string, Promise<Buffer>>()

/**
 * A font of the house with no other letters than these, as TrueType: a few hundred bytes a letter instead of ten megabytes.
 * Outlines and measures are those of the whole font; letters that it does not have are left out.
 *
 * @param family one of `fontFiles`
 */
export async function fontWithLetters(family: string, letters: string): Promise<Uint8Array<ArrayBuffer>> {
  const font = fontFiles.find((one) => one.family === family)
  if (font === undefined) throw new Error(`the house has no font ${family}`)
  const file = whole.get(family) ?? readFile(createRequire(import.meta.url).resolve(font.file))
  whole.set(family, file)
  return Uint8Array.from(await subsetFont(await file, letters, { targetFormat: 'sfnt', noLayoutClosure: true }))
}

import { type OutfitLook, outfitNamed } from '#art'
import type { Language } from '#core'

/** What a dress is called. */
export function outfitLabel({ style }: OutfitLook, language: Language): string {
  return outfitNamed(style).label[language]
}

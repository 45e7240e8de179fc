import { type OutfitLook, outfitNamed } from '#art'
import type { Language } from '#core'
import { memberName } from '../words/words.ts'

/** What a dress is called. */
export function outfitLabel({ style }: OutfitLook, language: Language): string {
  return memberName(outfitNamed(style), language)
}

import { type CharacterDesign, comicDesign } from '#art'
import type { Shot } from '#direction'

/** The cast as a shot draws it: whoever its board makes comic is small and round (Q版). */
export function comicCast(
  { figures }: Shot,
  cast: Readonly<Record<string, CharacterDesign>>,
): Readonly<Record<string, CharacterDesign>> {
  const small = figures.filter(({ character, states }) => states.includes('comic') && cast[character] !== undefined)
  if (small.length === 0) return cast
  return { ...cast, ...Object.fromEntries(small.map(({ character }) => [character, comicDesign(cast[character]!)])) }
}

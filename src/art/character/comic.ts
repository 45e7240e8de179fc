import type { CharacterDesign } from './design.ts'

/** Nobody else is drawn so small. */
export const isComic = ({ height }: Pick<CharacterDesign, 'height'>): boolean => height < 0.5

const known = new WeakMap<CharacterDesign, CharacterDesign>()

/**
 * The same person as a comic beat shows them (Q版): two heads and a half tall, with a round face, huge eyes and everything else as it was: hair,
 * dress, glasses, beard. The same object each time, so that what is kept for a design stays kept.
 */
export function comicDesign(design: CharacterDesign): CharacterDesign {
  let comic = known.get(design)
  if (comic === undefined) {
    comic = {
      ...design,
      age: 'child',
      height: 0.42,
      bulk: 0.42,
      face: { ...design.face, jaw: 0, cheek: 0.9, chinWidth: 0.1, chinLength: -0.6, wrinkles: 0 },
      eyes: { ...design.eyes, shape: 'round', width: 1.18, height: 1.24, iris: 18 },
      nose: { shape: 'button', length: -3 },
    }
    known.set(design, comic)
  }
  return comic
}

import type { CharacterDesign } from './design.ts'

/** The cut of a face: where the numbers of its outline lie before a person's own differences. */
export interface FaceCut {
  name: string
  face: Omit<CharacterDesign['face'], 'wrinkles'>
}

/** What a caster would call a face: from the plain oval to the extremes. The first four are those of leads. */
export const faceCuts: readonly FaceCut[] = [
  { name: 'oval', face: { width: 0.965, jaw: 0.1, cheek: 0.15, chinWidth: 0.12, chinLength: 0.2 } },
  { name: 'heart', face: { width: 1, jaw: 0, cheek: 0.05, chinWidth: 0, chinLength: 0.5 } },
  { name: 'long', face: { width: 0.915, jaw: 0.28, cheek: -0.05, chinWidth: 0.3, chinLength: 0.95 } },
  { name: 'diamond', face: { width: 0.99, jaw: 0.04, cheek: -0.22, chinWidth: 0.16, chinLength: 0.75 } },
  { name: 'round', face: { width: 1.05, jaw: 0.12, cheek: 0.9, chinWidth: 0.3, chinLength: -0.5 } },
  { name: 'square', face: { width: 1.01, jaw: 0.82, cheek: 0.1, chinWidth: 0.75, chinLength: 0.05 } },
  { name: 'short', face: { width: 1.03, jaw: 0.34, cheek: 0.3, chinWidth: 0.5, chinLength: -0.55 } },
]

/** The named cut, or the oval one. */
export function faceCutNamed(name: string): FaceCut {
  return faceCuts.find((cut) => cut.name === name) ?? faceCuts[0]!
}

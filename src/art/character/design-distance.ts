import { oklabFromHex } from '../colour/colour.ts'
import { hairNamed } from '../hair/registry.ts'
import { outfitNamed } from '../outfits/library.ts'
import type { CharacterDesign } from './design.ts'
import { faceDistance } from './face-distance.ts'

const ages = ['child', 'teen', 'adult', 'middle', 'elder'] as const

function colourDistance(a: string, b: string): number {
  const p = oklabFromHex(a)
  const q = oklabFromHex(b)
  return Math.hypot(p.L - q.L, (p.a - q.a) * 1.6, (p.b - q.b) * 1.6)
}

/**
 * How hard two people are to confuse at a phone's size: 0 twins, above 0.45 safe. What is large in the picture counts most:
 * hair's outline and colour, dress, age, glasses and beards; then the face, as far as its lines lie apart.
 */
export function designDistance(a: CharacterDesign, b: CharacterDesign): number {
  let sum = 0
  if (a.sex !== b.sex) sum += 0.4
  sum += 0.22 * Math.min(2, Math.abs(ages.indexOf(a.age) - ages.indexOf(b.age)))
  if (a.hair.style !== b.hair.style)
    sum += 0.16 + 0.25 * Math.abs(hairNamed(a.hair.style).length - hairNamed(b.hair.style).length)
  sum += Math.min(0.35, colourDistance(a.hair.colour, b.hair.colour) * 0.9)
  if (a.outfit.style !== b.outfit.style) sum += 0.1
  sum += Math.min(0.28, colourDistance(a.outfit.main, b.outfit.main) * 0.55)
  const odd = new Set([
    ...a.extras.filter((x) => !b.extras.includes(x)),
    ...b.extras.filter((x) => !a.extras.includes(x)),
  ])
  sum += Math.min(0.24, odd.size * 0.09)
  sum += Math.min(0.16, Math.abs(a.bulk - b.bulk) * 0.2)
  sum += 0.22 * faceDistance(a, b)
  sum += Math.min(0.1, colourDistance(a.skin, b.skin) * 0.8)
  const pins = a.hair.ornaments.join() !== b.hair.ornaments.join()
  if (pins) sum += 0.06
  return sum
}

/** Whether hair and dress alone would have to tell two apart: of one sex, and hardly older or younger. */
export function alikeByYears(a: CharacterDesign, b: CharacterDesign): boolean {
  return a.sex === b.sex && Math.abs(ages.indexOf(a.age) - ages.indexOf(b.age)) <= 1
}

/** Two wear the same cut in the same colour, and it is no uniform. */
export function dressedAlike(a: CharacterDesign, b: CharacterDesign): boolean {
  if (a.outfit.style !== b.outfit.style || outfitNamed(a.outfit.style).uniform === true) return false
  return colourDistance(a.outfit.main, b.outfit.main) < 0.12
}

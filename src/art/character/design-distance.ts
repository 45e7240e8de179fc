import { oklabFromHex } from '../colour/colour.ts'
import { hairNamed } from '../hair/registry.ts'
import { outfitNamed } from '../outfits/library.ts'
import type { CharacterDesign } from './design.ts'
import { faceDistance } from './face-distance.ts'

const ages = ['child', 'teen', 'adult', 'middle', 'elder'] as const

/** How old each is drawn: a man of forty-eight differs from one of twenty-five by a few lines, from one of seventy by all of the face. */
const drawnYears: Readonly<Record<CharacterDesign['age'], number>> = {
  child: 0,
  teen: 1,
  adult: 1.3,
  middle: 1.6,
  elder: 2.5,
}

/** Worn on the head or over the face, and large: told at a glance. */
const large = new Set([
  'beard',
  'eye-patch',
  'face-mask',
  'glasses',
  'sunglasses',
  'veil',
  'guan',
  'bamboo-hat',
  'hood',
  'knit-cap',
  'military-cap',
  'nurse-cap',
  'peaked-cap',
  'police-cap',
])

function colourDistance(a: string, b: string): number {
  const p = oklabFromHex(a)
  const q = oklabFromHex(b)
  return Math.hypot(p.L - q.L, (p.a - q.a) * 1.6, (p.b - q.b) * 1.6)
}

/**
 * How hard two people are to confuse at a phone's size: 0 twins, above 0.45 safe. What is large in the picture counts most:
 * hair's outline and colour, dress, age, glasses and beards; then the face, as far as its lines lie apart. Where the whole head is
 * one and the same shape in the same colour, the rest counts less: a close picture shows little of it.
 */
export function designDistance(a: CharacterDesign, b: CharacterDesign): number {
  let sum = 0
  if (a.sex !== b.sex) sum += 0.4
  sum += 0.22 * Math.min(2, Math.abs(drawnYears[a.age] - drawnYears[b.age]))
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
  return sameHead(a, b) ? sum * 0.7 : sum
}

/** Of one sex, with one cut (or both cropped) in one colour, and nothing large on it that only one of them has. */
function sameHead(a: CharacterDesign, b: CharacterDesign): boolean {
  if (a.sex !== b.sex || Math.abs(drawnYears[a.age] - drawnYears[b.age]) > 0.5) return false
  const cropped = Math.max(hairNamed(a.hair.style).length, hairNamed(b.hair.style).length) < 0.3
  if (a.hair.style !== b.hair.style && !cropped) return false
  if (colourDistance(a.hair.colour, b.hair.colour) > 0.12) return false
  const worn = (design: CharacterDesign) =>
    [...design.extras, ...design.hair.ornaments]
      .filter((name) => large.has(name))
      .sort()
      .join()
  return worn(a) === worn(b)
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

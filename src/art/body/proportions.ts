import { clamp, lerp, smoothstep } from '#core'
import { isComic } from '../character/comic.ts'
import type { CharacterDesign } from '../character/design.ts'

/** One level of the trunk: half width to the sides, depth to the front and to the back of the spine, all in u. */
export interface Ring {
  y: number
  width: number
  front: number
  back: number
}

/** The measures of one body in head units. Heights are from the head's centre of someone who stands upright. */
export interface Proportions {
  rings: readonly Ring[]
  neck: { half: number; base: number }
  shoulder: { x: number; y: number }
  waist: number
  hip: { x: number; y: number }
  crotch: number
  floor: number
  arm: { upper: number; fore: number; root: number; elbow: number; wrist: number; hand: number }
  leg: { thigh: number; shin: number; ankle: number; root: number; knee: number; calf: number; end: number }
  female: boolean
  /** 0 grown up … 1 child. */
  child: number
  /** So small as only comic drawings are. */
  comic: boolean
}

/** How far the hip of a grown body goes down onto a chair, u. Shorter legs go down less. */
export const sitDrop = 432

type Row = readonly [y: number, width: number, front: number, back: number]

const femaleRows: readonly Row[] = [
  [158, 38, 26, 34],
  [170, 58, 30, 44],
  [182, 92, 36, 52],
  [196, 118, 44, 56],
  [216, 128, 54, 58],
  [250, 121, 74, 60],
  [300, 111, 98, 58],
  [340, 107, 104, 54],
  [390, 96, 84, 50],
  [450, 83, 66, 44],
  [510, 79, 61, 44],
  [580, 97, 66, 62],
  [640, 115, 69, 84],
  [690, 122, 68, 92],
  [770, 118, 64, 78],
]
const maleRows: readonly Row[] = [
  [158, 50, 34, 42],
  [168, 74, 40, 52],
  [180, 118, 48, 62],
  [194, 152, 56, 68],
  [216, 170, 66, 72],
  [255, 165, 84, 74],
  [300, 154, 94, 73],
  [345, 147, 94, 70],
  [400, 136, 86, 64],
  [450, 125, 79, 58],
  [510, 116, 76, 56],
  [580, 117, 77, 64],
  [640, 120, 77, 78],
  [690, 122, 75, 84],
  [770, 117, 70, 76],
]
const childRows: readonly Row[] = [
  [158, 30, 24, 30],
  [170, 44, 28, 38],
  [182, 68, 34, 44],
  [196, 88, 42, 48],
  [216, 97, 52, 50],
  [250, 94, 60, 52],
  [300, 90, 66, 52],
  [340, 87, 68, 50],
  [390, 84, 70, 48],
  [450, 82, 71, 48],
  [510, 80, 70, 50],
  [580, 86, 68, 58],
  [640, 92, 66, 66],
  [690, 94, 64, 70],
  [770, 90, 60, 62],
]

const known = new Map<string, Proportions>()

/** Measures of a design's body. The design's `height` is in them: a child's legs are short, the head's size stays. */
export function proportionsOf(design: Pick<CharacterDesign, 'sex' | 'age' | 'height' | 'bulk'>): Proportions {
  const { sex, age, height, bulk } = design
  const key = `${sex}|${age}|${height}|${bulk}`
  const kept = known.get(key)
  if (kept !== undefined) return kept
  const female = sex === 'female'
  const child = age === 'child' ? 1 : age === 'teen' ? 0.32 : 0
  const grown = female ? 1430 : 1500
  // The neck and shoulders stay at their height under the head; what grows and shrinks is everything below.
  const below = clamp((336 + grown) * height - 336, 300, 1760)
  const stretch = below / 1505
  const at = (y: number) => (y <= 190 ? y : 190 + (y - 190) * stretch)
  const heavy = bulk - 0.5
  const stout = age === 'middle' ? 0.04 : age === 'elder' ? 0.06 : 0
  const rows = (female ? femaleRows : maleRows).map((row, i): Ring => {
    const small = childRows[i]!
    const belly = smoothstep(290, 470, row[0]) * (1 - 0.45 * smoothstep(600, 740, row[0]))
    const flat = age === 'elder' && female ? 0.88 : 1
    const wide = 1 + heavy * (0.12 + 0.26 * belly) + stout * belly
    return {
      y: at(lerp(row[0], small[0], child)),
      width: lerp(row[1], small[1], child) * wide,
      front: lerp(row[2], small[2], child) * (1 + heavy * (0.1 + 0.55 * belly) + 2 * stout * belly) * flat,
      back: lerp(row[3], small[3], child) * (1 + heavy * 0.16),
    }
  })
  const thick = 1 + heavy * 0.3
  const limb = lerp(1, 0.8, child) * thick
  const shoulderX = lerp(female ? 106 : 136, 80, child) * (1 + heavy * 0.1)
  const measures: Proportions = {
    rings: rows,
    neck: { half: lerp(female ? 31 : 44, 25, child) * (1 + heavy * 0.16), base: female ? 158 : 164 },
    shoulder: { x: shoulderX, y: at(female ? 218 : 222) },
    waist: at(510),
    hip: { x: lerp(female ? 60 : 62, 44, child), y: at(700) },
    crotch: at(772),
    floor: 190 + below,
    arm: {
      upper: (female ? 262 : 284) * stretch,
      fore: (female ? 234 : 256) * stretch,
      root: (female ? 33 : 43) * limb,
      elbow: (female ? 24 : 32) * limb,
      wrist: (female ? 16.5 : 22) * lerp(1, 0.86, child) * (1 + heavy * 0.12),
      hand: (female ? 0.92 : 1.08) * lerp(1, 0.76, child),
    },
    leg: {
      thigh: (1190 - 700) * stretch,
      shin: (1638 - 1190) * stretch,
      ankle: 57 * lerp(1, 0.8, child),
      root: (female ? 66 : 68) * limb,
      knee: (female ? 41 : 45) * limb,
      calf: (female ? 39 : 44) * limb,
      end: (female ? 21 : 26) * lerp(1, 0.85, child) * (1 + heavy * 0.15),
    },
    female,
    child,
    comic: isComic(design),
  }
  if (known.size < 400) known.set(key, measures)
  return measures
}

/** The trunk at a height, between its rings; above and below them it keeps the nearest ring's shape. */
export function ringAt(rings: readonly Ring[], y: number): Ring {
  const last = rings.length - 1
  if (y <= rings[0]!.y) return { ...rings[0]!, y }
  if (y >= rings[last]!.y) return { ...rings[last]!, y }
  let i = 0
  while (rings[i + 1]!.y < y) i++
  const a = rings[i]!
  const b = rings[i + 1]!
  const t = (y - a.y) / (b.y - a.y)
  return { y, width: lerp(a.width, b.width, t), front: lerp(a.front, b.front, t), back: lerp(a.back, b.back, t) }
}

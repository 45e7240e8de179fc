import { mixColours, shiftColour } from '../../../colour/colour.ts'

/** The time of year, where the heading tells it. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

const words: readonly (readonly [RegExp, Season])[] = [
  [/春|清明|\bspring\b/iu, 'spring'],
  [/夏|盛暑|\bsummer\b/iu, 'summer'],
  [/秋|中秋|重阳|枫|落叶|\bautumn\b|\bfall\b(?= (?:day|evening|morning|night))|\bmaple/iu, 'autumn'],
  [/冬|腊月|寒冬|除夕|\bwinter\b|\bchristmas\b/iu, 'winter'],
]

/** The season that a place's heading names; null when it names none. */
export function seasonOf(place: string): Season | null {
  return words.find(([pattern]) => pattern.test(place))?.[1] ?? null
}

/** A leaf's noon colour in that season. */
export function leafIn(season: Season | null, hex: string): string {
  if (season === 'autumn')
    return mixColours(shiftColour(hex, { hue: -62, chroma: 0.035, lightness: 0.03 }), '#c9702e', 0.35)
  if (season === 'winter') return mixColours(hex, '#8f8578', 0.6)
  if (season === 'spring') return mixColours(hex, '#a8cc6a', 0.35)
  return hex
}

import type { Ambience, LightMood } from '#direction'
import type { Genre, Scene, TimeOfDay } from '#story'
import { setLibrary } from './library.ts'
import type { SetDefinition } from './set.ts'

export interface PlaceRequest {
  /** The place as the script names it. */
  place: string
  interior: Scene['interior']
  time: TimeOfDay
  genre: Genre
}

/**
 * The set for a place. `exact` is true when the heading has a word that means the set; else the nearest by genre and by
 * inside or outside stands in, and `exact` is false. The same request always gets the same answer.
 */
export function chooseSet(request: PlaceRequest): {
  set: string
  exact: boolean
  ambience: Ambience
  bed: boolean
  light: LightMood
} {
  const place = request.place.toLowerCase().replace(/[’]/g, "'")
  let best: { set: SetDefinition; score: number } | null = null
  for (const set of setLibrary) {
    const word = wordScore(set, place)
    if (word === 0) continue
    const score = word + likeness(set, request)
    if (best === null || score > best.score) best = { set, score }
  }
  if (best !== null) return answer(best.set, true, request)
  let nearest = setLibrary[0]!
  let most = Number.NEGATIVE_INFINITY
  for (const set of setLibrary) {
    const score = likeness(set, request)
    if (score > most) {
      most = score
      nearest = set
    }
  }
  return answer(nearest, false, request)
}

function answer(set: SetDefinition, exact: boolean, { time }: PlaceRequest) {
  const light = set.mood({ time, weather: 'clear', seed: '' })
  return { set: set.id, exact, ambience: set.ambience, bed: set.bed !== null, light }
}

/**
 * How well the heading's words mean the set. Longer words tell more; a word late in the heading tells more than an early
 * one, because headings go from the large to the small: 顾家别墅 卧室 is the bedroom.
 */
function wordScore(set: SetDefinition, place: string): number {
  let most = 0
  for (const [index, word] of set.keywords.zh.entries()) {
    const at = place.lastIndexOf(word.toLowerCase())
    if (at < 0) continue
    most = Math.max(most, 10 + word.length * 4 + 10 * ((at + word.length) / place.length) - index * 0.05)
  }
  for (const [index, word] of set.keywords.en.entries()) {
    const found = lastWord(place, word)
    if (found < 0) continue
    const late = (found + word.length) / place.length
    most = Math.max(most, 10 + Math.min(14, word.length) * 1.4 + word.split(' ').length * 2 + 8 * late - index * 0.05)
  }
  return most
}

/** Where `word` last stands as a whole word (a plural counts too). */
function lastWord(place: string, word: string): number {
  for (let at = place.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : place.lastIndexOf(word, at - 1)) {
    const before = place[at - 1] ?? ' '
    const after = place.slice(at + word.length).replace(/^(e?s|'s)(?![a-z])/, '')[0] ?? ' '
    if (!/[a-z]/.test(before) && !/[a-z]/.test(after)) return at
  }
  return -1
}

function likeness(set: SetDefinition, { interior, genre }: PlaceRequest): number {
  const rank = set.genres.indexOf(genre)
  const home = rank < 0 ? (set.genres.length === 0 ? 3 : 0) : 9 - Math.min(3, rank)
  const side = interior === 'interior' ? (set.interior ? 7 : -7) : interior === 'exterior' ? (set.interior ? -7 : 7) : 0
  return home + side
}

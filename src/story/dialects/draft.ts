import type { z } from 'zod'
import type { Language } from '#core'
import type { CastMember, Genre, interiorSchema, LineKind, Mark, Span, TimeOfDay } from '../story.ts'

/*
 * What a dialect understood, before ids are given: people go by the names that the script uses. `assembly` turns a draft
 * into a story.
 */

export interface DraftLine {
  kind: 'line'
  lineKind: LineKind
  /** Name as written; null for a narrator without a name. */
  speaker: string | null
  text: string
  delivery: string | null
  span: Span
}

export type DraftItem =
  | DraftLine
  | { kind: 'action'; text: string; span: Span }
  | { kind: 'title'; text: string; span: Span }
  | { kind: 'mark'; mark: Mark['mark']; text: string; span: Span }

export interface DraftScene {
  /** As the script numbers it; null is counted. */
  number: string | null
  place: string
  interior: z.infer<typeof interiorSchema>
  time: TimeOfDay
  /** Names in the scene's own list of people, in its order. */
  named: string[]
  items: DraftItem[]
  span: Span
}

export interface DraftEpisode {
  number: number | null
  title: string | null
  scenes: DraftScene[]
}

/** Someone whom the script introduces, or whom the dialect worked out. */
export interface DraftPerson {
  name: string
  aliases: string[]
  description: string
  sex: CastMember['sex']
  age: CastMember['age']
}

export interface Draft {
  title: string | null
  language: Language
  genre: Genre | null
  people: DraftPerson[]
  episodes: DraftEpisode[]
}

export function emptyScene(span: Span): DraftScene {
  return { number: null, place: '', interior: 'unknown', time: 'unknown', named: [], items: [], span }
}

export function emptyPerson(name: string): DraftPerson {
  return { name, aliases: [], description: '', sex: 'unknown', age: 'unknown' }
}

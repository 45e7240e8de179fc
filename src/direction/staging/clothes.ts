import type { Beat, Clause } from '../reading/beat.ts'
import { type Continuity, markSchema } from './continuity.ts'
import type { Person } from './stage.ts'

/** The wardrobe's answer to words about somebody's clothes: a key, null for the usual ones, undefined where there are none such. */
export type Dress = (character: string, words: string) => string | null | undefined

/** Clothes in which somebody is found before changing into others: they are worn from the scene's first picture on. */
export function foundWearing(id: string, beats: readonly Beat[], dress: Dress): string | null | undefined {
  const first = beats
    .flatMap((beat) => (beat.kind === 'line' && beat.speaker !== null ? [] : beat.clauses))
    .find((clause) => clause.doer === id && clause.clothes.length > 0)?.clothes[0]
  return first?.is === 'worn' ? dress(id, first.words) : undefined
}

/** What somebody wears while these clauses are shown. */
export function outfitDuring(person: Person, clauses: readonly Clause[], dress: Dress): string | null {
  let outfit = person.outfit
  for (const clause of clauses) if (clause.doer === person.id) outfit = worn(outfit, person.id, clause, dress)
  return outfit
}

/** Who has changed is dry and clean. */
export function changeClothes(person: Person, clause: Clause, dress: Dress): void {
  person.outfit = worn(person.outfit, person.id, clause, dress)
  if (clause.clothes.some(({ is }) => is === 'on'))
    for (const state of ['wet', 'dusty'] as const) person.states.delete(state)
}

function worn(outfit: string | null, id: string, { clothes }: Clause, dress: Dress): string | null {
  let now = outfit
  for (const { is, words } of clothes) {
    const key = dress(id, words)
    // 脱下 what is not worn changes nothing; without a word of what, all of it.
    if (is === 'off') now = key === undefined || key === now || key === null ? null : now
    else if (key !== undefined) now = key
  }
  return now
}

/** What somebody wears and bears goes on into the next scene. */
export function keepLooks({ id, outfit, states }: Person, continuity: Continuity): void {
  if (outfit === null) continuity.outfits.delete(id)
  else continuity.outfits.set(id, outfit)
  const marks = markSchema.options.filter((mark) => states.has(mark))
  if (marks.length === 0) continuity.marks.delete(id)
  else continuity.marks.set(id, new Set(marks))
}

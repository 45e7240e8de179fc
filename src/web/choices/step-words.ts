import { canonicalJson, type Language } from '#core'
import type { Choices } from '#series'
import { fieldWords } from './field-words.ts'
import { messages } from './messages.ts'

/** What a step changed, for a list of steps: whose or which, and what of it. */
export interface StepWords {
  /** A shot, a person, a place; null where a step is about several or about the whole series. */
  of: string | null
  what: string
}

/** Names for the ids in choices, as the pages call them. */
export interface StepNames {
  shot(id: string): string
  person(id: string): string
  scene(id: string): string
}

/** A step in words, from nothing but what differs between the choices before and after it. */
export function describeStep(
  { before, after }: { before: Choices; after: Choices },
  names: StepNames,
  language: Language,
): StepWords {
  const m = messages[language]
  const field = (name: string): string => fieldWords[name]?.[language] ?? name
  for (const family of ['shots', 'designs', 'voices', 'sets', 'picks'] as const) {
    const ids = changed(before[family], after[family])
    if (ids.length === 0) continue
    const fields = new Set(ids.flatMap((id) => changedFields(before[family][id], after[family][id])))
    const name = family === 'shots' || family === 'picks' ? names.shot : family === 'sets' ? names.scene : names.person
    return {
      of: ids.length === 1 ? name(ids[0]!) : m.several(ids.length),
      what: family === 'picks' ? m.take : [...new Set([...fields].map(field))].join(m.comma) || m[family],
    }
  }
  if (changed(before.sound, after.sound).length > 0) return { of: null, what: m.sound }
  return { of: null, what: m.other }
}

/** Members of which one side has another value, or none. */
function changed(before: object, after: object): string[] {
  const [was, is] = [before, after] as Record<string, unknown>[]
  return [...new Set([...Object.keys(was!), ...Object.keys(is!)])].filter(
    (key) => canonicalJson(was![key] ?? null) !== canonicalJson(is![key] ?? null),
  )
}

/** The members that changed; of people in a shot, what of them. */
function changedFields(before: unknown, after: unknown): string[] {
  const [was, is] = [before ?? {}, after ?? {}] as Record<string, object>[]
  if (typeof was !== 'object' || typeof is !== 'object') return []
  return changed(was, is).flatMap((key) => {
    if (key !== 'figures') return [key]
    const [people, now] = [was['figures'] ?? {}, is['figures'] ?? {}] as Record<string, object>[]
    return changed(people!, now!).flatMap((id) => changed(people![id] ?? {}, now![id] ?? {}))
  })
}

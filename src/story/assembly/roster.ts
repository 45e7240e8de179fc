import type { Draft, DraftPerson } from '../dialects/draft.ts'
import { emptyPerson } from '../dialects/draft.ts'
import { hintsFromName, hintsFromWords } from '../lexicon/person-words.ts'
import type { Notes } from '../source/source.ts'
import type { CastMember } from '../story.ts'
import { hintsFromContext } from './context-hints.ts'

/** Everyone of the series, by any name. */
export interface Roster {
  /** Id for a name, or null when nobody is called so. */
  idOf(name: string): string | null
  /** Counts a line for a name and gives the id. */
  speak(name: string): string
  /** Ids of those whom a text names, in order of first mention. */
  mentioned(text: string): string[]
  cast(): CastMember[]
}

export function createRoster(draft: Draft, notes: Notes): Roster {
  const people = collectPeople(draft, notes)
  const byName = new Map<string, string>()
  const ids = new Map<DraftPerson, string>()
  const lines = new Map<string, number>()
  for (const person of people) {
    let id = idFromName(person.name)
    for (let n = 2; [...ids.values()].includes(id); n++) id = `${idFromName(person.name)}-${n}`
    ids.set(person, id)
  }
  for (const person of people) byName.set(fold(person.name), ids.get(person)!)
  for (const person of people) {
    for (const alias of person.aliases) if (!byName.has(fold(alias))) byName.set(fold(alias), ids.get(person)!)
  }
  const names = people.flatMap((person) => [person.name, ...person.aliases]).sort((a, b) => b.length - a.length)
  const idOf = (name: string): string | null => byName.get(fold(name)) ?? null
  return {
    idOf,
    speak(name) {
      const id = idOf(name)!
      lines.set(id, (lines.get(id) ?? 0) + 1)
      return id
    },
    // Who is written on a paper is not in the room.
    mentioned: (text) => mentionedIn(text.replace(/“[^“”]*”|"[^"]*"/gu, ' '), names, byName),
    cast() {
      const most = Math.max(0, ...lines.values())
      return people.map((person): CastMember => {
        const id = ids.get(person)!
        const count = lines.get(id) ?? 0
        const { sex, age } = decide(person, draft)
        const role =
          count > 0 && count >= most * 0.5 ? 'lead' : count >= 3 || person.description !== '' ? 'support' : 'extra'
        return {
          id,
          name: person.name,
          aliases: person.aliases,
          description: person.description,
          sex,
          age,
          role,
          lines: count,
        }
      })
    },
  }
}

function decide(person: DraftPerson, draft: Draft): Pick<CastMember, 'sex' | 'age'> {
  const hints = [person, hintsFromWords(person.description), ...[person.name, ...person.aliases].map(hintsFromWords)]
  let sex = hints.find((hint) => hint.sex !== 'unknown')?.sex ?? 'unknown'
  let age = hints.find((hint) => hint.age !== 'unknown')?.age ?? 'unknown'
  if (sex === 'unknown' || age === 'unknown') {
    const context = hintsFromContext(person, draft)
    if (sex === 'unknown') sex = context.sex
    if (age === 'unknown') age = context.age
  }
  if (sex === 'unknown') sex = hintsFromName(person.name).sex
  return { sex, age }
}

/** Those whom the script lists, then those who only speak, in order of first appearance. */
function collectPeople(draft: Draft, notes: Notes): DraftPerson[] {
  const people = draft.people.map((person) => ({ ...person }))
  const known = new Set(people.flatMap((person) => [person.name, ...person.aliases].map(fold)))
  const complete = draft.people.some((person) => person.description !== '')
  for (const scene of draft.episodes.flatMap((episode) => episode.scenes)) {
    const speakers = scene.items.flatMap((item) => (item.kind === 'line' && item.speaker !== null ? [item] : []))
    for (const name of scene.named) {
      if (known.has(fold(name))) continue
      known.add(fold(name))
      people.push(emptyPerson(name))
    }
    for (const { speaker, span } of speakers) {
      if (known.has(fold(speaker!))) continue
      known.add(fold(speaker!))
      people.push(emptyPerson(speaker!))
      if (!complete) continue
      notes.add({
        code: 'script.speaker-not-listed',
        severity: 'info',
        span,
        message: {
          zh: `“${speaker}”不在人物表里，按新角色处理。`,
          en: `"${speaker}" is not in the cast list; taken as a new character.`,
        },
        suggestion: { zh: '在人物表里补一行外貌，形象才会稳定。', en: 'Add a line about the looks to the cast list.' },
      })
    }
  }
  return people
}

function mentionedIn(text: string, names: readonly string[], byName: ReadonlyMap<string, string>): string[] {
  const found: { at: number; id: string }[] = []
  let rest = text
  for (const name of names) {
    // A single character or a common word of one letter means too much else.
    if (name.length < 2) continue
    // Case tells Ward from a hospital ward.
    const latin = /^[\x20-\x7e]+$/.test(name)
    const pattern = latin ? new RegExp(`\\b(?:${literal(name)}|${literal(name.toUpperCase())})\\b`) : null
    const at = pattern === null ? rest.indexOf(name) : rest.search(pattern)
    if (at < 0) continue
    found.push({ at, id: byName.get(fold(name))! })
    // What a longer name took cannot be a shorter one: 周奶奶 is not 奶奶.
    rest = rest.replaceAll(name, '\u0000'.repeat(name.length))
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map((one) => one.id))]
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** A name without differences of width and case. */
export function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim()
}

/** Lower case, spaces and signs to hyphens; Chinese stays as it is. */
export function idFromName(name: string): string {
  const id = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return id === '' ? 'someone' : id
}

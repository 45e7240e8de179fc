import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import type { Paragraph } from '../segments.ts'
import { type Attribution, between, type Speech } from '../speech.ts'
import { subjectsOf } from '../subjects.ts'
import { pronounOf, subjectOfBeat } from '../told-around.ts'

/** What one person says in one go: a quotation, or those of a paragraph where each speaker has one. */
export interface Unit {
  speeches: readonly Speech[]
  /** The words of all of them. */
  text: string
  /** What is told since the unit before, at most its last 1200 characters. */
  before: string
  /** Who is named there, the last first. */
  named: readonly Person[]
  /** What the rules found. */
  rule: Attribution
  /** Nothing is left to weigh: a frame names the speaker, or says that it is nobody of the tale. */
  known: boolean
  /** He or she of the words around. */
  pronoun: 'female' | 'male' | null
  /** Who acts in its own paragraph, before the words or after them. */
  leads: Person | null
  acts: Person | null
}

/** Groups speeches that the rules gave to one go, as `together` tells. */
export function collectUnits(
  speeches: readonly Speech[],
  rules: ReadonlyMap<Speech['segment'], Attribution>,
  together: (speech: Speech, next: Speech) => boolean,
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Unit[] {
  const groups: Speech[][] = []
  for (const speech of speeches) {
    const group = groups.at(-1)
    if (group !== undefined && together(group.at(-1)!, speech)) group.push(speech)
    else groups.push([speech])
  }
  return groups.map((group, i) => {
    const [first] = group as [Speech, ...Speech[]]
    const rule = rules.get(first.segment)!
    const { segments } = first.paragraph
    const own = segments.filter(({ kind }) => kind === 'told')
    const lead = own.filter(({ end }) => end <= first.segment.start).at(-1)?.text ?? ''
    const after = own.find(({ start }) => start >= first.segment.end)?.text ?? ''
    const alone = segments.filter(({ kind }) => kind === 'said').length === group.length
    const from = groups[i - 1]?.at(-1)?.segment.end ?? 0
    const before = between(paragraphs, from, first.segment.start)
    return {
      speeches: group,
      text: group.map(({ segment }) => segment.text).join(' '),
      before,
      named: [
        ...new Set(
          mentions(before, people)
            .map(({ person }) => person)
            .reverse(),
        ),
      ],
      rule,
      known: rule.by === 'frame' || rule.by === 'narrator',
      pronoun: group.map(({ frame }) => frame.pronoun).find((one) => one !== null) ?? (alone ? pronounOf(after) : null),
      leads: alone ? (subjectsOf(lead, people).at(-1) ?? null) : null,
      acts: alone ? subjectOfBeat(after, people, language) : null,
    }
  })
}

import type { Language } from '#core'
import { isCrowd } from '../frame-zh.ts'
import { mentions } from '../mentions.ts'
import { type OwnWords, readOwnWords } from '../own-words.ts'
import type { Person } from '../person.ts'
import { firstClause } from '../speakers-zh.ts'
import type { Attribution, Speech } from '../speech.ts'
import { calledOf, callingIn } from '../vocatives.ts'
import { lead, readTold, type Told } from './told.ts'

/** Everything about a speech that can be read before it is known who spoke before it. */
export interface Situation {
  speech: Speech
  previous: Speech | null
  next: Speech | null
  second: Speech | null
  /** The speech opens its paragraph. */
  opens: boolean
  /** What is told between the speech before and this one. */
  told: Told
  /** How much that is: next to nothing, a clause, a sentence or two, more. */
  gap: 0 | 1 | 2 | 3
  /** What the rules found. */
  rule: Attribution
  own: OwnWords
  /** Whom the words call, of those who were just told of. */
  called: Person | null
  /** The clause told right after the speech, who it begins with, and who is named soon after. */
  after: { clause: string; subject: Person | null; named: ReadonlySet<Person>; crowd: boolean; letters: number }
}

/** `before` and `after` are what is told between the speech and its neighbours. */
export function readSituation(
  speeches: readonly Speech[],
  at: number,
  before: string,
  after: string,
  rule: Attribution,
  people: readonly Person[],
  language: Language,
): Situation {
  const speech = speeches[at]!
  const { segment, paragraph } = speech
  const told = readTold(before, people)
  const letters = lettersOf(before)
  const named = mentions(after.slice(0, 60), people)
  const opening = named[0] === undefined ? null : after.slice(0, named[0].at).trim().replace(lead, '')
  return {
    speech,
    previous: speeches[at - 1] ?? null,
    next: speeches[at + 1] ?? null,
    second: speeches[at + 2] ?? null,
    opens: paragraph.segments[0] === segment,
    told,
    gap: at === 0 ? 3 : letters < 4 ? 0 : letters < 14 ? 1 : letters < 60 ? 2 : 3,
    rule,
    own: readOwnWords(segment.text, people, language),
    called: calledOf(callingIn(segment.text, people, language), told.named),
    after: {
      clause: firstClause(after),
      subject: opening === '' ? named[0]!.person : null,
      named: new Set(named.map(({ person }) => person)),
      crowd: isCrowd(firstClause(after).slice(0, 2)),
      letters: lettersOf(after),
    },
  }
}

const lettersOf = (text: string) => text.replace(/[^\p{L}]/gu, '').length

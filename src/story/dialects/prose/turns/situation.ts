import type { Language } from '#core'
import { lead } from '../clause-start.ts'
import { isCrowd } from '../frame-zh.ts'
import { mentions } from '../mentions.ts'
import { type OwnWords, readOwnWords } from '../own-words.ts'
import type { Person } from '../person.ts'
import { firstClause } from '../speakers-zh.ts'
import type { Attribution, Speech } from '../speech.ts'
import { newcomerIn, spokenOf } from '../told-around.ts'
import { calledOf, callingIn } from '../vocatives.ts'
import { readTold, type Told } from './told.ts'
import type { Unit } from './unit.ts'

/** Everything about a speech that can be read before it is known who spoke before it. */
export interface Situation {
  unit: Unit
  /** Its first quotation. */
  speech: Speech
  previous: Unit | null
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
  /** Who is told to have asked, and whom. */
  asked: { by: Person | null; of: Person | null } | null
  /** Who comes up in what is told and was not there before. */
  newcomer: Person | null
  /** Who is told of next, once the talk stops, and was not there before. */
  introduced: Person | null
  /** The next speaker whom a frame names, in an exchange that is not broken, and whether it is his turn every second time from here. */
  ahead: { person: Person; even: boolean } | null
  /** The clause told right after the speech, who it begins with, and who is named soon after. */
  after: { clause: string; subject: Person | null; named: ReadonlySet<Person>; crowd: boolean; letters: number }
}

/** `there` are those who spoke or were told of lately, the last first. */
export function readSituation(
  units: readonly Unit[],
  at: number,
  there: readonly Person[],
  people: readonly Person[],
  language: Language,
): Situation {
  const unit = units[at]!
  const speech = unit.speeches[0]!
  const told = readTold(unit.before, people)
  const letters = lettersOf(unit.before, language)
  const after = units[at + 1]?.before ?? ''
  const named = mentions(after.slice(0, language === 'zh' ? 60 : 200), people)
  const opening = named[0] === undefined ? null : after.slice(0, named[0].at).trim().replace(lead, '')
  return {
    unit,
    speech,
    previous: units[at - 1] ?? null,
    next: units[at + 1]?.speeches[0] ?? null,
    second: units[at + 2]?.speeches[0] ?? null,
    opens: speech.paragraph.segments.find(({ kind }) => kind === 'said') === speech.segment,
    told,
    gap: at === 0 ? 3 : letters < 4 ? 0 : letters < 14 ? 1 : letters < 60 ? 2 : 3,
    rule: unit.rule,
    own: readOwnWords(unit.text, people, language),
    called: calledOf(callingIn(unit.text, people, language), [...new Set([...told.named, ...there])]),
    asked: spokenOf(unit.before, people),
    newcomer: newcomerIn(unit.before, new Set(there), people),
    introduced: introducedIn(units, at, there, told),
    ahead: aheadOf(units, at, language),
    after: {
      clause: firstClause(after),
      subject: opening === '' ? named[0]!.person : null,
      named: new Set(named.map(({ person }) => person)),
      crowd: isCrowd(firstClause(after).slice(0, 2)),
      letters: lettersOf(after, language),
    },
  }
}

function introducedIn(units: readonly Unit[], at: number, there: readonly Person[], told: Told): Person | null {
  for (const { named } of units.slice(at + 1, at + 7)) {
    const first = named.findLast((one) => !there.includes(one) && !told.named.includes(one))
    if (named.length > 0) return first ?? null
  }
  return null
}

function aheadOf(units: readonly Unit[], at: number, language: Language): Situation['ahead'] {
  for (let i = at + 1; i < units.length && i < at + 8; i++) {
    const { before, known, rule } = units[i]!
    if (lettersOf(before, language) > 40) return null
    if (known) return rule.person === null ? null : { person: rule.person, even: (i - at) % 2 === 0 }
  }
  return null
}

/** Letters as Chinese counts them: an English word of five is about two. */
const lettersOf = (text: string, language: Language) =>
  text.replace(/[^\p{L}]/gu, '').length / (language === 'zh' ? 1 : 3)

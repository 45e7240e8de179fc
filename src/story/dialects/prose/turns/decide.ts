import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import type { Segment } from '../segments.ts'
import type { Attribution } from '../speech.ts'
import { clues, nobodyClues, type Spoken } from './clues.ts'
import { readSituation, type Situation } from './situation.ts'
import type { Unit } from './unit.ts'
import { weights as fitted } from './weights.ts'

/** Kinds of telling, which weigh the same clue differently. */
export type Kind = 'novel' | 'terse' | 'modern' | 'english'

/** What each clue weighs, in natural logarithms of odds: by its name, and on top of it by `name@kind`; nobody’s begin with `nobody.`. */
export type Weights = Readonly<Record<string, number>>

/** Somebody who may have said a speech, or null for nobody of the tale, with the clues that hold. */
export interface Candidate {
  person: Person | null
  clues: readonly string[]
}

/** For fitting: other weights, or who speaks of the candidates, so that nothing is weighed. */
export interface Teaching {
  weights?: Weights
  truth?: (unit: Unit, candidates: readonly Candidate[]) => Person | null
}

/** How many ways to give away the speeches of a conversation are followed at once. */
const breadth = 6

/** How far what is given counts by its odds among the candidates (1), or by how much speaks for it at all (0). */
const share = 0.3

interface Way {
  score: number
  spoken: Spoken
  given: Given | null
}

/** Who was given each speech so far, the last first. */
interface Given {
  person: Person | null
  before: Given | null
}

/**
 * Goes through a tale from its beginning and weighs, for each speech that no frame gives to anybody, who of those about may have said
 * it: what the rules found is one clue among others. Several ways are followed, and the likeliest as a whole is taken.
 */
export function decideTurns(
  units: readonly Unit[],
  people: readonly Person[],
  language: Language,
  kind: Kind,
  { weights = fitted, truth }: Teaching = {},
): Map<Segment, Attribution> {
  const teller = people.find((person) => person.teller) ?? null
  let ways: Way[] = [{ score: 0, spoken: { speakers: [], addressee: null, about: [] }, given: null }]
  for (const [at, unit] of units.entries()) {
    // A novel names so many that what they say one after the other needs no second look.
    if (unit.known && (kind === 'novel' || unit.rule.person === null)) {
      ways = ways.map((way) => follow(way, unit, unit.rule.person, null, people))
      continue
    }
    const next: Way[] = []
    for (const way of ways) {
      const situation = readSituation(units, at, way.spoken.about, people, language)
      const candidates = candidatesOf(situation, way.spoken, teller).map((person) => ({
        person,
        clues: cluesOf(situation, person, way.spoken, unit.known ? 'known' : kind),
      }))
      if (truth !== undefined) {
        next.push(follow(way, unit, truth(unit, candidates), situation.called, people))
        continue
      }
      const scores = candidates.map((one) => one.clues.reduce((sum, clue) => sum + (weights[clue] ?? 0), 0))
      const all = Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0))
      for (const [i, { person }] of candidates.entries()) {
        // Whom a frame names, speaks; how well that follows from what was given before tells which way was right.
        if (!unit.known || person === unit.rule.person)
          next.push(
            follow({ ...way, score: way.score + scores[i]! - share * all }, unit, person, situation.called, people),
          )
      }
    }
    ways = distinct(next.sort((a, b) => b.score - a.score)).slice(0, breadth)
  }
  return attributions(units, inOrder(ways[0]!.given))
}

/** Ways that came to the same last speakers go on alike: the likeliest of them stays. */
function distinct(ways: readonly Way[]): Way[] {
  const kept: Way[] = []
  for (const way of ways) {
    const [last, other] = way.spoken.speakers
    if (!kept.some(({ spoken: { speakers } }) => speakers[0] === last && speakers[1] === other)) kept.push(way)
  }
  return kept
}

function follow(
  { score, spoken, given }: Way,
  unit: Unit,
  person: Person | null,
  called: Person | null,
  people: readonly Person[],
): Way {
  const { frame } = unit.speeches[0]!
  return {
    score,
    given: { person, before: given },
    spoken: {
      speakers: [person, ...spoken.speakers].slice(0, 8),
      addressee: called ?? addresseeOf(frame.to, unit.text, person, people),
      about: [...new Set([...(person === null ? [] : [person]), ...unit.named, ...spoken.about])].slice(0, 10),
    },
  }
}

function inOrder(given: Given | null): (Person | null)[] {
  const people: (Person | null)[] = []
  for (let one = given; one !== null; one = one.before) people.push(one.person)
  return people.reverse()
}

function attributions(units: readonly Unit[], given: readonly (Person | null)[]): Map<Segment, Attribution> {
  const found = new Map<Segment, Attribution>()
  for (const [i, { speeches, rule, known }] of units.entries()) {
    const person = given[i]!
    for (const { segment, frame } of speeches)
      found.set(segment, {
        person,
        delivery: frame.delivery ?? rule.delivery,
        by: known || person === rule.person ? rule.by : person === null ? 'narrator' : 'turn',
      })
  }
  return found
}

/** Whom a speech is for: by its frame, or the only other person whom it names. */
function addresseeOf(
  to: Person | 'crowd' | null,
  text: string,
  speaker: Person | null,
  people: readonly Person[],
): Person | null {
  if (to !== null && to !== 'crowd') return to
  const named = new Set(mentions(text, people).flatMap(({ length, person }) => (length > 1 ? [person] : [])))
  named.delete(speaker!)
  return named.size === 1 ? [...named][0]! : null
}

function candidatesOf(
  { told, rule, own, after, unit, ahead, introduced }: Situation,
  { speakers, addressee, about }: Spoken,
  teller: Person | null,
): (Person | null)[] {
  const sure = [addressee, rule.person, own.is, after.subject, unit.leads, unit.acts, ahead?.person, introduced, teller]
  const found = new Set([null, ...told.named.slice(0, 8), ...speakers.slice(0, 6), ...about.slice(0, 6), ...sure])
  // Who hears a voice has not spoken.
  if (unit.speeches[0]!.frame.heard) for (const hearer of told.subjects.slice(0, 1)) found.delete(hearer)
  return [...found].filter((one) => one !== undefined)
}

/** The clues that hold, each also for its kind of telling; of a speaker who is known, those that his frame does not tell. */
function cluesOf(situation: Situation, candidate: Person | null, spoken: Spoken, kind: Kind | 'known'): string[] {
  const holding =
    candidate === null
      ? Object.keys(nobodyClues)
          .filter((clue) => nobodyClues[clue]!(situation, spoken))
          .map((clue) => `nobody.${clue}`)
      : Object.keys(clues).filter((clue) => clues[clue]!(situation, candidate, spoken))
  return kind === 'known'
    ? holding.flatMap((clue) => (/^(?:nobody\.)?rule/.test(clue) ? [] : [`${clue}@known`]))
    : holding.flatMap((clue) => [clue, `${clue}@${kind}`])
}

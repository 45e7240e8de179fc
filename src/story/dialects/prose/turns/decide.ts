import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import type { Paragraph, Segment } from '../segments.ts'
import { type Attribution, between, type Speech } from '../speech.ts'
import { clues, nobodyClues, type Spoken } from './clues.ts'
import { readSituation, type Situation } from './situation.ts'
import { nobodyWeights, weights } from './weights.ts'

/** Somebody who may have said a speech, or null for nobody of the tale, with the clues that hold. */
export interface Candidate {
  person: Person | null
  clues: readonly string[]
}

/** Picks one of the candidates of a speech that no frame gives to anybody. */
export type Choose = (candidates: readonly Candidate[], speech: Speech, rule: Attribution) => Person | null

/** Whoever the weights of the clues speak for most. */
export const byWeight: Choose = (candidates) => {
  const scores = candidates.map(({ person, clues: holding }) => {
    const weigh = person === null ? nobodyWeights : weights
    return holding.reduce((sum, clue) => sum + (weigh[clue] ?? 0), 0)
  })
  return candidates[scores.indexOf(Math.max(...scores))]!.person
}

/**
 * Goes through a conversation from its beginning and weighs, for each speech that no frame gives to anybody, who of those about may
 * have said it: what the rules found is one clue among others.
 */
export function decideTurns(
  speeches: readonly Speech[],
  rules: ReadonlyMap<Segment, Attribution>,
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
  choose: Choose = byWeight,
): Map<Segment, Attribution> {
  const found = new Map(rules)
  const told = (at: number): string =>
    speeches[at] === undefined
      ? ''
      : between(paragraphs, speeches[at - 1]?.segment.end ?? 0, speeches[at].segment.start)
  let spoken: Spoken = { speakers: [], addressee: null }
  for (const [at, speech] of speeches.entries()) {
    const rule = rules.get(speech.segment)!
    let { person } = rule
    let called: Person | null = null
    if (rule.by !== 'frame' && rule.by !== 'narrator') {
      const situation = readSituation(speeches, at, told(at), told(at + 1), rule, people, language)
      const candidates = candidatesOf(situation, spoken).map((one) => ({
        person: one,
        clues: cluesOf(situation, one, spoken),
      }))
      person = choose(candidates, speech, rule)
      called = situation.called
      if (person !== rule.person)
        found.set(speech.segment, { ...rule, person, by: person === null ? 'narrator' : 'turn' })
    }
    spoken = {
      speakers: [person, ...spoken.speakers].slice(0, 8),
      addressee: called ?? addresseeOf(speech, person, people),
    }
  }
  return found
}

/** Whom a speech is for: by its frame, or the only other person whom it names. */
function addresseeOf({ frame, segment }: Speech, speaker: Person | null, people: readonly Person[]): Person | null {
  if (frame.to !== null && frame.to !== 'crowd') return frame.to
  const named = new Set(mentions(segment.text, people).flatMap(({ length, person }) => (length > 1 ? [person] : [])))
  named.delete(speaker!)
  return named.size === 1 ? [...named][0]! : null
}

function candidatesOf({ told, rule, own, after }: Situation, { speakers, addressee }: Spoken): (Person | null)[] {
  const sure = [addressee, rule.person, own.is, after.subject].filter((one) => one !== null)
  return [...new Set([null, ...told.named.slice(0, 8), ...speakers.slice(0, 6), ...sure])]
}

function cluesOf(situation: Situation, candidate: Person | null, spoken: Spoken): string[] {
  return candidate === null
    ? Object.keys(nobodyClues).filter((clue) => nobodyClues[clue]!(situation, spoken))
    : Object.keys(clues).filter((clue) => clues[clue]!(situation, candidate, spoken))
}

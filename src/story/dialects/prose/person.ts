import { hintsFromName } from '../../lexicon/person-words.ts'
import { type DraftPerson, emptyPerson } from '../draft.ts'
import type { Paragraph } from './segments.ts'

/** Somebody of a tale. */
export interface Person extends DraftPerson {
  /** Words that mean this person, longest first. */
  words: string[]
  /** Whoever says I where the tale is told. */
  teller?: true
}

export function makePerson(name: string): Person {
  const { sex, age } = hintsFromName(name)
  return { ...emptyPerson(name), words: [name], sex, age }
}

/** By the pronouns that follow the person's names; a man where nothing tells. */
export const pronounSex = (person: Person, told: string): DraftPerson['sex'] => {
  const sex = sexByPronouns(person, told)
  return sex === 'unknown' ? 'male' : sex
}

/** By the pronouns that follow the person's names; unknown where there are none, or as many of either. */
export function sexByPronouns(person: Person, told: string): DraftPerson['sex'] {
  let balance = 0
  for (const word of person.words) {
    for (let at = told.indexOf(word), n = 0; at >= 0 && n < 40; at = told.indexOf(word, at + 1), n++) {
      const near = told
        .slice(at + word.length, at + word.length + 60)
        .split(/[。！？”\n]/u)
        .slice(0, 2)
        .join(' ')
      const pronoun = (/他|她|\b(?:he|she)\b/iu.exec(near) ?? /\b(?:his|him|her)\b/iu.exec(near))?.[0].toLowerCase()
      if (pronoun === undefined) continue
      balance += pronoun === '她' || pronoun === 'she' || pronoun === 'her' ? 1 : -1
    }
  }
  return balance > 0 ? 'female' : balance < 0 ? 'male' : 'unknown'
}

/** What is told, with a closing mark where something is said. */
export function toldText(paragraphs: readonly Paragraph[]): string {
  // Quotations become their marks, so that what precedes and follows them stays apart.
  return paragraphs
    .map((paragraph) => paragraph.segments.map((segment) => (segment.kind === 'told' ? segment.text : '”')).join(''))
    .join('\n')
    .slice(0, 400_000)
}

import type { Language } from '#core'
import type { Person } from '../person.ts'
import type { Paragraph, Segment } from '../segments.ts'
import type { Attribution, Speech } from '../speech.ts'
import { resolveByTurns } from './by-turns.ts'
import { resolveFromParagraph } from './from-paragraph.ts'
import { addresseeOf, collectTurns } from './turn.ts'

/**
 * Turns of tales that give each speaker a paragraph, as modern ones do: who is named, who is meant by a pronoun, who acts in the
 * paragraph; and between those, two people by turns, counted from both sides.
 */
export function paragraphTurns(
  speeches: readonly Speech[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Map<Segment, Attribution> {
  const turns = collectTurns(speeches, paragraphs, people, language)
  for (const [i, turn] of turns.entries())
    resolveFromParagraph(turn, turns.slice(Math.max(0, i - 4), i), people, language)
  for (const [i, turn] of turns.entries()) {
    turn.addressee ??= addresseeOf(turn, turns.slice(Math.max(0, i - 8), i), people)
    if (turn.person === null && !turn.nobody) resolveByTurns(turn, i, turns, people, language)
  }
  const found = new Map<Segment, Attribution>()
  for (const turn of turns) {
    for (const { segment, frame } of turn.speeches)
      found.set(segment, {
        person: turn.person,
        delivery: frame.delivery,
        by: turn.nobody ? 'narrator' : (turn.by ?? 'guess'),
      })
  }
  return found
}

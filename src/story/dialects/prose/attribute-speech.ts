import type { Language } from '#core'
import { createSource } from '../../source/source.ts'
import { attribute } from './attribute.ts'
import { detectLanguage } from './language.ts'
import { findPeople } from './people.ts'
import { readParagraphs } from './segments.ts'
import type { Attribution } from './speech.ts'
import type { Weights } from './turns/decide.ts'

/** A quotation of a tale and who was found to say it. */
export interface AttributedSpeech {
  /** UTF-16 offsets of the words between the marks. */
  start: number
  end: number
  /** Name as the cast will show it; null where nobody of the tale speaks. */
  speaker: string | null
  by: Attribution['by']
}

/** A quotation, and what speaks for and against everybody who may have said it. */
export interface WeighedSpeech {
  start: number
  candidates: { speaker: string | null; clues: readonly string[] }[]
  /** A frame names the speaker: who that is. */
  framed: { speaker: string | null } | null
}

/** Who says each quotation of a tale, in its order: what reading prose builds on, for measuring and for showing. */
export function attributeSpeech(
  text: string,
  language: Language = detectLanguage(text),
  weights?: Weights,
): AttributedSpeech[] {
  const { paragraphs } = readParagraphs(createSource(text, null), language)
  const speakers = attribute(paragraphs, findPeople(paragraphs, language), language, weights && { weights })
  return paragraphs.flatMap(({ segments }) =>
    segments.flatMap((segment) => {
      const found = speakers.get(segment)
      if (found === undefined) return []
      return [{ start: segment.start, end: segment.end, speaker: found.person?.name ?? null, by: found.by }]
    }),
  )
}

/**
 * The clues of every quotation whose speaker is weighed: what weights are fitted on. What is known of who spoke before is taken from
 * `isSpeaker`, which tells whether a name is that of the labelled speaker, or else from the rules.
 */
export function weighSpeech(
  text: string,
  language: Language,
  isSpeaker: (start: number, speaker: string | null) => boolean,
): WeighedSpeech[] {
  const { paragraphs } = readParagraphs(createSource(text, null), language)
  const weighed: WeighedSpeech[] = []
  attribute(paragraphs, findPeople(paragraphs, language), language, {
    truth: ({ speeches, known, rule }, candidates) => {
      const { start } = speeches[0]!.segment
      weighed.push({
        start,
        candidates: candidates.map(({ person, clues }) => ({ speaker: person?.name ?? null, clues })),
        framed: known ? { speaker: rule.person?.name ?? null } : null,
      })
      const labelled = candidates.find(({ person }) => isSpeaker(start, person?.name ?? null))
      return known || labelled === undefined ? rule.person : labelled.person
    },
  })
  return weighed
}

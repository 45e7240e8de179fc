import type { Language } from '#core'
import { createSource } from '../../source/source.ts'
import { attribute } from './attribute.ts'
import { detectLanguage } from './language.ts'
import { findPeople } from './people.ts'
import { readParagraphs } from './segments.ts'
import type { Attribution } from './speech.ts'

/** A quotation of a tale and who was found to say it. */
export interface AttributedSpeech {
  /** UTF-16 offsets of the words between the marks. */
  start: number
  end: number
  /** Name as the cast will show it; null where nobody of the tale speaks. */
  speaker: string | null
  by: Attribution['by']
}

/** A quotation that no frame gives to anybody, and what speaks for and against everybody who may have said it. */
export interface WeighedSpeech {
  start: number
  candidates: { speaker: string | null; clues: readonly string[] }[]
}

/** Who says each quotation of a tale, in its order: what reading prose builds on, for measuring and for showing. */
export function attributeSpeech(text: string, language: Language = detectLanguage(text)): AttributedSpeech[] {
  const { paragraphs } = readParagraphs(createSource(text, null), language)
  const speakers = attribute(paragraphs, findPeople(paragraphs, language), language)
  return paragraphs.flatMap(({ segments }) =>
    segments.flatMap((segment) => {
      const found = speakers.get(segment)
      if (found === undefined) return []
      return [{ start: segment.start, end: segment.end, speaker: found.person?.name ?? null, by: found.by }]
    }),
  )
}

/** The clues of every quotation whose speaker is weighed, with the rules' answers as those of its neighbours: what weights are fitted on. */
export function weighSpeech(text: string, language: Language = detectLanguage(text)): WeighedSpeech[] {
  const { paragraphs } = readParagraphs(createSource(text, null), language)
  const weighed: WeighedSpeech[] = []
  attribute(paragraphs, findPeople(paragraphs, language), language, (candidates, { segment }, rule) => {
    weighed.push({
      start: segment.start,
      candidates: candidates.map(({ person, clues }) => ({ speaker: person?.name ?? null, clues })),
    })
    return rule.person
  })
  return weighed
}

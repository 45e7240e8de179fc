import type { Language } from '#core'
import { readFrame } from './frame.ts'
import { createTitleBearers } from './people-zh/titles.ts'
import type { Person } from './person.ts'
import { packedTurns } from './rules/packed-turns.ts'
import { paragraphTurns } from './rules/paragraph-turns.ts'
import { followsAtOnce } from './rules/turn.ts'
import type { Paragraph, Segment } from './segments.ts'
import type { Attribution, Speech } from './speech.ts'
import { decideTurns, type Kind, type Teaching } from './turns/decide.ts'
import { collectUnits } from './turns/unit.ts'
import { nameWrittenSpeakers } from './written-speakers.ts'

/**
 * Finds who speaks each quotation: by the words that frame it, by pronouns, by who acts beside it, by turns. Works over the whole
 * tale, because turns go on over paragraphs.
 */
export function attribute(
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
  teaching?: Teaching,
): Map<Segment, Attribution> {
  const speeches: Speech[] = paragraphs.flatMap((paragraph, at) =>
    paragraph.segments.flatMap((segment, i) =>
      segment.kind === 'said'
        ? [{ segment, paragraph, frame: readFrame(paragraph, i, people, language, leadIn(paragraphs[at - 1])) }]
        : [],
    ),
  )
  if (language === 'zh') {
    const bearerOf = createTitleBearers(paragraphs, people)
    for (const { segment, frame } of speeches) if (frame.person !== null) frame.person = bearerOf(frame.person, segment)
    nameWrittenSpeakers(speeches, paragraphs, people)
  }
  const packed = isPacked(paragraphs)
  const rules = (packed ? packedTurns : paragraphTurns)(speeches, paragraphs, people, language)
  if (speeches.length > mostWeighed) return rules
  const goesOn = (speech: Speech, next: Speech): boolean => {
    const one = rules.get(speech.segment)!
    const other = rules.get(next.segment)!
    const answers = language === 'zh' && followsAtOnce(next.segment, next.paragraph)
    return (
      !packed && !answers && speech.paragraph === next.paragraph && one.person === other.person && one.by === other.by
    )
  }
  const units = collectUnits(speeches, rules, goesOn, paragraphs, people, language)
  return decideTurns(units, people, language, kindOf(packed, language, rules), teaching)
}

/** More quotations than the longest novels have; of such a heap only the rules are asked. */
const mostWeighed = 60_000

/** Novels name nearly everybody who speaks; terse old tales leave it to turns. */
function kindOf(packed: boolean, language: Language, rules: ReadonlyMap<Segment, Attribution>): Kind {
  if (language === 'en') return 'english'
  if (!packed) return 'modern'
  const framed = [...rules.values()].filter(({ by }) => by === 'frame').length
  return framed > rules.size * 0.75 ? 'novel' : 'terse'
}

/** A paragraph that ends with told words and a colon speaks of the next. */
function leadIn(paragraph: Paragraph | undefined): string {
  const last = paragraph?.segments.at(-1)
  return last?.kind === 'told' && /[:：]\s*$/u.test(last.text) ? last.text : ''
}

/**
 * Whether most speeches share their paragraph with many others, or are led in one after the other (问曰：“…”答曰：“…”), so that a new
 * paragraph says nothing about turns.
 */
function isPacked(paragraphs: readonly Paragraph[]): boolean {
  let many = 0
  let led = 0
  let all = 0
  for (const { segments } of paragraphs) {
    const count = segments.filter(({ kind }) => kind === 'said').length
    const leads = segments.filter(
      ({ kind, text }, i) => kind === 'told' && segments[i + 1]?.kind === 'said' && /[曰道]?[：:]\s*$/u.test(text),
    ).length
    all += count
    if (count > 3) many += count
    if (leads > 1) led += leads
  }
  return many > all * 0.4 || led > all * 0.5
}

import type { Language } from '#core'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import type { Paragraph, Segment } from '../segments.ts'
import { type Attribution, between, type Speech } from '../speech.ts'
import { subjectsOf } from '../subjects.ts'
import { type Calling, calledOf, callingIn } from '../vocatives.ts'

/** What one person says in one go: the quotations of a paragraph, unless its frames name several. */
export interface Turn {
  speeches: Speech[]
  paragraph: Paragraph
  /** Told words since the turn before, in other paragraphs and in its own. */
  before: string
  /** Nothing worth mentioning was told since the turn before. */
  prompt: boolean
  person: Person | null
  by: Attribution['by'] | null
  /** Said by the teller, or by nobody in particular. */
  nobody: boolean
  /** Whom the words call. */
  calling: Calling | null
  /** Whom the words are for, by their frame or by what they call. */
  addressee: Person | null
  /** What the words around say of the speaker, who must fit it. */
  pronoun: 'female' | 'male' | null
}

/** Groups the quotations of a tale to turns. */
export function collectTurns(
  speeches: readonly Speech[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  language: Language,
): Turn[] {
  const turns: Turn[] = []
  let end = 0
  for (const speech of speeches) {
    const { segment, paragraph, frame } = speech
    const before = between(paragraphs, end, segment.start)
    const last = turns.at(-1)
    const named = frame.person !== null && last?.by === 'frame' && frame.person !== last.person
    // “不去！”“不去打断你的腿。”: nobody goes on without a word told between.
    const answers =
      language === 'zh' &&
      last !== undefined &&
      (followsAtOnce(segment, paragraph) || comesBetween(before, last.person, people))
    const goesOn =
      last !== undefined && last.paragraph === paragraph && !named && !answers && (last.nobody || !frame.narrator)
    end = segment.end
    if (goesOn) {
      last.speeches.push(speech)
      if (last.person === null && !last.nobody && frame.person !== null)
        Object.assign(last, { person: frame.person, by: 'frame' })
      last.calling ??= callingIn(segment.text, people, language)
      last.addressee ??= toOf(frame)
      continue
    }
    turns.push({
      speeches: [speech],
      paragraph,
      before,
      prompt: last !== undefined && before.replace(/[^\p{L}]/gu, '').length < (language === 'zh' ? 40 : 160),
      person: frame.person,
      by: frame.person === null ? null : 'frame',
      nobody: frame.narrator,
      calling: callingIn(segment.text, people, language),
      addressee: toOf(frame),
      pronoun: null,
    })
  }
  return turns
}

const toOf = ({ to }: Speech['frame']) => (to === 'crowd' ? null : to)

/** Whom the words call, of those who have spoken or were told of lately. */
export function addresseeOf(
  { calling, person, before }: Turn,
  earlier: readonly Turn[],
  people: readonly Person[],
): Person | null {
  const about = [
    ...mentions(before, people)
      .map((one) => one.person)
      .reverse(),
    ...earlier.toReversed().map((one) => one.person),
  ]
  return calledOf(
    calling,
    about.filter((one): one is Person => one !== null && one !== person),
  )
}

/** Whether a person may be meant by he or she. */
export function fits(person: Person | null | undefined, pronoun: Turn['pronoun']): person is Person {
  return (
    person != null && (pronoun === null || (!person.teller && (person.sex === pronoun || person.sex === 'unknown')))
  )
}

/** Whether somebody else begins a whole sentence that is told between two quotations: “伸手。”老栓不伸。他说：“…” */
function comesBetween(told: string, speaker: Person | null, people: readonly Person[]): boolean {
  if (speaker === null || !/[。！？：:]\s*$/u.test(told)) return false
  const subject = subjectsOf(told, people).at(-1)
  return subject !== undefined && subject !== speaker
}

/** Whether nothing at all stands between a quotation and the one before it. */
export function followsAtOnce(segment: Segment, { segments }: Paragraph): boolean {
  return segments[segments.indexOf(segment) - 1]?.kind === 'said'
}

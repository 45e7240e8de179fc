import type { Language } from '#core'
import { frameChinese } from './frame-chinese.ts'
import { frameEnglish } from './frame-english.ts'
import type { Person } from './person.ts'
import type { Paragraph } from './segments.ts'

/** What stands around a quotation, as far as it tells who speaks. */
export interface Frame {
  person: Person | null
  /** Who is written before the verb of saying, when it is nobody known: 驿丞答曰. */
  subject: string | null
  /** Whom the frame says the words are for: 对沈建国说, 问众. */
  to: Person | 'crowd' | null
  pronoun: 'female' | 'male' | null
  verb: boolean
  same: boolean
  answer: boolean
  /** An order is given, and nobody is written who gives it: 令左右：. */
  commands: boolean
  /** A voice is heard, and nobody is written whose it is: 忽闻镜中语曰. */
  heard: boolean
  /** The words before the verb of saying tell of more than speaking. */
  acts: boolean
  /** Who the told words between the last speech and this one are about. */
  topic: Person | null
  told: boolean
  narrator: boolean
  delivery: string | null
}

/** Reads the told words before and after the quotation `index` of a paragraph. */
export function readFrame(
  paragraph: Paragraph,
  index: number,
  people: readonly Person[],
  language: Language,
  /** A paragraph of its own that leads in: `I heard Stent’s voice:`. Empty for none. */
  leadIn: string,
): Frame {
  const before = paragraph.segments[index - 1]
  const after = paragraph.segments[index + 1]
  const pre = before?.kind === 'told' ? before.text : index === 0 ? leadIn : ''
  const post = after?.kind === 'told' ? after.text : ''
  const frame: Frame = {
    person: null,
    subject: null,
    to: null,
    pronoun: null,
    verb: false,
    same: false,
    answer: false,
    commands: false,
    heard: false,
    acts: false,
    topic: null,
    told: pre !== '',
    narrator: false,
    delivery: null,
  }
  const goesOn = paragraph.segments[index - 2]?.kind === 'said'
  if (language === 'zh') frameChinese(frame, pre, post, paragraph.segments[index + 2]?.kind === 'said', goesOn, people)
  else frameEnglish(frame, paragraph.segments[index]!.text, pre, post, goesOn, people)
  return frame
}

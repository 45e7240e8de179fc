import type { Language } from '#core'
import { spanAt } from '../../../source/source.ts'
import type { DraftItem } from '../../draft.ts'
import type { Beat } from '../episodes.ts'
import { mentions } from '../mentions.ts'
import type { Person } from '../person.ts'
import { isTimeJump, whereabouts } from '../places.ts'
import { type Segment, splitSentences } from '../segments.ts'
import { subjectOf } from '../subjects.ts'
import { tell } from '../telling.ts'
import { captionLines } from './caption-lines.ts'
import type { Tale } from './tale.ts'
import { withSubject } from './with-subject.ts'

/** Longest told stretch between two speeches that a narrator tells whole, in characters (zh) or words (en). */
const longTelling = { zh: 80, en: 60 }
const lengthOf = (text: string, language: Language): number =>
  language === 'zh' ? text.length : text.split(/\s+/).length

/** Turns told words into narration and things to see, a beat a sentence. Asked in the order of the tale: who was told of last goes on. */
export function createTeller(tale: Tale) {
  const { source, notes, language, people, speakers } = tale
  /** Whom the narration was last about: sentences without a subject go on with them. */
  let recent: Person | null = null
  return (segment: Segment, previous: Segment | undefined, next: Segment | undefined): Beat[] => {
    const before = previous?.kind === 'said' ? (speakers.get(previous)?.person ?? null) : undefined
    const sentences = splitSentences(segment, language)
    const long = lengthOf(segment.text, language) > longTelling[language]
    return sentences.map((sentence, i): Beat => {
      const frames = i === sentences.length - 1 && next?.kind === 'said'
      const named = mentions(sentence.text, people).map(({ person }) => person)
      const subject = subjectOf(sentence.text, people)
      const voice = frames ? speakers.get(next)?.person : i === 0 ? before : null
      const pronoun = /^[他她]/u.exec(sentence.text)?.[0]
      const sex = pronoun === undefined ? null : pronoun === '她' ? 'female' : 'male'
      const actor = subject ?? voice ?? (sex === null || recent?.sex === sex ? recent : null)
      if (subject !== null) recent = subject
      const first = i === 0 || i === sentences.length - 1
      const telling = tell(sentence.text, {
        language,
        frames,
        people: named.length > 0 || actor !== null,
        spare: long && !first,
        after: before !== undefined && i === 0,
      })
      const span = spanAt(source, sentence.start, sentence.end)
      const items: DraftItem[] = []
      if (telling.show !== null)
        items.push({
          kind: 'action',
          text: language === 'zh' ? withSubject(telling.show, actor, subject !== null) : telling.show,
          span,
        })
      for (const part of telling.say === null ? [] : captionLines(telling.say, language))
        items.push({ kind: 'line', lineKind: 'narration', speaker: null, text: part, delivery: null, span })
      if (items.length === 0) notes.claim('cue', span)
      if (telling.condensed) noteCondensed(tale, span)
      return {
        items,
        named: [...new Set([...(actor === null ? [] : [actor]), ...named].map(({ name }) => name))],
        where: whereabouts(sentence.text, language),
        jump: isTimeJump(sentence.text, language),
        chapter: null,
        endsParagraph: false,
        said: false,
      }
    })
  }
}

function noteCondensed({ notes }: Tale, span: ReturnType<typeof spanAt>): void {
  notes.add({
    code: 'prose.shown-not-told',
    severity: 'info',
    span,
    message: {
      zh: '叙述较长，这一句只演出来，旁白不念。',
      en: 'The narration is long; this sentence is shown and not spoken.',
    },
    suggestion: {
      zh: '要让旁白念出来，就让它单独成段。',
      en: 'Give it a paragraph of its own to have it spoken.',
    },
  })
}

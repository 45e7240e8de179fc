import { addAll, type Language } from '#core'
import type { Notes, Source } from '../../source/source.ts'
import { spanAt } from '../../source/source.ts'
import type { Draft, DraftItem } from '../draft.ts'
import { attribute } from './attribute.ts'
import { type Beat, buildEpisodes } from './episodes.ts'
import { detectLanguage } from './language.ts'
import { mentions } from './mentions.ts'
import { findPeople } from './people.ts'
import type { Person } from './person.ts'
import { isTimeJump, whereabouts } from './places.ts'
import { readParagraphs, type Segment, splitSentences } from './segments.ts'
import { subjectOf } from './subjects.ts'
import { isChapterHeading, tell } from './telling.ts'

/** Longest told stretch between two speeches that a narrator tells whole, in characters (zh) or words (en). */
const longTelling = { zh: 80, en: 60 }

/** Turns a tale into narration, speech and things to see, in scenes and episodes of about a minute and a half. */
export function readProse(source: Source, notes: Notes): Draft {
  const language = detectLanguage(source.text)
  const { paragraphs, unbalanced } = readParagraphs(source, language)
  for (const at of unbalanced.slice(0, 20)) {
    notes.add({
      code: 'prose.stray-quote',
      severity: 'info',
      span: spanAt(source, at, at + 1),
      message: { zh: '这个后引号没有对应的前引号。', en: 'This closing quotation mark has no opening one.' },
      suggestion: {
        zh: '检查前后的引号；前面的文字按叙述处理。',
        en: 'Check the marks; the words before it are read as narration.',
      },
    })
  }
  const people = findPeople(paragraphs, language)
  const speakers = attribute(paragraphs, people, language)
  const draft: Draft = { title: null, language, genre: null, people: [], episodes: [] }
  const beats: Beat[] = []
  let chapter: string | null = null
  /** Whom the narration was last about: sentences without a subject go on with them. */
  let recent: Person | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const raw = source.text.slice(paragraph.start, paragraph.end).trim()
    const whole = raw.replace(/^#{1,6}\s*/u, '')
    if (raw !== whole && /^(?:原文|正文|全文)$/u.test(whole)) {
      notes.claim('left-out', paragraph)
      continue
    }
    if (isChapterHeading(whole)) {
      notes.claim('episode', paragraph)
      chapter = whole.replace(/\s+/g, ' ')
      continue
    }
    if (index === 0 && whole.length <= 40 && paragraphs.length > 1 && !/[。！？!?，,“"]/u.test(whole)) {
      notes.claim('front', paragraph)
      draft.title = whole.replace(/^《(.*)》$/u, '$1').replace(/\s+/g, ' ')
      continue
    }
    for (const [i, segment] of paragraph.segments.entries()) {
      const from = beats.length
      if (segment.kind === 'said') beats.push(said(segment))
      else addAll(beats, told(segment, paragraph.segments[i - 1], paragraph.segments[i + 1]))
      const first = beats[from]
      if (first !== undefined && chapter !== null) {
        first.chapter = chapter
        chapter = null
      }
    }
    const last = beats.at(-1)
    if (last !== undefined) last.endsParagraph = true
  }
  draft.episodes = buildEpisodes(beats, language)
  const heard = new Set([...speakers.values()].map((one) => one.person))
  const seen = new Set(draft.episodes.flatMap((episode) => episode.scenes.flatMap((scene) => scene.named)))
  draft.people = [...new Set([...people, ...[...heard].filter((person) => person !== null)])]
    .filter((person) => heard.has(person) || seen.has(person.name))
    .map(({ name, aliases, description, sex, age }) => ({ name, aliases, description, sex, age }))
  return draft

  function said(segment: Segment): Beat {
    const found = speakers.get(segment)!
    const span = spanAt(source, segment.start, segment.end)
    // The comma before `said Anna` belongs to the sentence around the quotation.
    const text = segment.text.trim().replace(/[,，]$/u, language === 'zh' ? '。' : '.')
    const speaker = found.person?.name ?? null
    if (found.by === 'guess' || (speaker === null && found.by !== 'narrator')) {
      notes.add({
        code: 'prose.unsure-speaker',
        severity: 'info',
        span,
        message: {
          zh: speaker === null ? '没认出这句话是谁说的，由旁白说出。' : `这句话可能是“${speaker}”说的，没有把握。`,
          en:
            speaker === null
              ? 'Nobody was found who says this; the narrator does.'
              : `This may be said by ${speaker}; it is a guess.`,
        },
        suggestion: { zh: '在引号前写明“某某说：”。', en: 'Name the speaker beside the quotation.' },
      })
    }
    const items: DraftItem[] = cut(text, language).map((part) => ({
      kind: 'line',
      lineKind: speaker === null ? 'narration' : 'dialogue',
      speaker,
      text: part,
      delivery: found.delivery,
      span,
    }))
    return {
      items,
      named: speaker === null ? [] : [speaker],
      where: null,
      jump: false,
      chapter: null,
      endsParagraph: false,
      said: true,
    }
  }

  function told(segment: Segment, previous: Segment | undefined, next: Segment | undefined): Beat[] {
    const before = previous?.kind === 'said' ? (speakers.get(previous)?.person ?? null) : undefined
    const sentences = splitSentences(segment, language)
    const measure = (text: string): number => (language === 'zh' ? text.length : text.split(/\s+/).length)
    const long = measure(segment.text) > longTelling[language]
    const found: Beat[] = []
    for (const [i, sentence] of sentences.entries()) {
      const frames = i === sentences.length - 1 && next?.kind === 'said'
      const named = mentions(sentence.text, people)
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
      for (const part of telling.say === null ? [] : cut(telling.say, language)) {
        items.push({ kind: 'line', lineKind: 'narration', speaker: null, text: part, delivery: null, span })
      }
      if (items.length === 0) notes.claim('cue', span)
      if (telling.condensed) condensed(span)
      found.push({
        items,
        named: [
          ...new Set(
            [...(actor === null ? [] : [actor]), ...named.map(({ person }) => person)].map(({ name }) => name),
          ),
        ],
        where: whereabouts(sentence.text, language),
        jump: isTimeJump(sentence.text, language),
        chapter: null,
        endsParagraph: false,
        said: false,
      })
    }
    return found
  }

  function condensed(span: ReturnType<typeof spanAt>): void {
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
}

/** Puts a full name where a shown sentence has a short one (生), a pronoun or no subject at all: 仗木剑立庭心 → 道士仗木剑立庭心. */
function withSubject(text: string, actor: Person | null, named: boolean): string {
  if (actor === null) return text
  const word = actor.words.find((one) => text.startsWith(one))
  if (word !== undefined) return actor.name + text.slice(word.length)
  if (/^[他她](?!们|的)/u.test(text)) return actor.name + text.slice(1)
  if (
    named ||
    /^[\p{Script=Han}]{1,3}[里上中外内边前后]/u.test(text) ||
    /^(?:[明次翌第一]|[但忽]?见|闻|无何|少时|遂与|共|他|她|船|雪|雨|风|天|中夜|市人|众|人|其|身|此|已而|一更|家人|[桨刀剑门灯公王师众客诸伎素余尼])/u.test(
      text,
    ) ||
    /[他她]/u.test(text)
  )
    return text
  return actor.name + text
}

/** Speech in lines that a caption can hold: cut at the end of sentences, then at commas. */
export function cut(told: string, language: Language): string[] {
  const limit = language === 'zh' ? 34 : 110
  const text = withoutBrackets(told, language)
  if (text.length <= limit) return [text]
  const parts: string[] = []
  const pieces = text.match(
    language === 'zh' ? /[^。！？!?；，,、]+[。！？!?；，,、…—]*[”’]?/gu : /[^.!?;,]+[.!?;,—]*["”']?\s*/gu,
  ) ?? [text]
  const sentenceEnd = language === 'zh' ? /[。！？!?；…]$/u : /[.!?;]["”']?\s*$/
  let current = ''
  for (const piece of pieces) {
    const full =
      current.length > 0 &&
      (current.length + piece.length > limit || (sentenceEnd.test(current) && current.length > limit * 0.5))
    if (full) {
      parts.push(current.trim())
      current = ''
    }
    current += piece
    while (current.length > limit * 2.2) {
      const space = language === 'en' ? current.lastIndexOf(' ', limit) : limit
      const at = space > 20 ? space : limit
      parts.push(current.slice(0, at).trim())
      current = current.slice(at)
    }
  }
  if (/[\p{L}\p{N}]/u.test(current)) parts.push(current.trim())
  else if (parts.length > 0) parts[parts.length - 1] += current.trim()
  return parts
}

/** What stands in brackets is heard between commas: in speech, brackets say how something is said. */
function withoutBrackets(text: string, language: Language): string {
  if (!/[（(【]/u.test(text)) return text
  const comma = language === 'zh' ? '，' : ', '
  const heard = text
    .replace(/\s*[，,]?\s*[（(【]\s*/gu, comma)
    .replace(/\s*[）)】]\s*(?=[，,。.；;：:！!？?”"’—])/gu, '')
    .replace(/\s*[）)】]\s*/gu, comma)
  return heard.replace(/^[，,\s]+/u, '').replace(/[，,\s]+$/u, '') || text
}

export type { Person }

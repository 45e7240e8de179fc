import { addAll } from '#core'
import type { Notes, Source } from '../../source/source.ts'
import { spanAt } from '../../source/source.ts'
import type { Draft } from '../draft.ts'
import { attribute } from './attribute.ts'
import { saidBeat } from './beats/said.ts'
import type { Tale } from './beats/tale.ts'
import { createTeller } from './beats/told.ts'
import { type Beat, buildEpisodes } from './episodes.ts'
import { detectLanguage } from './language.ts'
import { findPeople } from './people.ts'
import { readParagraphs } from './segments.ts'
import { isChapterHeading } from './telling.ts'

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
  const tale: Tale = { source, notes, language, people, speakers }
  const told = createTeller(tale)
  const draft: Draft = { title: null, language, genre: null, people: [], episodes: [] }
  const beats: Beat[] = []
  let chapter: string | null = null
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
      if (segment.kind === 'said') beats.push(saidBeat(segment, tale))
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
}

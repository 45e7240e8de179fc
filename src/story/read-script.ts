import { assembleStory } from './assembly/assemble.ts'
import { noteOddities } from './assembly/oddities/registry.ts'
import { dialects } from './dialects/registry.ts'
import { decodeSource } from './source/decode.ts'
import { createNotes, createSource, type Notes, type Source, spanAt } from './source/source.ts'
import { type Stretch, surveySource } from './source/survey.ts'
import type { Story, StoryReport } from './story.ts'

/**
 * Reads a script in any dialect and encoding. Never throws for anything a writer may hand over: what is not understood is in
 * the diagnostics, and a story without episodes comes with an error that says why.
 */
export function readScript(script: { text: string | Uint8Array; file: string | null }): StoryReport {
  const { story, diagnostics } = surveyScript(script)
  return { story, diagnostics }
}

/** As `readScript`, and what became of every stretch of the text: nothing that a writer wrote goes missing without a word. */
export function surveyScript({ text, file }: { text: string | Uint8Array; file: string | null }): StoryReport & {
  /** The text as it was decoded. */
  text: string
  /** In order, without gap or overlap: joined, they are the text. */
  stretches: Stretch[]
} {
  const decoded = decodeSource(text)
  const source = createSource(decoded.text, file)
  const notes = createNotes(file)
  const start = { start: 0, end: 0, line: 1, column: 1 }
  if (decoded.problem !== null) {
    const { code, message, suggestion } = decoded.problem
    notes.add({ code, severity: 'error', span: start, message, suggestion })
    return { story: emptyStory(), diagnostics: notes.list(), text: source.text, stretches: whole(source) }
  }
  if (source.text.trim() === '') {
    notes.add({
      code: 'script.empty',
      severity: 'error',
      span: start,
      message: { zh: '文件是空的。', en: 'The file is empty.' },
      suggestion: {
        zh: '写下第一集，例如“第1集”“1-1 日 内 客厅”。',
        en: 'Write a first episode, for example "INT. CAFE - DAY".',
      },
    })
    return { story: emptyStory(), diagnostics: notes.list(), text: source.text, stretches: whole(source) }
  }
  let best = dialects[0]!
  let bestScore = -1
  for (const dialect of dialects) {
    const score = dialect.score(source)
    if (score > bestScore) {
      best = dialect
      bestScore = score
    }
  }
  const draft = best.read(source, notes)
  const story = assembleStory(draft, best.id, source, notes)
  noteOddities({ draft, story, source, notes })
  const items = story.episodes.flatMap((episode) => episode.scenes.flatMap((scene) => scene.items))
  if (items.every((item) => item.kind === 'mark')) {
    notes.add({
      code: 'script.nothing-to-show',
      severity: 'error',
      span: start,
      message: { zh: '没有找到任何台词或动作。', en: 'There is no speech and no action in this text.' },
      suggestion: {
        zh: '台词写成“角色：台词”，动作前加 △。',
        en: 'Write speech as "Name: words" and action as sentences.',
      },
    })
  } else if (items.every((item) => item.kind !== 'line')) {
    notes.add({
      code: 'script.no-lines',
      severity: 'warning',
      span: start,
      message: {
        zh: '没有台词，成片只有画面和音乐。',
        en: 'Nobody speaks; the film will have pictures and music only.',
      },
      suggestion: { zh: '台词写成“角色：台词”。', en: 'Write speech as "Name: words".' },
    })
  }
  const stretches = surveySource(source.text, story, notes.claims())
  noteUnread(stretches, source, notes)
  return { story, diagnostics: notes.list(), text: source.text, stretches }
}

/** What no reader took is told: silence would look like understanding. */
function noteUnread(stretches: readonly Stretch[], source: Source, notes: Notes): void {
  for (const { is, start, end } of stretches) {
    if (is !== 'unread') continue
    const words = source.text.slice(start, end)
    const from = start + words.length - words.trimStart().length
    notes.add({
      code: 'script.unread',
      severity: 'info',
      span: spanAt(source, from, start + words.trimEnd().length),
      message: { zh: '这一段没有用上。', en: 'These words are not used.' },
      suggestion: {
        zh: '动作前加 △，台词写成“角色：台词”。',
        en: 'Write speech as "Name: words" and action as sentences.',
      },
    })
  }
}

function whole({ text }: Source): Stretch[] {
  return text === ''
    ? []
    : [{ start: 0, end: text.length, is: /[\p{L}\p{N}]/u.test(text) ? 'left-out' : 'layout', node: null }]
}

function emptyStory(): Story {
  return { version: 1, title: '', language: 'zh', genre: 'city', dialect: 'none', cast: [], episodes: [] }
}

import type { Fix, Language } from '#core'
import type { DraftLine } from '../../dialects/draft.ts'
import type { Source } from '../../source/source.ts'
import type { Oddity } from './oddity.ts'

/** What one person says in one breath and one shot: about ten seconds, in characters or words. */
const breath = { zh: 48, en: 30 }

/** Speech too long to be said in one go. */
export const longLines: Oddity = ({ draft, story, source, notes }) => {
  const { language } = story
  for (const item of draft.episodes.flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))) {
    if (item.kind !== 'line' || item.lineKind === 'narration') continue
    const size = sizeOf(item.text, language)
    if (size <= breath[language]) continue
    notes.add({
      code: 'script.line-too-long',
      severity: 'info',
      span: item.span,
      message: {
        zh: `这句台词有 ${size} 个字，约 ${Math.round(size / 4.6)} 秒，一口气说不完，观众也看不住一张脸。`,
        en: `This speech has ${size} words, about ${Math.round(size / 2.8)} s; that is too long for one breath and one face.`,
      },
      suggestion: {
        zh: '分成两句，中间给对方一个反应或动作。',
        en: 'Divide it, with a reaction or an action in between.',
      },
      fix: story.dialect === 'screenplay' ? divided(item, source) : null,
    })
  }
}

function sizeOf(text: string, language: Language): number {
  return language === 'zh' ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) : text.split(/\s+/u).length
}

/** A second cue at the end of a sentence near the middle: `林栀：`, written as on the line itself. */
function divided({ speaker, text, span }: DraftLine, source: Source): Fix | null {
  if (speaker === null || source.text.slice(span.start, span.end) !== text) return null
  const ends = [...text.matchAll(/[。！？!?…；;][”’」』]?/gu)].map((match) => match.index + match[0].length)
  const inside = ends.filter((end) => end > text.length * 0.2 && end < text.length * 0.85)
  const at = inside.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2))[0]
  if (at === undefined) return null
  const start = span.start + at
  const blanks = /^\s*/u.exec(text.slice(at))![0].length
  return { span: { start, end: start + blanks }, replacement: `\n${speaker}：` }
}

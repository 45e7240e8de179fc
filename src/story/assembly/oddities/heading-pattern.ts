import type { DraftScene } from '../../dialects/draft.ts'
import type { Oddity } from './oddity.ts'

type Part = 'number' | 'time'

/** A heading that leaves out what nearly all others of the script say. The script's own way is never judged. */
export const headingPattern: Oddity = ({ draft, notes }) => {
  const scenes = draft.episodes.flatMap((episode) => episode.scenes)
  if (scenes.length < 4) return
  const says: Readonly<Record<Part, (scene: DraftScene) => boolean>> = {
    number: (scene) => scene.number !== null,
    time: (scene) => scene.time !== 'unknown',
  }
  for (const part of ['number', 'time'] as const) {
    const silent = scenes.filter((scene) => !says[part](scene))
    if (silent.length === 0 || silent.length > scenes.length * 0.25) continue
    for (const scene of silent) {
      const at = scenes.indexOf(scene)
      const next = part === 'number' ? following(scenes[at - 1]?.number ?? null) : null
      notes.add({
        code: 'script.heading-pattern',
        severity: 'info',
        span: scene.span,
        message: words[part].message,
        suggestion: words[part].suggestion,
        fix:
          next === null ? null : { span: { start: scene.span.start, end: scene.span.start }, replacement: `${next} ` },
      })
    }
  }
}

const words = {
  number: {
    message: { zh: '别的场次都有编号，这一场没有。', en: 'All other scenes are numbered; this one is not.' },
    suggestion: { zh: '在标题前补上场号，如“1-3”。', en: 'Put its number before the heading, such as "1-3".' },
  },
  time: {
    message: {
      zh: '别的场次都写了日夜，这一场没有。',
      en: 'All other headings say day or night; this one does not.',
    },
    suggestion: { zh: '在标题里补上“日”或“夜”。', en: 'Add day or night to the heading.' },
  },
} as const

/** `1-2` → `1-3`. */
function following(number: string | null): string | null {
  const match = /^(\d+)-(\d+)$/.exec(number ?? '')
  return match === null ? null : `${match[1]}-${Number(match[2]) + 1}`
}

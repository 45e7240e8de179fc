import type { Oddity } from './oddity.ts'

/** A scene that names no place. */
export const missingPlace: Oddity = ({ draft, notes }) => {
  for (const scene of draft.episodes.flatMap(({ scenes }) => scenes)) {
    if (scene.place !== '' || scene.items.length === 0) continue
    notes.add({
      code: 'script.scene-without-place',
      severity: 'info',
      span: scene.span,
      message: { zh: '这一场没有写地点。', en: 'This scene names no place.' },
      suggestion: { zh: '场次标题写成“1-1 日 内 客厅”。', en: 'Write the heading as "INT. CAFE - DAY".' },
    })
  }
}

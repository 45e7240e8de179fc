import type { Dialect } from '../dialect.ts'
import { isCharacterCue, parseSlug } from './fountain-lines.ts'
import { readFountain } from './read-fountain.ts'

/** Fountain, the plain-text screenplay: https://fountain.io/syntax */
export const fountain: Dialect = {
  id: 'fountain',
  score(source) {
    if (source.file?.toLowerCase().endsWith('.fountain') === true) return 1
    let slugs = 0
    let cues = 0
    let seen = 0
    const lines = source.lines.slice(0, 2000)
    for (const [i, { text }] of lines.entries()) {
      if (text.trim() === '' || text.length > 400) continue
      seen++
      if (parseSlug(text) !== null && !text.trim().startsWith('.')) slugs++
      else if ((lines[i - 1]?.text.trim() ?? '') === '' && isCharacterCue(text, lines[i + 1]?.text ?? '')) cues++
    }
    if (seen === 0 || slugs + cues === 0) return 0
    return Math.min(1, ((slugs * 3 + cues * 2) / seen) * 1.5)
  },
  read: readFountain,
}

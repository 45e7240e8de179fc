import type { Dialect } from '../dialect.ts'
import { isCastHeading } from './cast-list.ts'
import { parseCue } from './cue.ts'
import { parseEpisodeHeading } from './episode-heading.ts'
import { plainLine } from './plain-line.ts'
import { readScreenplay } from './read-screenplay.ts'
import { parseSceneHeading } from './scene-heading.ts'

/** The Chinese micro-drama screenplay, in all the ways that people type it. */
export const screenplay: Dialect = {
  id: 'screenplay',
  score(source) {
    let marks = 0
    let seen = 0
    for (const line of source.lines.slice(0, 2000)) {
      if (line.text.length > 400) continue
      const { text, written, heading } = plainLine(line)
      if (text === '') continue
      seen++
      if (/^[△▲∆Δ▵]/u.test(text) || /^【[^】]{1,60}】/u.test(text)) marks += 1
      else if (parseEpisodeHeading(text) !== null && /\p{Script=Han}/u.test(text)) marks += 0.5
      else if (parseSceneHeading(text, heading > 0) !== null) marks += 2
      else if (isCastHeading(text) || /^(?:出场)?人物\s*:/u.test(text)) marks += 1.5
      else if (/[\p{Script=Han}：]/u.test(written) && parseCue(text) !== null && !/[曰道说问]:/u.test(text))
        marks += 0.8
    }
    return seen === 0 ? 0 : Math.min(1, (marks / seen) * 1.3)
  },
  read: readScreenplay,
}

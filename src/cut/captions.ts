import { type FrameRate, framesFromSeconds, type Language } from '#core'
import { type ShotLine, type SpeechTiming, secondOfOffset } from '#direction'
import { breakRows, type Row } from './rows.ts'
import type { Caption } from './timeline.ts'

const style = { dialogue: 'spoken', offscreen: 'spoken', inner: 'inner', narration: 'narration' } as const

/** Marks that a caption does without at its end; those that carry feeling stay. */
const quietEnd = /[，、,；;：:。]+$/u

/** Puts the punctuation in order: no quotation marks around the whole, no runs of marks, six dots for Chinese. */
export function tidy(text: string, language: Language): string {
  let clean = text.replace(/\s+/gu, ' ').trim()
  if (language === 'zh')
    clean = clean
      .replace(/\.{3,}|…+/gu, '……')
      .replace(/[！!]{2,}/gu, '！！')
      .replace(/[？?]{2,}/gu, '？？')
  return clean
}

/**
 * The captions of one line: rows broken at phrases, two rows at most at a time, each shown from just before its first word
 * until the next begins. `at` is the episode's frame of the line's first sample; no caption passes `end`.
 */
export function captionsOf(
  line: ShotLine,
  timing: SpeechTiming,
  at: number,
  end: number,
  rate: FrameRate,
  language: Language,
): Caption[] {
  const rows = breakRows(line.text, language).filter((row) => /[\p{L}\p{N}…？！?!.—]/u.test(row.text))
  if (rows.length === 0) return []
  const groups = groupRows(rows)
  const starts = groups.map((group, index) =>
    index === 0
      ? at
      : Math.max(at, at + framesFromSeconds(secondOfOffset(line.text, timing, group[0]!.from) - 0.06, rate)),
  )
  const voiceEnd = at + framesFromSeconds(timing.seconds, rate)
  const captions: Caption[] = []
  for (const [index, group] of groups.entries()) {
    const start = Math.max(starts[index]!, captions.length > 0 ? captions.at(-1)!.start + captions.at(-1)!.length : 0)
    const until = Math.min(
      end,
      starts[index + 1] ?? Math.max(voiceEnd + framesFromSeconds(0.25, rate), start + framesFromSeconds(0.8, rate)),
    )
    if (until <= start) continue
    const shown = group.map((row, place) => shownRow(row, place === group.length - 1, language))
    captions.push({
      start,
      length: until - start,
      line: line.line,
      tag: line.tag,
      style: style[line.lineKind],
      rows: shown.map((row) => row.text),
      reveal: shown.flatMap((row) => revealOf(row, line.text, timing, at, start, until - start, rate, language)),
    })
  }
  return captions
}

/** Two rows stay together when they belong to one thought; a sentence's end after a full row begins a new caption. */
function groupRows(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = []
  for (const row of rows) {
    const open = groups.at(-1)
    if (open && open.length === 1 && !(open[0]!.after === 3 && open[0]!.text.length >= 8)) open.push(row)
    else groups.push([row])
  }
  return groups
}

function shownRow(row: Row, last: boolean, language: Language): { text: string; from: number } {
  const text = tidy(row.text, language)
  return {
    text: last || language === 'zh' ? (language === 'zh' ? text.replace(quietEnd, '') || text : text) : text,
    from: row.from,
  }
}

/** One frame for every glyph (Chinese) or word (English) of the row. */
function revealOf(
  row: { text: string; from: number },
  text: string,
  timing: SpeechTiming,
  at: number,
  start: number,
  length: number,
  rate: FrameRate,
  language: Language,
): number[] {
  const frames: number[] = []
  const pattern = language === 'zh' ? /./gsu : /\S+/gu
  let floor = 0
  for (const match of row.text.matchAll(pattern)) {
    const found = text.indexOf(match[0], row.from + Math.max(0, match.index - 2))
    const offset = found >= 0 && found <= row.from + match.index + 6 ? found : row.from + match.index
    const frame = at + framesFromSeconds(secondOfOffset(text, timing, offset), rate) - start
    floor = Math.min(Math.max(floor, frame, 0), Math.max(0, length - 1))
    frames.push(floor)
  }
  return frames
}

import { secondsFromFrames } from '#core'
import type { Timeline } from './timeline.ts'

/** The captions as SubRip: numbered, comma milliseconds, rows as they stand in the picture, CRLF-free. */
export function printSrt(timeline: Timeline): string {
  return timeline.captions
    .map(({ start, length, rows, style, tag }, index) => {
      const stamp = (frame: number) => clock(secondsFromFrames(frame, timeline.rate))
      const text = rows.join('\n')
      const shown = style === 'inner' ? `（${text}）` : text
      return `${index + 1}\n${stamp(start)} --> ${stamp(start + length)}\n${tag === null ? '' : `${tag}：`}${shown}\n`
    })
    .join('\n')
}

function clock(seconds: number): string {
  const total = Math.round(seconds * 1000)
  const part = (value: number, digits: number) => String(value).padStart(digits, '0')
  return `${part(Math.floor(total / 3_600_000), 2)}:${part(Math.floor(total / 60_000) % 60, 2)}:${part(Math.floor(total / 1000) % 60, 2)},${part(total % 1000, 3)}`
}

import type { Fix } from '#core'
import { oneLine } from './names.ts'

/** `old` where it first stands in each of these stretches, at most `most` times and, if asked, only as a word, in capitals where it is so there. */
export function replaced(
  text: string,
  stretches: readonly { start: number; end: number }[],
  old: string,
  now: string,
  most: number,
  whole = false,
): Fix[] {
  if (old === now) return []
  const edits: Fix[] = []
  for (const { start, end } of stretches) {
    if (edits.length >= most) break
    const words = text.slice(start, end)
    const exact = old === '' ? -1 : words.indexOf(old)
    const at = exact >= 0 || old === '' ? exact : words.toLowerCase().indexOf(old.toLowerCase())
    if (at < 0 || (whole && /\p{L}/u.test((words[at - 1] ?? ' ') + (words[at + old.length] ?? ' ')))) continue
    const found = words.slice(at, at + old.length)
    const shouted = found !== old && found === found.toUpperCase()
    edits.push({
      span: { start: start + at, end: start + at + old.length },
      replacement: shouted ? oneLine(now).toUpperCase() : oneLine(now),
    })
  }
  return edits
}

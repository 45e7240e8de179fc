import type { SourceLine } from '../../source/source.ts'

export interface TitlePage {
  entries: { key: string; values: string[]; line: SourceLine }[]
  /** Index of the first line after it. */
  end: number
}

/** `Key: value` lines at the very start, with indented lines that go on, up to the first blank line. */
export function readTitlePage(lines: readonly SourceLine[]): TitlePage {
  const page: TitlePage = { entries: [], end: 0 }
  let i = 0
  while (i < lines.length && lines[i]!.text.trim() === '') i++
  const first = /^([A-Za-z][A-Za-z ]{1,20})\s*:\s*(.*)$/.exec(lines[i]?.text ?? '')
  if (first === null || /^(?:INT|EXT|FADE|CUT)\b/.test(first[1]!) || / TO$/.test(first[1]!)) return page
  for (; i < lines.length && lines[i]!.text.trim() !== ''; i++) {
    const line = lines[i]!
    const entry = /^(\S[^:]{0,24}?)\s*:\s*(.*)$/.exec(line.text)
    if (/^\s/.test(line.text) || entry === null) {
      page.entries.at(-1)?.values.push(line.text.trim())
    } else {
      page.entries.push({ key: entry[1]!.toLowerCase(), values: entry[2] === '' ? [] : [entry[2]!.trim()], line })
    }
  }
  page.end = i
  return page
}

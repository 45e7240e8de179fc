import type { Source } from '../source/source.ts'

/** How a table is written down in text. */
export type TableStyle = 'csv' | 'tsv' | 'semicolon' | 'md'

export interface Cell {
  text: string
  /** UTF-16 offsets in the source, quotation marks and padding left out. */
  start: number
  end: number
}

/** Rows of a text, whatever separates them. The divider row of Markdown is left out. */
export function readRows(source: Source, style: TableStyle): Cell[][] {
  if (style === 'md')
    return source.lines.flatMap((line) =>
      /^\s*\|/.test(line.text) ? markdownRow(line.text, line.start) : headingBetween(line.text, line.start),
    )
  return separatedRows(source.text, style === 'csv' ? ',' : style === 'tsv' ? '\t' : ';')
}

/** One row as text, without its line end. A row read back gives the same cells. */
export function printRow(cells: readonly string[], style: 'csv' | 'md'): string {
  if (style === 'md')
    return `| ${cells
      .map((cell) =>
        cell
          .trim()
          .replace(/\\/g, '\\\\')
          .replace(/\|/g, '\\|')
          .replace(/\r?\n|\r/g, '<br>'),
      )
      .join(' | ')} |`
  return cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}

function markdownRow(text: string, lineStart: number): Cell[][] {
  const cells: Cell[] = []
  let from = text.indexOf('|') + 1
  for (let at = from; at <= text.length; at++) {
    if (text[at] === '\\') {
      at++
      continue
    }
    if (at < text.length && text[at] !== '|') continue
    const raw = text.slice(from, at)
    if (at < text.length || raw.trim() !== '') cells.push(trimmed(raw, lineStart + from, unescapeMarkdown))
    from = at + 1
  }
  if (cells.length > 0 && cells.every((cell) => /^:?-{2,}:?$|^-$/.test(cell.text))) return []
  return [cells]
}

/** `## 第2集` between two tables counts as a row of one cell. */
function headingBetween(text: string, lineStart: number): Cell[][] {
  const sign = /^\s*#{1,6}\s+/.exec(text)?.[0].length
  return sign === undefined ? [] : [[trimmed(text.slice(sign), lineStart + sign, unescapeMarkdown)]]
}

const unescapeMarkdown = (text: string) =>
  text
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/\\([\\|])/g, '$1')
    .replace(/\*\*/g, '')

function trimmed(raw: string, start: number, plain: (text: string) => string): Cell {
  const lead = raw.length - raw.trimStart().length
  const text = raw.trim()
  return { text: plain(text), start: start + lead, end: start + lead + text.length }
}

/** A quotation mark opens a cell only at its beginning; one that never closes ends with its line. */
function separatedRows(text: string, separator: string): Cell[][] {
  const rows: Cell[][] = []
  let row: Cell[] = []
  let at = 0
  while (at <= text.length) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1)
      const end = close < 0 ? lineEnd(text, at) : close
      row.push({
        text: text
          .slice(at + 1, end)
          .replaceAll('""', '"')
          .trim(),
        start: at + 1,
        end,
      })
      at = close < 0 ? end : close + 1
      while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
    } else {
      let end = at
      while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
      row.push(trimmed(text.slice(at, end), at, (plain) => plain))
      at = end
    }
    if (at < text.length && text[at] === separator) {
      at++
      continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    if (row.length > 1 || row[0]!.text !== '') rows.push(row)
    row = []
  }
  return rows
}

/** Where a quoted cell ends, or −1. Looked for over 20,000 units, so that a stray mark does not swallow a book. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < Math.min(text.length, from + 20_000); at++) {
    if (text[at] !== '"') continue
    if (text[at + 1] !== '"') return at
    at++
  }
  return -1
}

function lineEnd(text: string, from: number): number {
  const found = text.slice(from).search(/[\r\n]/)
  return found < 0 ? text.length : from + found
}

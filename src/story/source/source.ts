import type { Diagnostic, Fix, LocalText } from '#core'
import type { Span } from '../story.ts'
import type { Claim, Use } from './survey.ts'

/** One line of the source without its line end, and where it begins. */
export interface SourceLine {
  text: string
  /** UTF-16 offset of its first unit in the source. */
  start: number
  /** 1-based. */
  number: number
}

/** The writer's text as every dialect sees it. */
export interface Source {
  text: string
  file: string | null
  lines: readonly SourceLine[]
}

/** Splits at LF, CRLF and CR. A source always has at least one line. */
export function createSource(text: string, file: string | null): Source {
  const lines: SourceLine[] = []
  const ends = /\r\n|\n|\r/g
  let start = 0
  for (let end = ends.exec(text); end !== null; end = ends.exec(text)) {
    lines.push({ text: text.slice(start, end.index), start, number: lines.length + 1 })
    start = end.index + end[0].length
  }
  lines.push({ text: text.slice(start), start, number: lines.length + 1 })
  return { text, file, lines }
}

/** The span of `[start, end)`, with line and column looked up. */
export function spanAt(source: Source, start: number, end: number): Span {
  const { lines } = source
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  const line = lines[low]!
  return { start, end: Math.max(start, end), line: line.number, column: start - line.start + 1 }
}

/** A whole line without the blanks around it. */
export function spanOfLine(line: SourceLine): Span {
  const from = line.text.length - line.text.trimStart().length
  const to = Math.max(from, line.text.trimEnd().length)
  return { start: line.start + from, end: line.start + to, line: line.number, column: from + 1 }
}

/** The most diagnostics that one reading keeps; the rest are counted in one last entry. */
export const diagnosticLimit = 400

/** Collects what a reader has to say, and what it read. Reading never stops at a diagnostic. */
export interface Notes {
  /** What a stretch of the source that is no item was read as. */
  claim(is: Exclude<Use, 'item' | 'layout' | 'unread'>, place: { start: number; end: number }): void
  claims(): readonly Claim[]
  add(note: {
    code: string
    severity: Diagnostic['severity']
    span: Span
    message: LocalText
    suggestion: LocalText | null
    /** Left out where only the writer can know. */
    fix?: Fix | null
  }): void
  list(): Diagnostic[]
}

export function createNotes(file: string | null): Notes {
  const kept: Diagnostic[] = []
  const claimed: Claim[] = []
  let left = 0
  return {
    claim: (is, { start, end }) => void claimed.push({ start, end, is }),
    claims: () => claimed,
    add({ code, severity, span, message, suggestion, fix = null }) {
      if (kept.length >= diagnosticLimit && severity !== 'error') {
        left++
        return
      }
      const { line, column } = span
      kept.push({ code, severity, file, line, column, length: span.end - span.start, message, suggestion, fix })
    },
    list() {
      const sorted = kept.toSorted((a, b) => a.line - b.line || a.column - b.column)
      if (left === 0) return sorted
      const last = sorted.at(-1)!
      return [
        ...sorted,
        {
          code: 'script.more-diagnostics',
          severity: 'info',
          file,
          line: last.line,
          column: last.column,
          length: 0,
          message: { zh: `另有 ${left} 条提示未列出。`, en: `${left} more remarks are not listed.` },
          suggestion: null,
          fix: null,
        },
      ]
    },
  }
}

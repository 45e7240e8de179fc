import type { SourceLine } from '../../source/source.ts'

/** A line with width and markup taken off, and the way back to where it stands. */
export interface PlainLine {
  source: SourceLine
  /** Text without markdown, with half-width digits, brackets, colons and letters. */
  text: string
  /** As `text`, in the writer's own widths. Same length. */
  written: string
  /** Number of `#` that headed the line. */
  heading: number
  /** UTF-16 offset of the text's first unit in the source. */
  start: number
  /** UTF-16 offset in the source of a unit of `written`; its length gives the end. */
  at(index: number): number
}

/** Takes off markdown (`#`, `**`, `-`, `>`, backslashes) and folds full-width forms. */
export function plainLine(source: SourceLine): PlainLine {
  // Marks of no width and of writing direction are seen by nobody.
  let text = source.text.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
  const heading = /^\s*(#{1,6})\s*/.exec(text)?.[1]?.length ?? 0
  text = text
    .replace(/^[\s\u3000]*#{1,6}\s*/, '')
    .replace(/^[\s\u3000]*(?:>\s*)+/, '')
    .replace(/^[\s\u3000]*[-*+•]\s+/, '')
    .replace(/\*{1,3}|__|~~|`/g, '')
    .replace(/\\([#*_>[\]().-])/g, '$1')
    .trim()
  const at = wayBack(text, source)
  return { source, text: foldWidth(text), written: text, heading, start: at(0), at }
}

/** Markup was only taken out, so what is left stands in the line in order; aligned from the end, where least is taken out. */
function wayBack(written: string, { text, start }: SourceLine): PlainLine['at'] {
  const shift = text.indexOf(written)
  if (shift >= 0) return (index) => start + shift + Math.min(index, written.length)
  const places = new Uint32Array(written.length)
  let place = text.length - 1
  for (let i = written.length - 1; i >= 0; i--, place--) {
    while (place > i && text[place] !== written[i]) place--
    places[i] = Math.max(0, place)
  }
  return (index) => start + (index < written.length ? places[index]! : (places.at(-1) ?? -1) + 1)
}

/** Signs that stand for another in old fonts and upright text: small forms, a ratio for a colon. */
const twins: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '∶': ':',
  '︰': ':',
  '﹕': ':',
  '﹔': ';',
  '﹐': ',',
  '﹑': '、',
  '﹒': '.',
  '﹖': '?',
  '﹗': '!',
  '﹙': '(',
  '﹚': ')',
  '〖': '【',
  '〗': '】',
}

/** Full-width ASCII to half-width, one for one, and what looks like it. Chinese punctuation that has no ASCII twin stays. */
export function foldWidth(text: string): string {
  return text.replace(
    /[\uFF01-\uFF5E\u3000∶︰﹕﹔﹐﹑﹒﹖﹗﹙﹚〖〗]/gu,
    (character) => twins[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

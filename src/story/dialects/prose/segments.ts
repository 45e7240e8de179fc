import { addAll, type Language } from '#core'
import type { Source } from '../../source/source.ts'

/** A stretch of a paragraph: told, or said in quotation marks. Offsets are those of the source. */
export interface Segment {
  kind: 'told' | 'said'
  text: string
  start: number
  end: number
  /** The text as it stands in the source, where line ends and what is around them became one blank. */
  raw: string | null
}

export interface Paragraph {
  segments: Segment[]
  start: number
  end: number
}

const pairs: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' }

/**
 * Paragraphs of a prose text. Chinese: one a line. Hard-wrapped text: lines up to the next blank one belong together; line
 * ends inside a paragraph count as blanks.
 */
export function readParagraphs(source: Source, language: Language): { paragraphs: Paragraph[]; unbalanced: number[] } {
  const paragraphs: Paragraph[] = []
  const unbalanced: number[] = []
  const wrapped = language === 'en' && source.lines.some((line) => line.text.trim() === '')
  let from = -1
  let to = -1
  const flush = (): void => {
    if (from >= 0) addAll(paragraphs, inParts(splitQuotes(source.text, from, to, unbalanced)))
    from = -1
  }
  for (const line of source.lines) {
    if (line.text.trim() === '') {
      flush()
      continue
    }
    if (!wrapped) flush()
    if (from < 0) from = line.start + (line.text.length - line.text.trimStart().length)
    to = line.start + line.text.trimEnd().length
  }
  flush()
  return { paragraphs, unbalanced }
}

/** Most segments of one paragraph: more than anybody writes, few enough to look at all of them for each. */
const mostSegments = 400

/** A paragraph as it is, or one that no writer made in pieces, so that looking around in it stays cheap. */
function inParts(paragraph: Paragraph): Paragraph[] {
  const { segments, start, end } = paragraph
  if (segments.length <= mostSegments) return [paragraph]
  const parts: Paragraph[] = []
  for (let at = 0; at < segments.length; at += mostSegments) {
    const own = segments.slice(at, at + mostSegments)
    parts.push({
      segments: own,
      start: at === 0 ? start : own[0]!.start,
      end: segments[at + mostSegments]?.start ?? end,
    })
  }
  return parts
}

function splitQuotes(text: string, from: number, to: number, unbalanced: number[]): Paragraph {
  const segments: Segment[] = []
  const add = (kind: Segment['kind'], start: number, end: number): void => {
    const raw = text.slice(start, end)
    const words = raw.replace(/\s*[\r\n]+\s*/g, ' ')
    if (words.trim() !== '')
      segments.push({ kind, text: words, start, end, raw: words.length === raw.length ? null : raw })
  }
  let start = from
  let close: string | null = null
  for (let i = from; i < to; i++) {
    const character = text[i]!
    if (close !== null) {
      const word = close === '”' && character === '“' ? quotedWord(text, i) : 0
      if (word > 0) i += word
      else if (character === close) {
        addSaid(start, i)
        start = i + 1
        close = null
      }
    } else if (pairs[character] !== undefined) {
      add('told', start, i)
      start = i + 1
      close = pairs[character]!
    } else if (character === '”' || character === '」' || character === '』') {
      // A stray closing mark: what stands before it is told.
      unbalanced.push(i)
      add('told', start, i)
      start = i + 1
    }
  }
  if (close === null) add('told', start, to)
  else {
    // Speech that goes on over paragraphs has no closing mark; it ends with the paragraph here.
    addSaid(start, to)
  }
  return { segments, start: from, end: to }

  /** Words in quotation marks within a sentence, such as a name, are told rather than said. */
  function addSaid(first: number, end: number): void {
    const words = text.slice(first, end)
    const before = text.slice(Math.max(from, first - 3), first - 1)
    const after = text.slice(end + 1, end + 3)
    const sentence = /[。！？!?…，,.—]["'’”]?\s*$/u.test(words) || /[：:，,。！？.!?]\s*$/u.test(before)
    const named = /[将把]$/u.test(before) && /^\p{L}/u.test(after)
    const inside = /[\p{L}\p{N}]\s?$/u.test(before) && /^[\s]?[\p{L}，,。、；）)]/u.test(after) && words.length <= 14
    // 祭起那“诛”、“戮”四口宝剑: runs on in the sentence on both sides, and nobody says it.
    const word =
      /^\p{Script=Han}{1,4}$/u.test(words) &&
      /[\p{L}，、”]$/u.test(before) &&
      /^(?:[、”]|\p{Script=Han})/u.test(after) &&
      !/^[他她我你说道叫喊问答笑的]/u.test(after)
    if (!named && !word && (sentence || !inside)) {
      add('said', first, end)
      return
    }
    const last = segments.at(-1)
    if (last?.kind === 'told') {
      last.text += `“${words.replace(/\s*[\r\n]+\s*/g, ' ')}”`
      last.end = end + 1
      const raw = text.slice(last.start, last.end)
      last.raw = raw.length === last.text.length ? null : raw
    } else add('told', first - 1, end + 1)
  }
}

/** How far the end of a word in quotation marks is that begins at `at` inside a speech: 左提“手”右“台”. 0 for no such word. */
function quotedWord(text: string, at: number): number {
  const length = /^“[\p{L}\p{N}]{1,6}”(?=[\p{L}）、])/u.exec(text.slice(at, at + 10))?.[0].length ?? 0
  return length > 0 && /\p{L}/u.test(text[at - 1] ?? '') ? length - 1 : 0
}

/** Sentences of a told stretch with their offsets. */
export function splitSentences(segment: Segment, language: Language): { text: string; start: number; end: number }[] {
  const pattern =
    language === 'zh'
      ? /[^。！？!?；;…]+[。！？!?；;…]*[”’]?/gu
      : /(?:[^.!?;]|\.(?=\S)|\b(?:Mr|Mrs|Dr|St|Ms)\.)+[.!?;]*[”"’']?/gu
  const placeOf = placesOf(segment)
  return [...segment.text.matchAll(pattern)]
    .map((match) => ({
      text: match[0].trim(),
      start: placeOf(match.index),
      end: placeOf(match.index + match[0].length),
    }))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text))
}

/** Where a unit of a segment's text stands in the source. Asked in rising order. */
function placesOf({ raw, start }: Segment): (index: number) => number {
  if (raw === null) return (index) => start + index
  const breaks = [...raw.matchAll(/\s*[\r\n]+\s*/g)]
  let shift = 0
  let next = 0
  return (index) => {
    while (next < breaks.length && breaks[next]!.index - shift < index) shift += breaks[next++]![0].length - 1
    return start + index + shift
  }
}

import type { Span } from '../../story.ts'
import type { DraftItem, DraftLine } from '../draft.ts'
import { parseCue, readBrackets, stripQuotes } from './cue.ts'
import { meaningOf } from './marks.ts'

type SpanOf = (from: number, to: number) => Span

/** Bodies do these things; a bracket that says so inside speech is something to see. */
const bodily =
  /转身|转过|起身|坐|站|走|跑|递|拿|抬|低头|拔|推|拉|抱|跪|扔|接过|挥|指|摇头|点头|捂|握|摔|拍|掏|放下|举|靠近|后退|回头|俯身|伸手|擦|闭眼|睁眼|turns?|sits?|stands?|walks?|hands?|takes?|points?|nods?/iu

/**
 * Speech with brackets inside: `我没事。（转身）你走吧。` becomes a line, what is seen, and a line. Brackets are never spoken.
 * `at` is where the text begins for `spanOf`.
 */
export function splitSpeech(line: DraftLine, at: number, spanOf: SpanOf): DraftItem[] {
  const items: DraftItem[] = []
  let delivery = line.delivery
  for (const piece of pieces(line.text)) {
    const span = spanOf(at + piece.from, at + piece.to)
    if (piece.kind === 'text') {
      const { text } = stripQuotes(piece.text)
      if (!/[\p{L}\p{N}]/u.test(text) && !/[…！？!?—]/u.test(text)) continue
      items.push({ ...line, text, delivery, span })
    } else if (piece.kind === 'square') items.push(itemOfSquare(piece.text, span))
    else {
      const { delivery: words } = readBrackets(piece.text)
      if (words === null) continue
      const previous = items.at(-1)
      if (bodily.test(words)) items.push({ kind: 'action', text: subject(line.speaker, words), span })
      else if (piece.to === line.text.length && previous?.kind === 'line')
        previous.delivery = both(previous.delivery, words)
      delivery = words
    }
  }
  return items
}

const both = (one: string | null, other: string) =>
  one === null || one === other ? other : `${one}${/\p{Script=Han}/u.test(other) ? '，' : ', '}${other}`

/** Where round brackets stand in a speech: they say how it is said. */
export const bracketsIn = (text: string) => pieces(text).filter(({ kind }) => kind === 'round')

/** What is seen, with 【】 inside taken out as titles and marks. */
export function splitAction(text: string, at: number, spanOf: SpanOf): DraftItem[] {
  const items: DraftItem[] = []
  for (const piece of pieces(text)) {
    const span = spanOf(at + piece.from, at + piece.to)
    const previous = items.at(-1)
    if (piece.kind === 'square') items.push(itemOfSquare(piece.text, span))
    else if (piece.kind === 'round' && items.length === 0 && isCamera(piece.text)) {
      items.push({ kind: 'mark', mark: 'camera', text: piece.text.trim(), span })
    } else {
      const words = piece.kind === 'round' ? `（${piece.text}）` : piece.text.trim()
      if (words === '') continue
      if (previous?.kind === 'action') {
        previous.text += words
        previous.span = { ...previous.span, end: span.end }
      } else items.push({ kind: 'action', text: words, span })
    }
  }
  return items
}

function isCamera(words: string): boolean {
  const meaning = meaningOf(words)
  return meaning?.is === 'mark' && meaning.mark === 'camera'
}

/** The item that a whole 【…】 asks for. Words with no known meaning stay as a note. */
export function itemOfSquare(words: string, span: Span): DraftItem {
  const label = /^([^:：]{1,24})[:：]/u.exec(words)?.[1]
  const meaning = meaningOf(words) ?? (label === undefined ? null : meaningOf(label))
  const text = contentOf(words)
  const cue = meaning === null ? parseCue(words) : null
  if (cue !== null && cue.lineKind !== null && cue.text !== '') {
    return { kind: 'line', lineKind: cue.lineKind, speaker: cue.label, text: cue.text, delivery: cue.delivery, span }
  }
  if (meaning?.is === 'title') return { kind: 'title', text, span }
  if (meaning?.is === 'voice') {
    return { kind: 'line', lineKind: 'narration', speaker: null, text: stripQuotes(text).text, delivery: null, span }
  }
  if (meaning?.is === 'action') return { kind: 'action', text, span }
  if (meaning?.is === 'mark') return { kind: 'mark', mark: meaning.mark, text, span }
  // 【手机震动】 is heard, though no label says so.
  if (/[响震鸣]|声$|铃$|敲门/u.test(words) && words.length <= 16)
    return { kind: 'mark', mark: 'sound', text: words.trim(), span }
  return { kind: 'mark', mark: 'note', text: words.trim(), span }
}

/** The words after the label, or the label itself when it stands alone. */
function contentOf(words: string): string {
  const after = /[:：]\s*(.+)$/su.exec(words)?.[1]?.trim()
  return after === undefined || after === '' ? words.trim().replace(/[:：]$/u, '') : after
}

function subject(speaker: string | null, words: string): string {
  return speaker === null || words.includes(speaker)
    ? words
    : /\p{Script=Han}/u.test(speaker)
      ? speaker + words
      : `${speaker} ${words}`
}

interface Piece {
  kind: 'text' | 'round' | 'square'
  text: string
  from: number
  to: number
}

function pieces(text: string): Piece[] {
  const found: Piece[] = []
  const brackets = /[（(]([^（）()]{0,120})[）)]|【([^【】]{1,400})】/gu
  let from = 0
  for (const match of text.matchAll(brackets)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index), from, to: match.index })
    const to = match.index + match[0].length
    found.push({
      kind: match[1] === undefined ? 'square' : 'round',
      text: match[1] ?? match[2] ?? '',
      from: match.index,
      to,
    })
    from = to
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from), from, to: text.length })
  return found
}

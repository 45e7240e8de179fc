import type { LineKind } from '../../story.ts'
import { foldWidth } from './plain-line.ts'

/** `林栀（OS，冷笑）：你来了。` taken apart; nothing is decided yet about who that is. */
export interface Cue {
  /** What stands before the colon, without brackets. */
  label: string
  lineKind: LineKind | null
  delivery: string | null
  /** What follows, in the writer's widths, and where it begins in the line. */
  text: string
  textAt: number
}

const kinds: readonly (readonly [RegExp, LineKind])[] = [
  [/^(?:os|o\.s\.?|内心|内心独白|内心os|内心活动|心声|心想|心里|心里话|默念|独白|心理)$/iu, 'inner'],
  [/^(?:vo|v\.o\.?|旁白|解说|voice ?over)$/iu, 'narration'],
  [/^(?:画外|画外音|off|幕后|画外传来)$/iu, 'offscreen'],
]

/** Brackets that say where the voice comes from keep their words as delivery, too. */
const offscreen =
  /^(?:电话[里中]?|电话那头|电话那端|听筒里?|对讲机[里中]?|通讯器[里中]?|耳机里|广播[里中]?|门外|屋外|窗外|电视里?|录音|语音|on phone|over phone|through door|filtered)$/iu

export function kindOfWord(word: string): LineKind | null {
  return kinds.find(([pattern]) => pattern.test(word.trim()))?.[1] ?? null
}

/** What brackets say about a line: its kind, and how it is said. */
export function readBrackets(words: string): { lineKind: LineKind | null; delivery: string | null } {
  let lineKind: LineKind | null = null
  const left: string[] = []
  for (const word of words.split(/[,，、;；/|]+/u)) {
    const trimmed = word.trim()
    if (trimmed === '') continue
    const kind = kindOfWord(trimmed)
    if (kind !== null) lineKind ??= kind
    else {
      if (offscreen.test(trimmed)) lineKind ??= 'offscreen'
      left.push(trimmed)
    }
  }
  return { lineKind, delivery: left.length === 0 ? null : left.join(/\p{Script=Han}/u.test(words) ? '，' : ', ') }
}

/**
 * The parts of a line that looks like speech, or null when there is no label before a colon. `written` keeps the writer's
 * widths and has the length of its folded twin.
 */
export function parseCue(written: string): Cue | null {
  // `陈伯 [OS]：` says the same as `陈伯 (OS)：`.
  const text = foldWidth(written).replace(/^([^:[【]{1,24})\[([^\]:]{1,40})\](?=\s*[:(])/u, '$1($2)')
  const match =
    /^【([^】:]{1,24})】\s*((?:\([^)]{0,80}\)\s*)*):?\s*/u.exec(text) ??
    /^([^:()【】"“「\n]{1,24}?)\s*((?:\([^)]{0,80}\)\s*)*):\s*/u.exec(text)
  if (match === null || (text.startsWith('【') && !match[0].includes(':') && match[2] === '')) return null
  let label = match[1]!.trim()
  let at = match[0].length
  const brackets = [...match[2]!.matchAll(/\(([^)]*)\)/g)].map((bracket) => bracket[1]!)
  for (let more = /^\(([^)]{0,80})\)\s*[:]?\s*/u.exec(text.slice(at)); more !== null; ) {
    brackets.push(more[1]!)
    at += more[0].length
    more = /^\(([^)]{0,80})\)\s*[:]?\s*/u.exec(text.slice(at))
  }
  let { lineKind, delivery } = readBrackets(brackets.join('，'))
  const suffix = /^(.+?)\s*(os|vo|o\.s\.?|v\.o\.?|画外音|内心独白|内心os|内心|心声|旁白|独白)$/iu.exec(label)
  if (suffix !== null) {
    label = suffix[1]!.trim().replace(/的$/u, '')
    lineKind ??= kindOfWord(suffix[2]!)
  }
  const said = stripQuotes(written.slice(at))
  return { label, lineKind, delivery, text: said.text, textAt: at + said.shift }
}

/** Takes one pair of quotation marks off that encloses everything. */
export function stripQuotes(text: string): { text: string; shift: number } {
  const trimmed = text.trim()
  const lead = text.length - text.trimStart().length
  for (const [open, close] of ['“”', '「」', '『』', '""', '‘’'] as const) {
    const inner = trimmed.slice(1, -1)
    if (trimmed.length > 2 && trimmed.startsWith(open!) && trimmed.endsWith(close!) && !inner.includes(close!)) {
      return { text: inner.trim(), shift: lead + 1 }
    }
  }
  return { text: trimmed, shift: lead }
}

/** Joint speakers: `林栀、周屿`. */
export function splitSpeakers(label: string): string[] {
  const parts = label.split(/[、/&＆,，+]|(?<=\S\S)[和与](?=\S\S)/u).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

/** Whether a label could be somebody's name at all. */
export function couldBeName(label: string): boolean {
  if (/[。，,！!？?…；;“”"《》<>=@#%]|https?/u.test(label)) return false
  if (/^[\d\s.:-]+$/.test(label)) return false
  const han = label.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > 0 ? label.length <= 10 : /^\p{L}[\p{L}\p{N}'’. -]{0,23}$/u.test(label)
}

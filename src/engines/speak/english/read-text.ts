import { respelled } from './lexicon.ts'
import { cardinal, decimal, digitByDigit, ordinal, year } from './numbers.ts'
import { abbreviations, currencies, interjections, letterNames, months, spelled, units } from './shorthand.ts'

/** A stretch of the text and the plain words that are said for it: lower-case Latin letters and apostrophes only. */
export interface ReadWord {
  words: readonly string[]
  /** UTF-16 offsets into the text. */
  from: number
  to: number
  /** What follows it: nothing, or the kind of pause. */
  pause: Pause | null
}
export type Pause = ',' | '-' | '.' | '?' | '!' | '…'

const number = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`
const month = `(?:${months.join('|')})`
/** In this order: the first that fits a place is what stands there. */
const readers: readonly { pattern: RegExp; read: (match: RegExpExecArray) => readonly string[] }[] = [
  {
    pattern: new RegExp(`([$£€¥￥])\\s?(${number})(?:\\s?(thousand|million|billion|trillion|k|m|bn|b)\\b)?`, 'iy'),
    read: ([, sign, amount, scale]) => money(sign!, plain(amount!), scale?.toLowerCase()),
  },
  { pattern: new RegExp(`(${number})\\s?%`, 'y'), read: ([, n]) => [...decimal(plain(n!)), 'percent'] },
  { pattern: /(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/y, read: ([, y, m, d]) => date(y!, Number(m), d!) },
  { pattern: /(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y, read: ([, m, d, y]) => date(y!, Number(m), d!) },
  {
    pattern: /(\d{1,2}):(\d{2})(?::\d{2})?(?:\s?([ap])\.?m\b\.?)?/iy,
    read: ([, h, m, half]) => [...clock(h!, m!, half !== undefined), ...halfDay(half)],
  },
  { pattern: /(\d{1,2})\s?([ap])\.?m\b\.?/iy, read: ([, h, half]) => [...cardinal(h!), ...halfDay(half)] },
  {
    pattern: new RegExp(`(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])`, 'iy'),
    read: ([, m, d]) => [m!.toLowerCase(), ...ordinal(d!)],
  },
  { pattern: /(\d+)(?:st|nd|rd|th)\b/iy, read: ([, n]) => ordinal(n!) },
  { pattern: /((?:1[1-9]|20)\d0)s\b/y, read: ([, n]) => plural(year(n!)) },
  {
    pattern: /(\+?\d{1,3}[ -])?\(?\d{3}\)?[ -]\d{3}[ -]\d{4}(?!\d)|\d{3}-\d{4}(?!\d)/y,
    read: ([all]) => digitByDigit(all!),
  },
  { pattern: /911(?!\d)|0\d{2,}/y, read: ([all]) => digitByDigit(all!) },
  { pattern: /1\/2(?!\d)/y, read: () => ['one', 'half'] },
  {
    pattern: /(\d{1,3})\/(\d{1,3})(?![\d/])/y,
    read: ([, a, b]) => [...cardinal(a!), 'over', ...cardinal(b!)],
  },
  {
    pattern: new RegExp(
      `(${number})\\s?(km/h|°[cf]|°|kg|km|cm|mm|ft|lbs?|oz|mph|ml|mi|hrs?|min|sec|ms|gb|mb|bn|k|g|m|l|s)(?![a-z])`,
      'iy',
    ),
    read: ([, n, unit]) => [...decimal(plain(n!)), ...units[unit!.toLowerCase()]![n === '1' ? 0 : 1].split(' ')],
  },
  { pattern: /((?:1[1-9]|20)\d{2})(?![\d.,]\d|\d)/y, read: ([, n]) => year(n!) },
  { pattern: new RegExp(number, 'y'), read: ([n]) => decimal(plain(n!)) },
  { pattern: /(?:[a-z]\.){2,}/iy, read: ([all]) => spell(all!) },
  { pattern: /(?:no\.)\s?(?=\d)/iy, read: () => ['number'] },
  { pattern: /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*['’]?/uy, read: ([all]) => sayWord(all!) },
  { pattern: /&/y, read: () => ['and'] },
  { pattern: /\+(?=\s?\d)/y, read: () => ['plus'] },
  { pattern: /[-−](?=[$£€]?\d)/y, read: () => ['minus'] },
  { pattern: /=/y, read: () => ['equals'] },
  { pattern: /@/y, read: () => ['at'] },
]

const longestWord = 32

/**
 * English text as what is said, stretch by stretch. Signs and scripts that English cannot say are passed over.
 * @param own how words are said here, over everything else: a word or several, whatever their case, to plain words
 */
export function readEnglish(text: string, own: Readonly<Record<string, string>> = {}): ReadWord[] {
  const out: ReadWord[] = []
  const readOwn = ownReader(own)
  for (let at = 0; at < text.length; ) {
    const found = readOwn?.(text, at) ?? readAt(text, at)
    if (found) {
      if (found.words.length > 0) out.push({ words: found.words, from: at, to: found.to, pause: null })
      at = found.to
      continue
    }
    const pause = /(\.{2,}|…+)|(—|–|--| - )|([,;:\n，；：、])|([.!?。！？]+)/y
    pause.lastIndex = at
    const mark = pause.exec(text)
    const last = out.at(-1)
    if (mark && last) last.pause = louder(last.pause, pauseOf(mark))
    at += mark ? mark[0].length : 1
  }
  return out
}

/** Reads a word for which somebody has said how it is said; also what belongs to it (`Siobhan's`). */
function ownReader(own: Readonly<Record<string, string>>) {
  const said = new Map(
    Object.entries(own)
      .filter(([, words]) => /^[a-z' ]+$/i.test(words))
      .map(([word, words]) => [word.toLowerCase(), words.toLowerCase().split(' ')]),
  )
  if (said.size === 0) return null
  const longestFirst = [...said.keys()].sort((a, b) => b.length - a.length)
  const keys = longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\d])(${keys})(['’]s)?(?![\\p{L}\\d])`, 'iuy')
  return (text: string, at: number) => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const words = match && said.get(match[1]!.toLowerCase())
    return words ? { words: withEnding(words, match[2]), to: at + match[0].length } : null
  }
}

function withEnding(words: readonly string[], ending: string | undefined): string[] {
  return ending === undefined ? [...words] : [...words.slice(0, -1), `${words.at(-1)}'s`]
}

function readAt(text: string, at: number) {
  // Between a digit and a digit a hyphen joins; after a letter it does too.
  const joined = at > 0 && /[\p{L}\d]/u.test(text[at - 1]!)
  if (joined && /[-−+]/.test(text[at]!)) return null
  for (const { pattern, read } of readers) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') continue
    const abbreviation = abbreviations[match[0].toLowerCase()]
    const stop = text[at + match[0].length] === '.'
    if (abbreviation && stop) return { words: [abbreviation], to: at + match[0].length + 1 }
    return { words: read(match), to: at + match[0].trimEnd().length }
  }
  return null
}

function sayWord(written: string): string[] {
  const latin = written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’]/g, "'")
    .replace(/[^A-Za-z']/g, '')
    .replace(/'+$/, '')
  if (!/[A-Za-z]/.test(latin)) return []
  const lower = latin.toLowerCase()
  if (abbreviations[lower] && lower !== 'gen' && /^(?:mr|mrs|ms|dr)$/.test(lower)) return [abbreviations[lower]!]
  const [, stem = '', ending] = /^(.+?)('s)?$/.exec(lower) ?? []
  if (Object.hasOwn(respelled, stem)) return withEnding(respelled[stem]!.split(' '), ending)
  const capitals = latin.length > 1 && latin.length <= 5 && latin === latin.toUpperCase()
  if (capitals && (spelled.has(lower) || !/[AEIOUY]/.test(latin)) && !interjections[short(lower)]) return spell(latin)
  const said = interjections[short(lower)] ?? interjections[lower]
  if (said) return said.split(' ')
  if (latin.length === 1 && !/[aio]/i.test(latin)) return spell(latin)
  return [short(lower).slice(0, longestWord)]
}

/** Drawn-out letters are for the eye: nooo → no, pleeease → please. */
function short(word: string): string {
  return word
    .replace(/oo{2,}(?=[dklnm]$)/, 'oo')
    .replace(/(.)\1{2,}/g, '$1')
    .replace(/^(h|s|m|z|p)(\1|m|h|f)+$/, (all) => all.replace(/(.)\1+/g, '$1$1').replace(/^hmm$/, 'hm'))
}

function spell(letters: string): string[] {
  return [...letters.toLowerCase()].flatMap((letter) => letterNames[letter]?.split(' ') ?? [])
}

function plain(amount: string): string {
  return amount.replace(/,/g, '')
}

function plural(words: string[]): string[] {
  const last = words.pop()!
  return [...words, last.endsWith('y') ? `${last.slice(0, -1)}ies` : `${last}s`]
}

function money(sign: string, amount: string, scale: string | undefined): string[] {
  const [one, many, cent, cents] = currencies[sign]!
  if (scale) {
    const name = { k: 'thousand', m: 'million', b: 'billion', bn: 'billion' }[scale] ?? scale
    return [...decimal(amount), name, many]
  }
  const [whole = '0', part = ''] = amount.split('.')
  const hundredths = Number(part.padEnd(2, '0').slice(0, 2))
  const words = [...cardinal(whole), whole === '1' ? one : many]
  if (hundredths === 0) return words
  const rest = [...cardinal(String(hundredths)), hundredths === 1 ? cent : cents]
  return whole === '0' ? rest : [...words, 'and', ...rest]
}

function date(y: string, m: number, d: string): string[] {
  return [...(months[m - 1] ? [months[m - 1]!] : cardinal(String(m))), ...ordinal(d), ...year(y)]
}

function clock(h: string, m: string, half: boolean): string[] {
  const hours = cardinal(h)
  if (Number(m) === 0) return half ? hours : [...hours, 'o', 'clock']
  return [...hours, ...(m.startsWith('0') ? ['oh'] : []), ...cardinal(m)]
}

function halfDay(half: string | undefined): string[] {
  return half ? spell(`${half}m`) : []
}

const loudness: readonly (Pause | null)[] = [null, ',', '-', '.', '!', '?', '…']

function louder(a: Pause | null, b: Pause): Pause {
  return loudness.indexOf(a) > loudness.indexOf(b) ? a! : b
}

function pauseOf(mark: RegExpExecArray): Pause {
  if (mark[1]) return '…'
  if (mark[2]) return '-'
  if (mark[3]) return ','
  return /[?？]/.test(mark[4]!) ? '?' : /[!！]/.test(mark[4]!) ? '!' : '.'
}

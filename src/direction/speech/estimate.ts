import { hashText, type Language } from '#core'
import type { SpeechTiming, Viseme } from '../speech-timing.ts'

/** Seconds a Chinese syllable takes at the usual 4.6 characters a second. */
const hanSeconds = 1 / 4.6
/** English, as measured of the built-in voices: about 180 words a minute between pauses. */
const syllableSeconds = 0.174
const wordSeconds = 0.067

/** Pause after a mark, seconds. The longest of a run counts once. */
const pauses: readonly (readonly [RegExp, number])[] = [
  [/……|…|\.\.\./u, 0.5],
  [/[。！？!?.]/u, 0.38],
  [/——|—/u, 0.32],
  [/[；;：:]/u, 0.3],
  [/[，,]/u, 0.22],
  [/、/u, 0.12],
]

const tokens = /\p{Script=Han}|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|\d/gu

/**
 * How long a line will take and how the mouth will move, from its text alone: for previews before anybody has spoken it.
 * The same text always gives the same timing.
 */
export function estimateTiming(text: string, language: Language): SpeechTiming {
  const marks: SpeechTiming['marks'] = []
  const visemes: SpeechTiming['visemes'] = []
  let now = 0
  let last = 0
  for (const match of text.matchAll(tokens)) {
    const token = match[0]
    if (marks.length > 0) now += pauseIn(text.slice(last, match.index))
    const start = now
    const shapes = /\p{Script=Han}/u.test(token) ? hanShapes(token) : wordShapes(token, language)
    const length = shapes.seconds
    let at = start
    for (const [shape, share] of shapes.list) {
      visemes.push({ shape, start: round(at), end: round(at + share * length) })
      at += share * length
    }
    now = start + length
    marks.push({ from: match.index, to: match.index + token.length, start: round(start), end: round(now) })
    last = match.index + token.length
  }
  // What cannot be spoken (……) is still a beat of time.
  const seconds = marks.length === 0 ? 0.6 : round(now + 0.08)
  return { seconds, estimated: true, marks, visemes }
}

function pauseIn(gap: string): number {
  let longest = 0
  for (const [pattern, seconds] of pauses) if (pattern.test(gap)) longest = Math.max(longest, seconds)
  return longest
}

const vowels: readonly Viseme[] = ['A', 'E', 'I', 'O', 'U', 'A', 'E']
const onsets: readonly (Viseme | null)[] = ['M', 'S', null, 'S', 'F', null, null]

/** A syllable opens and half closes; which vowel it has is drawn from the character itself. */
function hanShapes(character: string): { seconds: number; list: [Viseme, number][] } {
  const hash = hashText(character)
  const vowel = vowels[hash % vowels.length]!
  const onset = onsets[Math.floor(hash / 64) % onsets.length] ?? null
  const glide = vowels[Math.floor(hash / 4096) % vowels.length]!
  const list: [Viseme, number][] =
    onset === null
      ? [[vowel, 0.55]]
      : [
          [onset, 0.22],
          [vowel, 0.45],
        ]
  if (glide !== vowel) list.push([glide, 0.25])
  return { seconds: hanSeconds, list }
}

const letterShapes: Readonly<Record<string, Viseme>> = {
  a: 'A',
  e: 'E',
  i: 'I',
  y: 'I',
  o: 'O',
  u: 'U',
  w: 'U',
  m: 'M',
  b: 'M',
  p: 'M',
  f: 'F',
  v: 'F',
  s: 'S',
  z: 'S',
  c: 'S',
  j: 'S',
  x: 'S',
  t: 'S',
  d: 'S',
}

function wordShapes(word: string, language: Language): { seconds: number; list: [Viseme, number][] } {
  const lower = word.toLowerCase().replace(/e$/u, (end) => (word.length > 3 ? '' : end))
  const shapes: Viseme[] = []
  for (const letter of lower) {
    const shape = letterShapes[letter]
    if (shape !== undefined && shapes.at(-1) !== shape) shapes.push(shape)
  }
  if (shapes.length === 0) shapes.push('E')
  const syllables = Math.max(1, lower.match(/[aeiouy]+/gu)?.length ?? 1)
  const seconds = /^\d$/u.test(word)
    ? language === 'zh'
      ? hanSeconds
      : 0.32
    : syllables * syllableSeconds + wordSeconds
  return { seconds, list: shapes.map((shape) => [shape, 0.94 / shapes.length]) }
}

const round = (value: number) => Math.round(value * 1000) / 1000

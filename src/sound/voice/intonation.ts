import { clamp } from '#core'
import type { SpeechTiming } from '#direction'

/** What a phrase ends in: another phrase, its sentence, a question, a call, or nothing said. */
type Ending = 'open' | 'final' | 'asking' | 'asking with a word' | 'calling' | 'trailing'

/** Semitones at a phrase's beginning and end, and what its last third of a second adds. */
const tunes: Record<Ending, { begin: number; end: number; tail: number }> = {
  open: { begin: 1.5, end: -1.2, tail: 0.8 },
  final: { begin: 1.6, end: -1.8, tail: -1.4 },
  asking: { begin: 1.2, end: 0.4, tail: 3 },
  'asking with a word': { begin: 1.6, end: -0.6, tail: 1 },
  calling: { begin: 2.6, end: -2, tail: -0.8 },
  trailing: { begin: 0.8, end: -2.6, tail: -1.2 },
}
const tailSeconds = 0.33
/** Every later phrase of a sentence lies so much lower, semitones; at most four of them count. */
const later = -0.45

const questionWord = /谁|什么|怎么|哪|几|多少|为何|凭什么|何/u
/** What people lean on: denying, asking, only and even. */
const leanedOn = /不|没|别|谁|什|怎|哪|凭|就|才|都|只|最|绝|从|连/u
const lean = 1.4

interface Phrase {
  start: number
  end: number
  ending: Ending
  /** Its place in its sentence, from 0. */
  place: number
}

/**
 * The melody of sentences over that of words: a voice that knows only the tones of its syllables begins every phrase at one height,
 * ends it there, and asks as it tells. Answers by what factor the fundamental is moved at each second. `liveliness` 0 leaves it flat, 1
 * is a usual person.
 */
export function intone(text: string, marks: SpeechTiming['marks'], liveliness: number): (seconds: number) => number {
  const phrases = phrasesOf(text, marks)
  const leans = marks.filter(({ from, to }) => leanedOn.test(text.slice(from, to)))
  const scale = clamp(liveliness, 0, 1.6) / 12
  return (seconds) => {
    const at = phrases.findLast(({ start }) => start <= seconds) ?? phrases[0]
    if (!at) return 1
    const { begin, end, tail } = tunes[at.ending]
    const through = clamp((seconds - at.start) / Math.max(0.05, at.end - at.start), 0, 1)
    let semitones = begin + (end - begin) * through + later * Math.min(4, at.place)
    semitones += tail * smooth(1 - (at.end - seconds) / Math.min(tailSeconds, (at.end - at.start) / 2))
    for (const { start, end } of leans) {
      const middle = (start + end) / 2
      if (Math.abs(seconds - middle) < 0.3) semitones += lean * Math.exp(-(((seconds - middle) / 0.13) ** 2))
    }
    return 2 ** (semitones * scale)
  }
}

function phrasesOf(text: string, marks: SpeechTiming['marks']): Phrase[] {
  const phrases: Phrase[] = []
  let first = 0
  let place = 0
  marks.forEach((mark, k) => {
    const next = marks[k + 1]
    const between = text.slice(mark.to, next?.from ?? text.length)
    if (next && !/[，,、。.！!？?；;：:…—\n]/u.test(between)) return
    const said = text.slice(marks[first]!.from, mark.to)
    const ending = endingOf(between, said, next === undefined)
    phrases.push({ start: marks[first]!.start, end: mark.end, ending, place })
    place = ending === 'open' ? place + 1 : 0
    first = k + 1
  })
  return phrases
}

function endingOf(mark: string, said: string, last: boolean): Ending {
  if (/[？?]/u.test(mark)) return questionWord.test(said) && !/吗$/u.test(said) ? 'asking with a word' : 'asking'
  if (/[！!]/u.test(mark)) return 'calling'
  if (/[…—]/u.test(mark)) return 'trailing'
  return last || /[。.；;\n]/u.test(mark) ? 'final' : 'open'
}

/** 0 up to 0, 1 from 1 on, and no corner between. */
function smooth(t: number): number {
  const x = clamp(t, 0, 1)
  return x * x * (3 - 2 * x)
}

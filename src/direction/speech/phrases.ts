import type { SpeechTiming } from '../speech-timing.ts'

/** A stretch of a line's voice, seconds from the line's first sample, and the text heard in it. */
export interface VoicePiece {
  from: number
  to: number
  /** UTF-16 offsets into the line's text, half-open. */
  textFrom: number
  textTo: number
}

/** Marks after which a thought is complete, and those after which a breath is. */
const sentenceEnd = /[。！？!?…；;]|(?<!\b(?:mr|mrs|ms|dr|st|no))\.(?=\s|$|["”’)])/giu
const breath = /[，、,：:—]|——/gu

/** Offsets at which a line may be cut, with how good the place is: 2 after a sentence, 1 after a phrase. */
export function phraseBreaks(text: string): { at: number; strength: 1 | 2 }[] {
  const found = new Map<number, 1 | 2>()
  for (const [pattern, strength] of [
    [breath, 1],
    [sentenceEnd, 2],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      let at = match.index + match[0].length
      while (at < text.length && /[。！？!?….；;，、,：:—”’」』"')）\s]/u.test(text[at]!)) at++
      if (at < text.length) found.set(at, Math.max(strength, found.get(at) ?? 1) as 1 | 2)
    }
  }
  return [...found].map(([at, strength]) => ({ at, strength })).sort((a, b) => a.at - b.at)
}

/** Second at which the text from `offset` on begins to sound. */
export function secondOfOffset(text: string, timing: SpeechTiming, offset: number): number {
  const mark = timing.marks[firstIndex(timing.marks, (entry) => entry.to > offset)]
  if (mark) return mark.start
  return timing.marks.length > 0 ? timing.seconds : (timing.seconds * offset) / Math.max(1, text.length)
}

/**
 * Divides a line for the picture: pieces of about `target` seconds, cut just before the next phrase sounds. Pieces are
 * never shorter than `shortest`, and never longer than `longest` as long as the line has words to cut between.
 */
export function voicePieces(
  text: string,
  timing: SpeechTiming,
  { target, shortest = 1.1, longest = 6 }: { target: number; shortest?: number; longest?: number },
): VoicePiece[] {
  const total = timing.seconds
  const breaks = phraseBreaks(text).map(({ at, strength }) => ({
    at,
    strength: strength as number,
    time: secondOfOffset(text, timing, at),
  }))
  const words = timing.marks.slice(1).map((mark) => ({ at: mark.from, strength: 0, time: mark.start }))
  const pieces: VoicePiece[] = []
  let from = 0
  let textFrom = 0
  for (;;) {
    const rest = total - from
    // A rest that would leave a crumb stays whole.
    if (rest <= Math.max(target * 1.35, shortest * 2)) break
    const usable = (cut: { time: number; at: number }) =>
      cut.at > textFrom && cut.time - from >= shortest && total - cut.time >= shortest && cut.time - from <= longest
    const cost = (cut: { time: number; strength: number }) => Math.abs(cut.time - from - target) - cut.strength * 0.55
    const pool = within(breaks, from + shortest, from + longest).filter(usable)
    const spare = rest > longest ? within(words, from + shortest, from + longest).filter(usable) : []
    const best = (pool.length > 0 ? pool : spare).reduce<(typeof breaks)[number] | null>(
      (chosen, cut) => (chosen === null || cost(cut) < cost(chosen) ? cut : chosen),
      null,
    )
    if (best === null) break
    pieces.push({ from, to: best.time, textFrom, textTo: best.at })
    from = best.time
    textFrom = best.at
  }
  pieces.push({ from, to: total, textFrom, textTo: text.length })
  return divideEvenly(pieces, longest)
}

/** What no mark could divide (a voice without marks) is divided by the clock, so that no picture stands too long. */
function divideEvenly(pieces: VoicePiece[], longest: number): VoicePiece[] {
  return pieces.flatMap((piece) => {
    const count = Math.ceil((piece.to - piece.from) / (longest + 1.5))
    if (count <= 1) return [piece]
    const share = (a: number, b: number, k: number) => a + ((b - a) * k) / count
    return Array.from({ length: count }, (_, k) => ({
      from: share(piece.from, piece.to, k),
      to: share(piece.from, piece.to, k + 1),
      textFrom: Math.round(share(piece.textFrom, piece.textTo, k)),
      textTo: Math.round(share(piece.textFrom, piece.textTo, k + 1)),
    }))
  })
}

/** Index of the first entry for which a condition holds that, once true, stays true; the length when it never does. */
export function firstIndex<T>(list: readonly T[], holds: (entry: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

function within<T extends { time: number }>(cuts: readonly T[], from: number, to: number): T[] {
  return cuts.slice(
    firstIndex(cuts, (cut) => cut.time >= from),
    firstIndex(cuts, (cut) => cut.time > to),
  )
}

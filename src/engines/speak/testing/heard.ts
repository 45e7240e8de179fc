import { medianFundamental, trackFundamental } from '#sound'
import type { Speech } from '../speak.ts'

/** Fundamental and the levels of bands a third of an octave apart: what a voice is recognised by. */
export function voicePrint({ samples, sampleRate }: Speech): number[] {
  const bands = Array.from({ length: 17 }, (_, k) => 200 * 2 ** (k / 3))
  const levels = bands.map((hertz) => {
    const w = (2 * Math.PI * hertz) / sampleRate
    const alpha = Math.sin(w) / 8
    let [x1, x2, y1, y2, sum] = [0, 0, 0, 0, 0]
    for (const x of samples) {
      const y = (alpha * (x - x2) + 2 * Math.cos(w) * y1 - (1 - alpha) * y2) / (1 + alpha)
      ;[x2, x1, y2, y1] = [x1, x, y1, y]
      sum += y * y
    }
    return 10 * Math.log10(sum / samples.length + 1e-9)
  })
  const mean = levels.reduce((a, b) => a + b, 0) / levels.length
  return [Math.log2(medianFundamental(samples, sampleRate) || 1) * 30, ...levels.map((level) => level - mean)]
}

/** Whose first line sounds most like each second line: the index of the speaker, when everyone is told apart. */
export function recognised(lines: readonly { first: Speech; second: Speech }[]): number[] {
  const prints = lines.map(({ first, second }) => [voicePrint(first), voicePrint(second)] as const)
  const distance = (x: number[], y: number[]) => Math.hypot(...x.map((value, k) => value - y[k]!))
  return prints.map(([a]) => {
    const found = prints.map(([, b]) => distance(a, b))
    return found.indexOf(Math.min(...found))
  })
}

/** How a line is acted, as numbers that an ear goes by. */
export interface Acting {
  /** Median fundamental, semitones from 1 Hz. */
  middle: number
  /** Between the melody's lowest and highest tenth, semitones. */
  spread: number
  /** Words or characters a second, pauses left out. */
  pace: number
}

export function actingOf({ samples, sampleRate, timing }: Speech): Acting {
  const pitches = [...trackFundamental(samples, sampleRate).hertz]
    .filter((value) => value > 0)
    .map((value) => 12 * Math.log2(value))
    .sort((a, b) => a - b)
  const at = (part: number) => pitches[Math.floor(pitches.length * part)] ?? 0
  return {
    middle: at(0.5),
    spread: at(0.9) - at(0.1),
    pace: timing.marks.length / timing.marks.reduce((sum, { start, end }) => sum + end - start, 0),
  }
}

import { trackFundamental } from './fundamental.ts'

/**
 * Moves the melody of speech and leaves its formants and its timing where they are: pitch-synchronous overlap and add. `target` says
 * for each fundamental (Hz) at each second what it becomes. Unvoiced parts are copied as they are. Good for factors of about 0.7 to 1.6.
 */
export function repitch(
  samples: Float32Array,
  rate: number,
  target: (hertz: number, seconds: number) => number,
): Float32Array {
  const { hop, hertz } = trackFundamental(samples, rate)
  const hertzAt = (at: number) => hertz[Math.min(hertz.length - 1, Math.max(0, Math.round(at / hop)))]!
  const marks = pitchMarks(samples, rate, hertzAt)
  const out = new Float32Array(samples.length)
  const weights = new Float32Array(samples.length)
  let nearest = 0
  for (let at = marks[0]?.at ?? samples.length; at < samples.length; ) {
    while (nearest + 1 < marks.length && Math.abs(marks[nearest + 1]!.at - at) <= Math.abs(marks[nearest]!.at - at))
      nearest++
    const mark = marks[nearest]!
    const step = mark.voiced ? rate / target(rate / mark.period, mark.at / rate) : mark.period
    const half = Math.round(mark.period)
    for (let i = -half; i <= half; i++) {
      const from = mark.at + i
      const to = Math.round(at) + i
      if (from < 0 || to < 0 || from >= samples.length || to >= out.length) continue
      const window = 0.5 + 0.5 * Math.cos((Math.PI * i) / (half + 1))
      out[to]! += samples[from]! * window
      weights[to]! += window
    }
    at += step
  }
  // Grains that lie closer or wider than before must not be louder or softer.
  for (let i = 0; i < out.length; i++) out[i]! /= Math.max(0.35, weights[i]!)
  return out
}

interface Mark {
  at: number
  period: number
  voiced: boolean
}

/** One mark a period, on its strongest peak; every 5 ms where nothing swings. */
function pitchMarks(samples: Float32Array, rate: number, hertzAt: (at: number) => number): Mark[] {
  const marks: Mark[] = []
  const plain = rate * 0.005
  let at = 0
  let swinging = false
  while (at < samples.length) {
    const hertz = hertzAt(at)
    if (hertz === 0) {
      marks.push({ at: Math.round(at), period: plain, voiced: false })
      swinging = false
      at += plain
      continue
    }
    const period = rate / hertz
    const reach = swinging ? period * 0.2 : period * 0.5
    const first = Math.max(Math.round(at - reach), (marks.at(-1)?.at ?? -1) + 1)
    let peak = first
    for (let i = first; i <= Math.min(samples.length - 1, Math.round(at + reach)); i++)
      if (samples[i]! > samples[peak]!) peak = i
    marks.push({ at: peak, period, voiced: true })
    swinging = true
    at = peak + period
  }
  return marks
}

import type { SpeechTiming } from '#direction'

/** Silence left before the first and after the last sound, seconds. */
const margin = 0.02
/** Below this part of the line's peak a stretch counts as silence: −46 dB. */
const floor = 0.005

interface Spoken {
  samples: Float32Array
  sampleRate: number
  timing: SpeechTiming
}

/** Cuts the silence from both ends, down to 20 ms, fades the cuts and moves the timing along. */
export function trimSpeech({ samples, sampleRate, timing }: Spoken): Spoken {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  if (peak < 1e-4)
    return {
      samples: samples.slice(0, Math.min(samples.length, sampleRate / 5)),
      sampleRate,
      timing: retime(timing, 0, Math.min(samples.length / sampleRate, 0.2)),
    }
  const loud = (i: number) => Math.abs(samples[i]!) > peak * floor
  let first = 0
  while (first < samples.length && !loud(first)) first++
  let last = samples.length - 1
  while (last > first && !loud(last)) last--
  const pad = Math.round(margin * sampleRate)
  const start = Math.max(0, first - pad)
  const end = Math.min(samples.length, last + 1 + pad)
  const out = samples.slice(start, end)
  const fade = Math.min(Math.round(0.004 * sampleRate), out.length >> 1)
  for (let i = 0; i < fade; i++) {
    out[i]! *= i / fade
    out[out.length - 1 - i]! *= i / fade
  }
  return { samples: out, sampleRate, timing: retime(timing, start / sampleRate, out.length / sampleRate) }
}

/** The timing of a line that lost `offset` seconds at its start and is `seconds` long now. */
export function retime(timing: SpeechTiming, offset: number, seconds: number): SpeechTiming {
  const at = (time: number) => Math.min(seconds, Math.max(0, time - offset))
  return {
    seconds,
    estimated: timing.estimated,
    marks: timing.marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end) })),
    visemes: timing.visemes
      .map((viseme) => ({ ...viseme, start: at(viseme.start), end: at(viseme.end) }))
      .filter(({ start, end }) => end > start),
  }
}

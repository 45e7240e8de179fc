import type { SpeechTiming } from '#direction'
import { cepstraOf } from './cepstra.ts'
import { warp } from './warp.ts'

/** A line as somebody spoke it. */
export interface Utterance {
  /** Mono, −1…1. */
  samples: Float32Array
  sampleRate: number
}

export interface Alignment {
  timing: SpeechTiming
  /** Mean distance of the two utterances: below 1 the same words of one kind of voice; near 1.2 other words, or another kind of voice. */
  cost: number
}

/**
 * When the words of a recording are spoken, after another utterance of the same text whose timing is known: the two are laid on each
 * other by what they sound like. Silence at the ends of either is no matter. A recording without a sound has the reference's
 * timing, stretched to its length, and an infinite cost.
 */
export function alignSpeech(recording: Utterance, reference: Utterance & { timing: SpeechTiming }): Alignment {
  const seconds = recording.samples.length / recording.sampleRate
  const here = soundingPart(recording)
  const there = soundingPart(reference)
  if (here === null || there === null) {
    const stretch = seconds / Math.max(0.01, reference.timing.seconds)
    return { timing: retimed(reference.timing, seconds, (time) => time * stretch), cost: Number.POSITIVE_INFINITY }
  }
  const path = warp(cepstraOf(there.samples, reference.sampleRate), cepstraOf(here.samples, recording.sampleRate))
  const at = (time: number) => Math.min(seconds, Math.max(0, here.start + path.at(time - there.start)))
  return { timing: retimed(reference.timing, seconds, at), cost: path.cost }
}

function retimed(timing: SpeechTiming, seconds: number, at: (time: number) => number): SpeechTiming {
  const move = <T extends { start: number; end: number }>(part: T): T => {
    const start = at(part.start)
    return { ...part, start, end: Math.max(start, at(part.end)) }
  }
  return {
    seconds,
    estimated: false,
    marks: timing.marks.map(move),
    visemes: timing.visemes.map(move).filter(({ start, end }) => end > start),
  }
}

/** From the first to the last moment that is louder than the noise of the recording; null for silence. */
function soundingPart({ samples, sampleRate }: Utterance): { samples: Float32Array; start: number } | null {
  const step = Math.round(sampleRate * 0.01)
  const levels = Array.from({ length: Math.floor(samples.length / step) }, (_, k) => {
    let power = 0
    for (let i = k * step; i < (k + 1) * step; i++) power += samples[i]! ** 2
    return power / step
  })
  const sorted = [...levels].sort((a, b) => a - b)
  const loud = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  if (loud < 1e-9) return null
  const noise = sorted[Math.floor(sorted.length * 0.05)] ?? 0
  const floor = Math.max(loud * 1e-4, Math.min(noise * 4, loud * 0.02))
  const first = levels.findIndex((level) => level > floor)
  const last = levels.findLastIndex((level) => level > floor)
  return { samples: samples.subarray(first * step, (last + 1) * step), start: (first * step) / sampleRate }
}

import { sampleRate } from '#core'
import { loudnessOfSteps } from '../loudness/measure.ts'
import { createGainCurve, type GainCurve } from './gain-curve.ts'
import { soundStep } from './sound-clock.ts'

/** Voices stand so far above the music while someone speaks, LU. */
export const voiceOverMusic = 10.5

/** Voices stand at least so far above noises and places. */
export const voiceOverEffects = 8

/** A sting is heard for itself: the music leaves it this much room, as a gain. */
const underSting = 10 ** (-7 / 20)

export interface Stretch {
  /** Seconds. */
  start: number
  end: number
}

/** Who speaks when, and how loud: what other tracks give way to. */
export interface Spoken {
  lines: readonly Stretch[]
  /** Of the voices' track, step by step. */
  powers: Float64Array
}

/** Music gives way this long before a voice and comes back this slowly after it, seconds. */
const before = 0.18
const after = 0.6
/** Pauses shorter than this are not filled by music coming up. */
const joinGap = 0.9

/** How loud something is, is told from no less. Seconds. */
const leastHeard = 0.5

/** Step in which a second lies; what lies on the border to within what is lost in counting seconds lies behind it. */
const firstStep = (seconds: number) => Math.floor((seconds * sampleRate) / soundStep + 1e-6)
const endStep = (seconds: number) => Math.ceil((seconds * sampleRate) / soundStep - 1e-6)

/** When somebody speaks: the lines, joined over short pauses. */
export function joinSpeech(lines: readonly Stretch[]): Stretch[] {
  const out: Stretch[] = []
  for (const line of [...lines].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && line.start - last.end < joinGap) last.end = Math.max(last.end, line.end)
    else out.push({ start: line.start, end: line.end })
  }
  return out
}

/** How a track gives way: its fader, and its powers under it. Powers are those of steps. */
export interface Ducked {
  curve: GainCurve
  powers: Float64Array
}

/** Music gives way to stings, and to voices, stretch by stretch, as far as each needs it. `length` in samples. */
export function duckMusic(music: Float64Array, voice: Spoken, stings: readonly number[], length: number): Ducked {
  const curve = createGainCurve(length)
  for (const start of stings) curve.lower({ start, end: start + 0.7, gain: underSting, before: 0.12, after: 1.1 })
  lowerUnder(curve, music, voice, joinSpeech(voice.lines), { over: voiceOverMusic, least: 3 })
  return { curve, powers: curve.weaken(music) }
}

/** The same for noises: only where one would cover words, line by line, and less far. */
export function duckEffects(effects: Float64Array, voice: Spoken, length: number): Ducked {
  const curve = createGainCurve(length)
  lowerUnder(curve, effects, voice, voice.lines, { over: voiceOverEffects, least: 0 })
  return { curve, powers: curve.weaken(effects) }
}

/** Loudness of the voices less that of another track, both while someone speaks; null when nobody speaks or nothing else sounds. */
export function voiceAbove(track: Float64Array, { lines, powers }: Spoken): number | null {
  if (lines.length === 0) return null
  const speaking = new Set<number>()
  for (const { start, end } of lines) for (let step = firstStep(start); step < endStep(end); step++) speaking.add(step)
  const included = (step: number) => speaking.has(step)
  const difference = loudnessOfSteps(powers, included) - loudnessOfSteps(track, included)
  return Number.isFinite(difference) ? difference : null
}

function lowerUnder(
  curve: GainCurve,
  track: Float64Array,
  { powers }: Spoken,
  stretches: readonly Stretch[],
  { over, least }: { over: number; least: number },
): void {
  for (const { start, end } of stretches) {
    const from = firstStep(start)
    const to = endStep(Math.max(end, start + leastHeard))
    const part = (all: Float64Array) => loudnessOfSteps(all.subarray(from, to), () => true)
    const excess = part(track) - (part(powers) - over)
    if (!Number.isFinite(excess)) continue
    // Whole tenths: what is hardly louder somewhere gives way by as much as before.
    const db = Math.ceil(Math.min(30, Math.max(least, excess + 0.3)) * 10) / 10
    curve.lower({ start, end, gain: 10 ** (-db / 20), before, after })
  }
}

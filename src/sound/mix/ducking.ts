import type { Stereo } from '../dsp/stereo.ts'
import { loudnessOfSteps, stepPowers } from '../loudness/measure.ts'
import { createGainCurve } from './gain-curve.ts'

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
  /** Of the voices' track, by `stepPowers`. */
  powers: Float64Array
}

/** Music gives way this long before a voice and comes back this slowly after it, seconds. */
const before = 0.18
const after = 0.6
/** Pauses shorter than this are not filled by music coming up. */
const joinGap = 0.9

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

/**
 * Lowers `music` in place under the stings and under the voices, stretch by stretch, as far as each needs it, and answers how far the
 * voices stand above it then (LU, over everything spoken; null without voices or music).
 */
export function duckMusic(music: Stereo, voice: Spoken, stings: readonly number[]): number | null {
  dip(music, stings)
  lowerUnder(music, voice, joinSpeech(voice.lines), { over: voiceOverMusic, least: 3 })
  return voiceAbove(music, voice)
}

/** The same for noises: only where one would cover words, line by line, and less far. */
export function duckEffects(effects: Stereo, voice: Spoken): void {
  lowerUnder(effects, voice, voice.lines, { over: voiceOverEffects, least: 0 })
}

/** Loudness of the voices less that of another track, both while someone speaks; null when nobody speaks or nothing else sounds. */
export function voiceAbove(track: Stereo, { lines, powers }: Spoken): number | null {
  if (lines.length === 0) return null
  const speaking = new Set<number>()
  for (const { start, end } of lines)
    for (let step = Math.floor(start * 10); step < end * 10; step++) speaking.add(step)
  const included = (step: number) => speaking.has(step)
  const difference = loudnessOfSteps(powers, included) - loudnessOfSteps(stepPowers(track.left, track.right), included)
  return Number.isFinite(difference) ? difference : null
}

function dip(music: Stereo, stings: readonly number[]): void {
  const curve = createGainCurve(music.left.length)
  for (const start of stings) curve.lower({ start, end: start + 0.7, gain: underSting, before: 0.12, after: 1.1 })
  curve.apply(music)
}

function lowerUnder(
  track: Stereo,
  { powers }: Spoken,
  stretches: readonly Stretch[],
  { over, least }: { over: number; least: number },
): void {
  const curve = createGainCurve(track.left.length)
  const trackPowers = stepPowers(track.left, track.right)
  for (const { start, end } of stretches) {
    const part = (step: number) => step >= Math.floor(start * 10) && step < Math.max(end * 10, start * 10 + 5)
    const excess = loudnessOfSteps(trackPowers, part) - (loudnessOfSteps(powers, part) - over)
    if (!Number.isFinite(excess)) continue
    const gain = 10 ** (-Math.min(30, Math.max(least, excess + 0.3)) / 20)
    curve.lower({ start, end, gain, before, after })
  }
  curve.apply(track)
}

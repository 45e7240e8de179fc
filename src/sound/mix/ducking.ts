import { sampleRate } from '#core'
import type { Stereo } from '../dsp/stereo.ts'
import { loudnessOfSteps, stepPowers } from '../loudness/measure.ts'

/** Voices stand so far above the music while someone speaks, LU. */
export const voiceOverMusic = 10.5

/** Voices stand at least so far above noises and places. */
export const voiceOverEffects = 8

export interface Stretch {
  /** Seconds. */
  start: number
  end: number
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
 * Lowers `music` in place under the voices, stretch by stretch, as far as each needs it, and answers how far the voices stand above
 * it then (LU, over everything spoken; null without voices or music).
 */
export function duck(music: Stereo, voice: Stereo, lines: readonly Stretch[]): number | null {
  return lowerUnder(music, voice, lines, joinSpeech(lines), { over: voiceOverMusic, least: 3 })
}

/** The same for noises: only where one would cover words, line by line, and less far. */
export function duckEffects(effects: Stereo, voice: Stereo, lines: readonly Stretch[]): void {
  lowerUnder(effects, voice, lines, lines, { over: voiceOverEffects, least: 0 })
}

function lowerUnder(
  music: Stereo,
  voice: Stereo,
  lines: readonly Stretch[],
  stretches: readonly Stretch[],
  { over, least }: { over: number; least: number },
): number | null {
  if (stretches.length === 0) return null
  const gains = new Float32Array(music.left.length).fill(1)
  const voicePowers = stepPowers(voice.left, voice.right)
  const musicPowers = stepPowers(music.left, music.right)
  for (const { start, end } of stretches) {
    const from = Math.max(0, Math.floor(start * sampleRate))
    const to = Math.min(gains.length, Math.ceil(end * sampleRate))
    const part = (step: number) => step >= Math.floor(start * 10) && step < Math.max(end * 10, start * 10 + 5)
    const excess = loudnessOfSteps(musicPowers, part) - (loudnessOfSteps(voicePowers, part) - over)
    if (!Number.isFinite(excess)) continue
    const gain = 10 ** (-Math.min(30, Math.max(least, excess + 0.3)) / 20)
    lower(gains, from, to, gain)
  }
  for (let i = 0; i < gains.length; i++) {
    music.left[i]! *= gains[i]!
    music.right[i]! *= gains[i]!
  }
  return aboveMusic(stepPowers(music.left, music.right), voicePowers, lines)
}

/** Loudness of the voices less that of the music, both while someone speaks. */
export function voiceAbove(music: Stereo, voice: Stereo, lines: readonly Stretch[]): number | null {
  return aboveMusic(stepPowers(music.left, music.right), stepPowers(voice.left, voice.right), lines)
}

function aboveMusic(music: Float64Array, voice: Float64Array, lines: readonly Stretch[]): number | null {
  const speaking = new Set<number>()
  for (const { start, end } of lines)
    for (let step = Math.floor(start * 10); step < end * 10; step++) speaking.add(step)
  const included = (step: number) => speaking.has(step)
  const difference = loudnessOfSteps(voice, included) - loudnessOfSteps(music, included)
  return Number.isFinite(difference) ? difference : null
}

function lower(gains: Float32Array, from: number, to: number, gain: number): void {
  const lead = before * sampleRate
  const tail = after * sampleRate
  for (let i = Math.max(0, Math.floor(from - lead)); i < Math.min(gains.length, to + tail); i++) {
    const t = i < from ? (from - i) / lead : i > to ? (i - to) / tail : 0
    const smooth = t * t * (3 - 2 * t)
    gains[i] = Math.min(gains[i]!, gain ** (1 - smooth))
  }
}

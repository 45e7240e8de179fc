import { type FrameRate, type Language, sampleRate, samplesFromFrames, secondsFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { createStereo, type Stereo } from '../dsp/stereo.ts'
import { loudnessProfiles, type MasterTarget } from '../loudness/profiles.ts'
import type { Band } from '../music/perform.ts'
import { duckEffects, duckMusic, voiceAbove } from './ducking.ts'
import { effectsTrack } from './effects-track.ts'
import type { GainCurve } from './gain-curve.ts'
import { addLayers, type Layer, powersOfLayers } from './layers.ts'
import { master } from './master.ts'
import { musicTrack } from './music-track.ts'
import type { OwnSounds } from './own-sounds.ts'
import type { PieceShelf } from './piece.ts'
import { voiceTrack } from './voice-track.ts'

/** A line as somebody spoke it: mono, −1…1. */
export interface SpokenLine {
  samples: Float32Array
  sampleRate: number
  /** Names the samples: no two lines that sound different have the same. Without it the line is treated anew for each mix. */
  key?: string
}

export interface MixOptions {
  episode: BoardEpisode
  rate: FrameRate
  /** The spoken lines by id. A line without a voice stays silent and is reported. */
  voices: ReadonlyMap<string, SpokenLine>
  language: Language
  /** What the series is: its music and noises follow from it. */
  seed: string
  /** Default: `short-video`. */
  target?: MasterTarget
  /** Who plays the music. Default: the house's own instruments. */
  band?: Band
  /** Recordings that are played instead of what would be made. */
  own?: OwnSounds
  /** Where pieces of sound are kept from one mix to the next. Default: nowhere. */
  shelf?: PieceShelf
  /** Also gives voice, music and effects apart; they add up to the mix before its limiter. */
  stems?: boolean
}

export interface MixReport {
  lufs: number
  truePeakDb: number
  /** Loudness of the voices above the music while someone speaks; null when nobody speaks or there is no music. */
  voiceOverMusicLu: number | null
  seconds: number
  /** Everything that was placed, in time order, seconds from the start of the episode. */
  events: readonly MixEvent[]
  warnings: readonly string[]
}

export interface MixEvent {
  kind: 'voice' | 'sound' | 'ambience' | 'music'
  id: string
  start: number
  seconds: number
}

export interface Mix extends Stereo {
  report: MixReport
  stems: { voice: Stereo; music: Stereo; effects: Stereo } | null
}

/**
 * The finished sound of an episode at 48 kHz, exactly as long as its pictures. The same input gives the same bytes, whatever was on the
 * shelf. Only the mix itself is as long as the episode: tracks are lists of pieces, laid over it one after the other.
 */
export async function mixEpisode(options: MixOptions): Promise<Mix> {
  const { episode, rate } = options
  const frames = episode.shots.reduce((sum, shot) => sum + shot.length, 0)
  const length = samplesFromFrames(frames, rate)
  const mix = createStereo(length)
  const stems = options.stems
    ? { voice: createStereo(length), music: createStereo(length), effects: createStereo(length) }
    : null
  const lay = (stem: keyof NonNullable<typeof stems>, layers: readonly Layer[], curve: GainCurve | null) => {
    for (const target of stems === null ? [mix] : [mix, stems[stem]]) addLayers(target, layers, curve)
  }

  const { layers, ...voice } = await voiceTrack(options)
  const spoken = {
    lines: voice.events.map(({ start, seconds }) => ({ start, end: start + seconds })),
    powers: powersOfLayers(layers, length),
  }
  lay('voice', layers.splice(0), null)
  const effects = await effectsTrack(options, length)
  lay('effects', effects.layers, duckEffects(powersOfLayers(effects.layers, length), spoken, length).curve)
  effects.layers.length = 0
  const music = await musicTrack(options)
  const stings = effects.events.filter(({ id }) => id === 'sting').map(({ start }) => start)
  const ducked = duckMusic(powersOfLayers(music.layers, length), spoken, stings, length)
  lay('music', music.layers.splice(0), ducked.curve)

  fadeEnds(mix)
  const { lufs, truePeakDb } = master(mix, options.target ?? loudnessProfiles['short-video'])
  return {
    ...mix,
    report: {
      lufs,
      truePeakDb,
      voiceOverMusicLu: voiceAbove(ducked.powers, spoken),
      seconds: secondsFromFrames(frames, rate),
      events: [...voice.events, ...effects.events, ...music.events].sort((a, b) => a.start - b.start),
      warnings: voice.warnings,
    },
    stems,
  }
}

/** No click where the episode begins and ends. */
function fadeEnds({ left, right }: Stereo): void {
  const fade = Math.min(Math.round(sampleRate * 0.02), left.length >> 1)
  for (let i = 0; i < fade; i++) {
    for (const channel of [left, right]) {
      channel[i]! *= i / fade
      channel[channel.length - 1 - i]! *= i / fade
    }
  }
}

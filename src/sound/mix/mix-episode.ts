import { type FrameRate, type Language, sampleRate, samplesFromFrames, secondsFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { addStereo, createStereo, type Stereo } from '../dsp/stereo.ts'
import { stepPowers } from '../loudness/measure.ts'
import { loudnessProfiles, type MasterTarget } from '../loudness/profiles.ts'
import type { Band } from '../music/perform.ts'
import { duckEffects, duckMusic } from './ducking.ts'
import { effectsTrack } from './effects-track.ts'
import { master } from './master.ts'
import { musicTrack } from './music-track.ts'
import type { OwnSounds } from './own-sounds.ts'
import { voiceTrack } from './voice-track.ts'

/** A line as somebody spoke it: mono, −1…1. */
export interface SpokenLine {
  samples: Float32Array
  sampleRate: number
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
 * The finished sound of an episode at 48 kHz, exactly as long as its pictures. The same input gives the same bytes. Two tracks are held
 * at a time: the mix, and the one that is made and added to it.
 */
export function mixEpisode(options: MixOptions): Mix {
  const { episode, rate } = options
  const frames = episode.shots.reduce((sum, shot) => sum + shot.length, 0)
  const length = samplesFromFrames(frames, rate)
  const voice = voiceTrack(options, length)
  const spoken = {
    lines: voice.events.map(({ start, seconds }) => ({ start, end: start + seconds })),
    powers: stepPowers(voice.track.left, voice.track.right),
  }
  const mix = voice.track
  const stems = options.stems === true ? { voice: copyOf(voice.track) } : null
  const effects = effectsTrack(options, length)
  duckEffects(effects.track, spoken)
  addStereo(mix, effects.track, 0)
  // Without stems the effects' track serves the music, too.
  const free = stems ? createStereo(length) : silenced(effects.track)
  const music = musicTrack(options, free)
  const stings = effects.events.filter(({ id }) => id === 'sting').map(({ start }) => start)
  const voiceOverMusicLu = duckMusic(free, spoken, stings)
  addStereo(mix, free, 0)
  fadeEnds(mix)
  const { lufs, truePeakDb } = master(mix, options.target ?? loudnessProfiles['short-video'])
  return {
    ...mix,
    report: {
      lufs,
      truePeakDb,
      voiceOverMusicLu,
      seconds: secondsFromFrames(frames, rate),
      events: [...voice.events, ...effects.events, ...music].sort((a, b) => a.start - b.start),
      warnings: voice.warnings,
    },
    stems: stems && { ...stems, music: free, effects: effects.track },
  }
}

function copyOf({ left, right }: Stereo): Stereo {
  return { left: left.slice(), right: right.slice() }
}

function silenced(track: Stereo): Stereo {
  track.left.fill(0)
  track.right.fill(0)
  return track
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

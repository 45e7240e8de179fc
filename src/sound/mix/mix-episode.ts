import { type FrameRate, type Language, sampleRate, samplesFromFrames, secondsFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { addStereo, createStereo, type Stereo } from '../dsp/stereo.ts'
import { duck, duckEffects } from './ducking.ts'
import { effectsTrack } from './effects-track.ts'
import { type MasterTarget, master, shortVideo } from './master.ts'
import { musicTrack } from './music-track.ts'
import { createRoomSends, type RoomSends } from './room-sends.ts'
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
  /** Default: −14 LUFS, −1 dBTP after lossy coding. */
  target?: MasterTarget
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

/** The finished sound of an episode at 48 kHz, exactly as long as its pictures. The same input gives the same bytes. */
export function mixEpisode(options: MixOptions): Mix {
  const { episode, rate } = options
  const frames = episode.shots.reduce((sum, shot) => sum + shot.length, 0)
  const length = samplesFromFrames(frames, rate)
  // One after the other: a room's inputs are as large as the track, and are let go before the next begin.
  const voice = inRooms(length, (rooms) => voiceTrack(options, length, rooms))
  const effects = inRooms(length, (rooms) => effectsTrack(options, length, rooms))
  const music = musicTrack(options, length)
  const lines = voice.events.map(({ start, seconds }) => ({ start, end: start + seconds }))
  const voiceOverMusicLu = duck(music.track, voice.track, lines)
  duckEffects(effects.track, voice.track, lines)
  // Only who wants the stems pays for a track more.
  const mix = options.stems === true ? createStereo(length) : voice.track
  if (mix !== voice.track) addStereo(mix, voice.track, 0)
  for (const { track } of [effects, music]) addStereo(mix, track, 0)
  fadeEnds(mix)
  const { lufs, truePeakDb } = master(mix, options.target ?? shortVideo)
  return {
    ...mix,
    report: {
      lufs,
      truePeakDb,
      voiceOverMusicLu,
      seconds: secondsFromFrames(frames, rate),
      events: [...voice.events, ...effects.events, ...music.events].sort((a, b) => a.start - b.start),
      warnings: voice.warnings,
    },
    stems: options.stems ? { voice: voice.track, music: music.track, effects: effects.track } : null,
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

/** A track with what the rooms around it answer. */
function inRooms<T extends { track: Stereo }>(length: number, make: (rooms: RoomSends) => T): T {
  const rooms = createRoomSends(length)
  const made = make(rooms)
  addStereo(made.track, rooms.render(), 0)
  return made
}

import { createRandom, type FrameRate, sampleRate, samplesFromFrames } from '#core'
import type { Ambience, BoardEpisode } from '#direction'
import { ambienceLibrary } from '../ambience/registry.ts'
import { addStereo, createStereo, gainFromDb, panGains, type Stereo, scale } from '../dsp/stereo.ts'
import { renderSound, soundLibrary } from '../effects/registry.ts'
import { integratedLoudness, stepPowers } from '../loudness/measure.ts'
import { addAnswer } from './in-room.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'
import { fitBed, fitNoise, type OwnSounds } from './own-sounds.ts'

/** Seconds. */
const shortestRise = 0.7
const longestRise = 4.5

/** Seconds over which the beds of two places pass into each other, around the cut. */
const bedFade = 0.25

/** Noises at their cues, and the beds of places under their scenes. */
export function effectsTrack(
  { episode, rate, seed, own }: MixOptions,
  length: number,
): { track: Stereo; events: MixEvent[] } {
  const track = createStereo(length)
  const events: MixEvent[] = []
  const loopFor = createBeds(seed, own)
  for (const { ambience, start, end } of bedsOf(episode)) {
    const bed = ambienceLibrary[ambience]
    if (!Number.isFinite(bed.levelLufs)) continue
    const from = samplesFromFrames(start, rate)
    const to = Math.min(length, samplesFromFrames(end, rate))
    addBed(track, loopFor(ambience), from, to)
    events.push({ kind: 'ambience', id: ambience, start: from / sampleRate, seconds: (to - from) / sampleRate })
  }
  let shotStart = 0
  for (const [shotIndex, shot] of episode.shots.entries()) {
    const room = ambienceLibrary[episode.scenes.find(({ id }) => id === shot.scene)?.ambience ?? 'none'].room
    shot.sounds.forEach((cue, index) => {
      const effect = soundLibrary[cue.sound]
      const from = samplesFromFrames(shotStart + cue.at, rate)
      const stretch = effect.untilCut ? stretchToCut(episode, shotIndex, shotStart, from, rate) : null
      const random = createRandom(`${seed}/${shot.id}/${index}/${cue.sound}`)
      const brought = own?.effects.get(cue.sound)
      const mono = brought ? fitNoise(brought) : renderSound(cue.sound, random, stretch?.seconds)
      const at = Math.max(0, stretch?.at ?? from - Math.round(effect.lead * sampleRate))
      const gain = gainFromDb(levelOf(mono, effect.levelDb + Math.min(12, Math.max(-60, cue.gainDb))))
      const [l, r] = panGains(cue.pan * 0.7)
      const sound = { left: mono.map((v) => v * l * gain), right: mono.map((v) => v * r * gain) }
      addStereo(track, sound, at)
      addAnswer(track, room, sound, at, room.wet * effect.reverb * 2)
      events.push({
        kind: 'sound',
        id: cue.sound,
        start: Math.max(0, at) / sampleRate,
        seconds: mono.length / sampleRate,
      })
    })
    shotStart += shot.length
  }
  return { track, events }
}

/** A noise that lasts is held this far below its peak, LU: else thunder is as loud as a shout, only longer. */
const lastingBelowPeak = 9.5

/** Level for the peak of a noise, dB: what was asked, or less for one that rolls on. */
function levelOf(mono: Float32Array, peakDb: number): number {
  const powers = stepPowers(mono, mono)
  let most = 0
  for (let k = 0; k + 4 <= powers.length; k++)
    most = Math.max(most, powers[k]! + powers[k + 1]! + powers[k + 2]! + powers[k + 3]!)
  const loudest = -0.691 + 10 * Math.log10(most / 4 + 1e-12)
  return peakDb + Math.min(0, -lastingBelowPeak - loudest)
}

/** Where a noise that ends at a cut begins, in samples, and how long it is: from its cue to the end of the shot, or of the next. */
function stretchToCut(episode: BoardEpisode, index: number, shotStart: number, from: number, rate: FrameRate) {
  let end = shotStart
  for (const shot of episode.shots.slice(index)) {
    end += shot.length
    if (samplesFromFrames(end, rate) - from >= shortestRise * sampleRate) break
  }
  const cut = samplesFromFrames(end, rate)
  const seconds = Math.min(longestRise, Math.max(shortestRise, (cut - from) / sampleRate))
  return { at: cut - Math.round(seconds * sampleRate), seconds }
}

/** Stretches of one ambience, in frames; neighbouring scenes that sound alike are one. */
function bedsOf(episode: BoardEpisode) {
  const beds: { ambience: Ambience; start: number; end: number }[] = []
  let at = 0
  for (const shot of episode.shots) {
    const ambience = episode.scenes.find(({ id }) => id === shot.scene)?.ambience ?? 'none'
    const last = beds.at(-1)
    if (last && last.ambience === ambience) last.end = at + shot.length
    else beds.push({ ambience, start: at, end: at + shot.length })
    at += shot.length
  }
  return beds
}

/** The loops of places at their level, each made once. */
function createBeds(seed: string, own: OwnSounds | undefined) {
  const made = new Map<Ambience, Stereo>()
  return (ambience: Ambience): Stereo => {
    const known = made.get(ambience)
    if (known) return known
    const bed = ambienceLibrary[ambience]
    const brought = own?.ambience.get(ambience)
    const loop = brought ? fitBed(brought) : bed.render(createRandom(`${seed}/ambience/${ambience}`))
    const gain = gainFromDb(bed.levelLufs - integratedLoudness(loop.left, loop.right))
    scale(loop.left, gain)
    scale(loop.right, gain)
    made.set(ambience, loop)
    return loop
  }
}

function addBed(track: Stereo, loop: Stereo, from: number, to: number): void {
  const fade = Math.round(bedFade * sampleRate)
  const first = Math.max(0, from - (fade >> 1))
  const last = Math.min(track.left.length, to + (fade >> 1))
  for (let i = first; i < last; i++) {
    const k = (i - first) % loop.left.length
    const edge = Math.min(1, (i - first) / fade, (last - i) / fade)
    const curve = Math.sin((edge * Math.PI) / 2)
    track.left[i]! += loop.left[k]! * curve
    track.right[i]! += loop.right[k]! * curve
  }
}

import { createRandom, type FrameRate, sampleRate, samplesFromFrames } from '#core'
import type { Ambience, BoardEpisode, Shot } from '#direction'
import { bedSeconds, type Room } from '../ambience/bed.ts'
import { ambienceLibrary } from '../ambience/registry.ts'
import { gainFromDb, panGains, scale } from '../dsp/stereo.ts'
import { renderSound, soundLibrary } from '../effects/registry.ts'
import { integratedLoudness, stepPowers } from '../loudness/measure.ts'
import { inRoom } from './in-room.ts'
import { type Layer, layLoop, layPiece } from './layers.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'
import { fitBed, fitNoise, type Recording } from './own-sounds.ts'
import { phrasesOf } from './phrases.ts'
import { noShelf, type Piece, pressPiece } from './piece.ts'
import { createSoundClock } from './sound-clock.ts'

/** Seconds. */
const shortestRise = 0.7
const longestRise = 4.5

/** Seconds over which the beds of two places pass into each other, around the cut; and of one place from phrase to phrase. */
const bedFade = 0.25
const bedSeam = 0.8
/** From one phrase to the next a bed goes on so much later in its loop, seconds: what lies in it does not come at once again. */
const bedAdvance = 5

/** Noises at their cues, and the beds of places under their scenes. */
export async function effectsTrack(
  options: MixOptions,
  length: number,
): Promise<{ layers: Layer[]; events: MixEvent[] }> {
  const beds = await layBeds(options, length)
  const noises = await layNoises(options)
  return { layers: [...beds.layers, ...noises.layers], events: [...beds.events, ...noises.events] }
}

async function layBeds({ episode, rate, seed, own, shelf = noShelf }: MixOptions, length: number) {
  const layers: Layer[] = []
  const events: MixEvent[] = []
  const loops = new Map<Ambience, Piece>()
  const clock = createSoundClock(episode, rate)
  const beds = bedsOf(episode)
  const phrases = phrasesOf(episode, rate).flatMap(({ phrases }) =>
    phrases.map(({ shot }, number) => ({ at: clock.at(shot, 0), number })),
  )
  for (const [index, { ambience, shot }] of beds.entries()) {
    if (!Number.isFinite(ambienceLibrary[ambience].levelLufs)) continue
    const next = beds[index + 1]
    const from = clock.at(shot, 0)
    const to = next === undefined ? length : clock.at(next.shot, 0)
    const brought = own?.ambience.get(ambience)
    const loop =
      loops.get(ambience) ??
      (brought === undefined
        ? await shelf.take({ piece: 'bed', ambience, seed }, () => makeBed(ambience, seed, undefined))
        : makeBed(ambience, seed, brought))
    loops.set(ambience, loop)
    layers.push(...layBed(loop, { from, to, length }, brought === undefined ? phrases : []))
    events.push({ kind: 'ambience', id: ambience, start: from / sampleRate, seconds: (to - from) / sampleRate })
  }
  return { layers, events }
}

/**
 * The bed of a place from one sample to another. With each phrase it begins somewhere else in its loop, so that under what an edit moved along it
 * sounds as it did. A recording that somebody brought has no seams.
 */
function layBed(
  loop: Piece,
  { from, to, length }: { from: number; to: number; length: number },
  phrases: readonly { at: number; number: number }[],
): Layer[] {
  const inside = phrases.filter(({ at }) => at >= from && at < to)
  const first = inside[0]?.at === from ? inside.shift()!.number : 0
  const parts = [{ at: from, number: first }, ...inside]
  return parts.map(({ at, number }, k) => {
    const next = parts[k + 1]
    const rise = Math.round((k === 0 ? bedFade : bedSeam) * sampleRate)
    const fall = Math.round((next === undefined ? bedFade : bedSeam) * sampleRate)
    const begin = at - (rise >> 1)
    return layLoop(loop, {
      from: Math.max(0, begin),
      to: Math.min(length, (next?.at ?? to) + (fall >> 1)),
      phase: (number * bedAdvance * sampleRate + Math.max(0, -begin)) % loop.left.length,
      rise,
      fall,
    })
  })
}

async function layNoises({ episode, rate, seed, own, shelf = noShelf }: MixOptions) {
  const layers: Layer[] = []
  const events: MixEvent[] = []
  const clock = createSoundClock(episode, rate)
  for (const [shotIndex, shot] of episode.shots.entries()) {
    const { room } = ambienceLibrary[episode.scenes.find(({ id }) => id === shot.scene)?.ambience ?? 'none']
    for (const [index, { sound, at: frame, gainDb, pan }] of shot.sounds.entries()) {
      const effect = soundLibrary[sound]
      const from = clock.at(shotIndex, frame)
      const stretch = effect.untilCut ? stretchToCut(episode, shotIndex, frame, from, rate) : null
      const noise = {
        ...{ sound, gainDb, pan, room },
        seed: `${seed}/${shot.id}/${index}/${sound}`,
        seconds: stretch?.seconds ?? null,
      }
      const brought = own?.effects.get(sound)
      const piece =
        brought === undefined
          ? await shelf.take({ piece: 'noise', ...noise }, () => makeNoise(noise, undefined))
          : makeNoise(noise, brought)
      const at = Math.max(0, stretch?.at ?? from - Math.round(effect.lead * sampleRate))
      layers.push(layPiece(piece, at))
      events.push({ kind: 'sound', id: sound, start: at / sampleRate, seconds: piece.seconds })
    }
  }
  return { layers, events }
}

/** Everything that a noise follows from. */
interface Noise extends Pick<Shot['sounds'][number], 'sound' | 'gainDb' | 'pan'> {
  seed: string
  room: Room
  /** Of a noise that lasts until a cut; else null. */
  seconds: number | null
}

function makeNoise({ sound, gainDb, pan, seed, room, seconds }: Noise, brought: Recording | undefined): Piece {
  const effect = soundLibrary[sound]
  const mono = brought ? fitNoise(brought) : renderSound(sound, createRandom(seed), seconds ?? undefined)
  const gain = gainFromDb(levelOf(mono, effect.levelDb + Math.min(12, Math.max(-60, gainDb))))
  const [l, r] = panGains(pan * 0.7)
  const dry = { left: mono.map((v) => v * l * gain), right: mono.map((v) => v * r * gain) }
  return pressPiece(inRoom(dry, room, room.wet * effect.reverb * 2), mono.length / sampleRate)
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

/** Where a noise that ends at a cut begins, in samples, and how long it is: from its cue at sample `from` to the end of the shot, or of the next. */
function stretchToCut({ shots }: BoardEpisode, index: number, frame: number, from: number, rate: FrameRate) {
  let frames = -frame
  let length = 0
  for (let i = index; i < shots.length && length < shortestRise * sampleRate; i++) {
    frames += shots[i]!.length
    length = samplesFromFrames(frames, rate)
  }
  const seconds = Math.min(longestRise, Math.max(shortestRise, length / sampleRate))
  return { at: from + length - Math.round(seconds * sampleRate), seconds }
}

/** Where one place passes into another, by the number of its first shot; neighbouring scenes that sound alike are one. */
function bedsOf(episode: BoardEpisode) {
  const beds: { ambience: Ambience; shot: number }[] = []
  for (const [shot, { scene }] of episode.shots.entries()) {
    const ambience = episode.scenes.find(({ id }) => id === scene)?.ambience ?? 'none'
    if (beds.at(-1)?.ambience !== ambience) beds.push({ ambience, shot })
  }
  return beds
}

/** The loop of a place at its level. */
function makeBed(ambience: Ambience, seed: string, brought: Recording | undefined): Piece {
  const bed = ambienceLibrary[ambience]
  const loop = brought ? fitBed(brought) : bed.render(createRandom(`${seed}/ambience/${ambience}`))
  const gain = gainFromDb(bed.levelLufs - integratedLoudness(loop.left, loop.right))
  scale(loop.left, gain)
  scale(loop.right, gain)
  return pressPiece(loop, bedSeconds)
}

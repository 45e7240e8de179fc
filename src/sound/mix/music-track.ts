import { type FrameRate, sampleRate, samplesFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { gainFromDb, type Stereo, scale } from '../dsp/stereo.ts'
import { integratedLoudness } from '../loudness/measure.ts'
import { composeApart } from '../music/compose.ts'
import { musicTail, perform } from '../music/perform.ts'
import type { Texture } from '../music/play.ts'
import { type Layer, layPiece } from './layers.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'
import { fitMusic } from './own-sounds.ts'
import { type Phrase, phrasesOf } from './phrases.ts'
import { noShelf, type Piece, pressPiece } from './piece.ts'
import { createSoundClock } from './sound-clock.ts'

/** Loudness of music at intensity 0 and 1 in the mix before the master, LUFS; voices are at −20. */
const quiet = -27.5
const loud = -21.5

/** Shorter stretches than this only get the tail of the music before. Seconds. */
const shortest = 1.2

/** What a phrase is quieter by whose band does not play everything, LU. */
const thinner: Readonly<Record<Texture, number>> = { full: 0, sparse: 1, open: 1.5 }

/**
 * The music of every scene, phrase by phrase, each a piece of its own that stands as loud as it is meant to be: none hangs on how another came
 * out. The last of all ends early enough for its chord to ring out.
 */
export async function musicTrack(options: MixOptions): Promise<{ layers: Layer[]; events: MixEvent[] }> {
  const { episode, rate, seed, own, band, shelf = noShelf } = options
  const layers: Layer[] = []
  const events: MixEvent[] = []
  const heard = new Set<string>()
  const clock = createSoundClock(episode, rate)
  for (const { scene, phrases, order, take, last } of stretchesOf(episode, rate)) {
    const lengths = phrases.map(({ frames }) => samplesFromFrames(frames, rate) / sampleRate)
    const whole = lengths.reduce((sum, seconds) => sum + seconds, 0)
    if (last) lengths.push(endingIn(lengths.pop()!))
    const seconds = lengths.reduce((sum, length) => sum + length, 0)
    if (seconds < shortest) continue
    const from = clock.at(phrases[0]!.shot, 0)
    const { mood } = scene.music
    const [low, high] = [coarse(scene.music.from), coarse(scene.music.to)]
    const brought = own?.music.get(scene.id)
    const count = layers.length
    if (brought === undefined) {
      const people = aboutWhom(episode, scene.id)
      const name = `${scene.id}/${take}`
      // Written anew each time, which takes no time, because no bar of it may have been heard before; played only once.
      const wanted = lengths.map((seconds, k) => ({ seconds, reach: reachOf(phrases, k) }))
      const cue = { mood, from: low, to: high, phrases: wanted, series: seed, scene: name, order, people, hook: last }
      for (const [k, score] of composeApart(cue, heard).entries()) {
        const lufs = lufsAt(score.intensity) - thinner[score.texture]
        const piece = await shelf.take({ piece: 'music', mood, series: seed, score, lufs }, () =>
          level(perform(score, cue, band), lufs, score.seconds),
        )
        layers.push(layPiece(piece, clock.at(phrases[k]!.shot, 0)))
      }
    } else layers.push(layPiece(level(fitMusic(brought, whole), lufsAt((low + high) / 2), seconds), from))
    // Silence is no music.
    if (layers.slice(count).every((layer) => layer.from === layer.to)) continue
    events.push({ kind: 'music', id: `${scene.id} ${mood}`, start: from / sampleRate, seconds })
  }
  return { layers, events }
}

/** Intensities in twentieths: they move a little with each edit, for music swells with the scene's place in the episode. */
const coarse = (intensity: number) => Math.round(intensity * 20) / 20

/** A phrase's place in its scene, in eighths and counted in shots: a line that becomes longer, or a shot more, hardly ever changes it. */
function reachOf(phrases: readonly Phrase[], k: number): [number, number] {
  const shots = (some: readonly Phrase[]) => some.reduce((sum, { shots }) => sum + shots, 0)
  const all = shots(phrases)
  const place = (count: number) => Math.round((8 * shots(phrases.slice(0, count))) / all) / 8
  return [place(k), place(k + 1)]
}

const lufsAt = (intensity: number) => quiet + (loud - quiet) * intensity

/** How long the last phrase of all may be. */
const endingIn = (seconds: number) => seconds - Math.min(musicTail * 0.8, seconds / 3)

/** Music at its loudness; of silence nothing is left. */
function level(cue: Stereo, lufs: number, seconds: number): Piece {
  const gain = gainFromDb(lufs - integratedLoudness(cue.left, cue.right))
  scale(cue.left, Number.isFinite(gain) ? gain : 0)
  scale(cue.right, Number.isFinite(gain) ? gain : 0)
  return pressPiece(cue, seconds)
}

/** The one or two whom a scene is about: who speaks most in it, then who is seen. */
function aboutWhom(episode: BoardEpisode, scene: string): string[] {
  const weights = new Map<string, number>()
  const add = (id: string, weight: number) => weights.set(id, (weights.get(id) ?? 0) + weight)
  for (const shot of episode.shots) {
    if (shot.scene !== scene) continue
    for (const { lineKind, speaker, start, length } of shot.lines)
      if (lineKind !== 'narration' && speaker !== null && start >= 0) add(speaker, length)
    for (const { character } of shot.figures) add(character, shot.length * 0.2)
  }
  const [first, second] = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  if (!first) return []
  return second && second[1] > first[1] * 0.3 ? [first[0], second[0]] : [first[0]]
}

/** The phrases of each run of shots of one scene. A scene that is returned to has another take of its music. */
function stretchesOf(episode: BoardEpisode, rate: FrameRate) {
  const takes = new Map<string, number>()
  const runs = phrasesOf(episode, rate)
  return runs.flatMap(({ scene: id, phrases }, order) => {
    const scene = episode.scenes.find((scene) => scene.id === id)
    const take = takes.get(id) ?? 0
    takes.set(id, take + 1)
    return scene === undefined ? [] : [{ scene, phrases, order, take, last: order === runs.length - 1 }]
  })
}

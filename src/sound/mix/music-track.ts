import { sampleRate, samplesFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { gainFromDb, type Stereo, scale } from '../dsp/stereo.ts'
import { integratedLoudness } from '../loudness/measure.ts'
import { composeApart } from '../music/compose.ts'
import { musicTail, perform } from '../music/perform.ts'
import { type Layer, layPiece } from './layers.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'
import { fitMusic } from './own-sounds.ts'
import { noShelf, type Piece, pressPiece } from './piece.ts'
import { createSoundClock } from './sound-clock.ts'

/** Loudness of music at intensity 0 and 1 in the mix before the master, LUFS; voices are at −20. */
const quiet = -27.5
const loud = -21.5

/** Shorter stretches than this only get the tail of the music before. Seconds. */
const shortest = 1.2

/** The music of every scene, one cue a stretch of its shots. The last ends early enough for its chord to ring out. */
export async function musicTrack(options: MixOptions): Promise<{ layers: Layer[]; events: MixEvent[] }> {
  const { episode, rate, seed, own, band, shelf = noShelf } = options
  const layers: Layer[] = []
  const events: MixEvent[] = []
  const stretches = stretchesOf(episode)
  const heard = new Set<string>()
  const clock = createSoundClock(episode, rate)
  for (const [index, { scene, shot, frames, take }] of stretches.entries()) {
    const from = clock.at(shot, 0)
    const whole = samplesFromFrames(frames, rate) / sampleRate
    const last = index === stretches.length - 1
    const seconds = whole - (last ? Math.min(musicTail * 0.8, whole / 3) : 0)
    if (seconds < shortest) continue
    const { mood, from: low, to: high } = scene.music
    const lufs = quiet + ((loud - quiet) * (low + high)) / 2
    const brought = own?.music.get(scene.id)
    let piece: Piece
    if (brought === undefined) {
      const people = aboutWhom(episode, scene.id)
      const cue = {
        ...scene.music,
        seconds,
        series: seed,
        scene: `${scene.id}/${take}`,
        order: index,
        people,
        hook: last,
      }
      // Written anew each time, which takes no time, because no bar of it may have been heard before; played only once.
      const score = composeApart(cue, heard)
      const played = { mood, seconds, series: seed, score, lufs }
      piece = await shelf.take({ piece: 'music', ...played }, () => level(perform(score, cue, band), lufs, seconds))
    } else piece = level(fitMusic(brought, whole), lufs, seconds)
    if (piece.left.length === 0) continue
    layers.push(layPiece(piece, from))
    events.push({ kind: 'music', id: `${scene.id} ${mood}`, start: from / sampleRate, seconds })
  }
  return { layers, events }
}

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

/** Runs of shots of one scene: number of the first, frames of all. A scene that is returned to has another take of its music. */
function stretchesOf(episode: BoardEpisode) {
  const stretches: { scene: BoardEpisode['scenes'][number]; shot: number; frames: number; take: number }[] = []
  for (const [index, shot] of episode.shots.entries()) {
    const scene = episode.scenes.find(({ id }) => id === shot.scene)
    if (!scene) continue
    const last = stretches.at(-1)
    if (last?.scene === scene && episode.shots[index - 1]?.scene === scene.id) last.frames += shot.length
    else {
      const take = stretches.filter((stretch) => stretch.scene === scene).length
      stretches.push({ scene, shot: index, frames: shot.length, take })
    }
  }
  return stretches
}

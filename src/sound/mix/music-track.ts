import { sampleRate, samplesFromFrames } from '#core'
import type { BoardEpisode } from '#direction'
import { addStereo, gainFromDb, type Stereo } from '../dsp/stereo.ts'
import { integratedLoudness } from '../loudness/measure.ts'
import { musicTail, renderMusic } from '../music/perform.ts'
import type { MixEvent, MixOptions } from './mix-episode.ts'
import { fitMusic } from './own-sounds.ts'

/** Loudness of music at intensity 0 and 1 in the mix before the master, LUFS; voices are at −20. */
const quiet = -27.5
const loud = -21.5

/** Shorter stretches than this only get the tail of the music before. Seconds. */
const shortest = 1.2

/** Adds the music of every scene to a track, one cue a stretch of its shots. The last ends early enough for its chord to ring out. */
export function musicTrack({ episode, rate, seed, own, band }: MixOptions, track: Stereo): MixEvent[] {
  const events: MixEvent[] = []
  const stretches = stretchesOf(episode)
  const heard = new Set<string>()
  stretches.forEach(({ scene, start, end, take }, index) => {
    const from = samplesFromFrames(start, rate)
    const until = samplesFromFrames(end, rate)
    const last = index === stretches.length - 1
    const seconds =
      (until - from) / sampleRate - (last ? Math.min(musicTail * 0.8, (until - from) / sampleRate / 3) : 0)
    if (seconds < shortest) return
    const music = scene.music
    const people = aboutWhom(episode, scene.id)
    const brought = own?.music.get(scene.id)
    const cue =
      brought === undefined
        ? renderMusic(
            { ...music, seconds, series: seed, scene: `${scene.id}/${take}`, order: index, people, hook: last },
            heard,
            band,
          )
        : fitMusic(brought, (until - from) / sampleRate)
    const level = integratedLoudness(cue.left, cue.right)
    if (!Number.isFinite(level)) return
    const middle = (music.from + music.to) / 2
    addStereo(track, cue, from, gainFromDb(quiet + (loud - quiet) * middle - level))
    events.push({ kind: 'music', id: `${scene.id} ${music.mood}`, start: from / sampleRate, seconds })
  })
  return events
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

/** Runs of shots of one scene, in frames. A scene that is returned to has another take of its music. */
function stretchesOf(episode: BoardEpisode) {
  const stretches: { scene: BoardEpisode['scenes'][number]; start: number; end: number; take: number }[] = []
  let at = 0
  for (const shot of episode.shots) {
    const scene = episode.scenes.find(({ id }) => id === shot.scene)
    const last = stretches.at(-1)
    if (scene && last?.scene === scene && last.end === at) last.end = at + shot.length
    else if (scene)
      stretches.push({
        scene,
        start: at,
        end: at + shot.length,
        take: stretches.filter((stretch) => stretch.scene === scene).length,
      })
    at += shot.length
  }
  return stretches
}

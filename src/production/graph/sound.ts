import type { FrameRate, Language } from '#core'
import type { Ambience, BoardEpisode, SoundKind } from '#direction'
import { musicChoice, type SoundChoice } from '#series'
import type { LoudnessProfile } from '#sound'
import { spokenLinesOf } from '../episodes.ts'
import { address } from './address.ts'
import { heardEpisode } from './heard-episode.ts'

/** Everything that an episode's mix follows from. */
export interface SoundRecipe {
  kind: 'sound'
  maker: string
  episode: BoardEpisode
  rate: FrameRate
  language: Language
  seed: string
  /** Line → where its voice lies. */
  voices: Record<string, string>
  /** Recordings that are played instead, by scene, noise and bed: digests under which the store keeps them. */
  own: {
    music: Record<string, string>
    effects: Partial<Record<SoundKind, string>>
    ambience: Partial<Record<Ambience, string>>
  }
  loudness: LoudnessProfile
}

export interface PlannedSound {
  key: string
  recipe: SoundRecipe
}

export function planSound(request: {
  maker: string
  episode: BoardEpisode
  rate: FrameRate
  language: Language
  /** Name of the series: its music is its own. */
  title: string
  voices: ReadonlyMap<string, string>
  choice: SoundChoice
}): PlannedSound {
  const { maker, episode, rate, language, title, voices, choice } = request
  const recipe: SoundRecipe = {
    kind: 'sound',
    maker,
    episode: heardEpisode(episode),
    rate,
    language,
    seed: title,
    voices: Object.fromEntries(
      spokenLinesOf(episode).flatMap(({ id }) => (voices.has(id) ? [[id, voices.get(id)!]] : [])),
    ),
    own: ownSounds(episode, choice),
    loudness: choice.loudness ?? 'short-video',
  }
  return { key: address(recipe), recipe }
}

/** Only the recordings that this episode has a place for: another episode's do not make its sound anew. */
function ownSounds(episode: BoardEpisode, choice: SoundChoice): SoundRecipe['own'] {
  const kinds = new Set(episode.shots.flatMap(({ sounds }) => sounds.map(({ sound }) => sound)))
  const beds = new Set(episode.scenes.map(({ ambience }) => ambience))
  return {
    music: Object.fromEntries(
      episode.scenes.flatMap(({ id, music }) => {
        const recording = musicChoice(choice, { id, mood: music.mood })
        return recording === null ? [] : [[id, recording]]
      }),
    ),
    effects: Object.fromEntries(Object.entries(choice.effects).filter(([kind]) => kinds.has(kind as SoundKind))),
    ambience: Object.fromEntries(Object.entries(choice.ambience).filter(([bed]) => beds.has(bed as Ambience))),
  }
}

import type { FrameRate, Language } from '#core'
import type { BoardEpisode } from '#direction'
import { type OwnRecordings, ownRecordings, type SoundChoice } from '#series'
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
  own: OwnRecordings
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
    own: ownRecordings(episode, choice),
    loudness: choice.loudness ?? 'short-video',
  }
  return { key: address(recipe), recipe }
}

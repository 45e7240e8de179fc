import type { CharacterDesign } from '#art'
import { type FrameRate, framesFromSeconds } from '#core'
import type { Board, BoardEpisode, BoardScene, Shot, SpeechTiming } from '#direction'
import { coverShot } from '#picture'
import { type LabelMetadata, labelMetadata } from '#release'
import type { CoverChoice } from '#series'
import { episodeTitle } from '../episodes.ts'
import { address } from './address.ts'
import { peopleOf, seenScene } from './segments.ts'

/** Everything that an episode's covers follow from. */
export interface CoverRecipe {
  kind: 'cover'
  maker: string
  title: string
  episode: string
  rate: FrameRate
  shot: Shot
  frame: number
  scene: BoardScene
  cast: Record<string, CharacterDesign>
  speech: Record<string, SpeechTiming>
  /** Words of the visible AI label; pictures need it as much as videos do. */
  label: string
  metadata: LabelMetadata
}

export interface CoverPlanRequest {
  maker: string
  board: Pick<Board, 'title' | 'language' | 'rate'>
  episode: BoardEpisode
  /** The picture that a person chose; null takes the one that makes the best cover. */
  choice: CoverChoice | null
  cast: Readonly<Record<string, CharacterDesign>>
  label: string
  /** Who answers for it, as the hidden label names them; null when nobody is set. */
  contentProducer: string | null
  timing(lineId: string): SpeechTiming
}

export interface PlannedCovers {
  keys: { tall: string; squat: string }
  recipe: CoverRecipe
}

/** A cover is content of its own, with a label of its own: an edit elsewhere in the episode does not make it anew. */
export function planCovers(request: CoverPlanRequest): PlannedCovers {
  const { maker, board, episode, choice, cast, label, contentProducer, timing } = request
  const { shot, frame } = chosenPicture(episode, choice, board.rate) ?? bestPicture(episode)
  const seen: Omit<CoverRecipe, 'metadata'> = {
    kind: 'cover',
    maker,
    label,
    title: board.title,
    episode: episodeTitle(board, episode),
    rate: board.rate,
    shot: { ...shot, sounds: [] },
    frame,
    scene: seenScene(episode.scenes.find(({ id }) => id === shot.scene) ?? episode.scenes[0]!),
    cast: peopleOf(shot, cast),
    speech: Object.fromEntries(shot.lines.map(({ line }) => [line, timing(line)])),
  }
  const { metadata } = labelMetadata({ contentProducer, contentDigest: address(seen) })
  const recipe: CoverRecipe = { ...seen, metadata }
  return { keys: { tall: address({ recipe, tall: true }), squat: address({ recipe, tall: false }) }, recipe }
}

const bestPicture = ({ shots }: BoardEpisode) => coverShot(shots) ?? { shot: shots[0]!, frame: 0 }

function chosenPicture({ shots }: BoardEpisode, choice: CoverChoice | null, rate: FrameRate) {
  const shot = shots.find(({ id }) => id === choice?.shot)
  if (shot === undefined || choice === null) return null
  return { shot, frame: Math.min(shot.length - 1, framesFromSeconds(choice.seconds, rate)) }
}

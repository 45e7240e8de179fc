import { type CharacterDesign, drawOpeningLabel } from '#art'
import { digestValue, type FrameRate, framesFromSeconds } from '#core'
import type { Board, BoardEpisode, BoardScene, Shot, SpeechTiming } from '#direction'
import { paintPng, tagPng } from '#media'
import { coverShot, createShotPainter, paintCover } from '#picture'
import type { LabelMetadata } from '#release'
import type { CoverChoice } from '#series'
import { seenScene } from './segments.ts'

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
  metadata: LabelMetadata
  timing(lineId: string): SpeechTiming
}

export interface PlannedCovers {
  keys: { tall: string; squat: string }
  recipe: CoverRecipe
}

export function planCovers({ board, episode, choice, cast, timing, ...request }: CoverPlanRequest): PlannedCovers {
  const { shot, frame } = chosenPicture(episode, choice, board.rate) ?? bestPicture(episode)
  const people = [...shot.figures.map(({ character }) => character), shot.insert?.holder ?? '']
  const recipe: CoverRecipe = {
    kind: 'cover',
    ...request,
    title: board.title,
    episode: episodeTitle(board, episode),
    rate: board.rate,
    shot: { ...shot, sounds: [] },
    frame,
    scene: seenScene(episode.scenes.find(({ id }) => id === shot.scene) ?? episode.scenes[0]!),
    cast: Object.fromEntries(people.flatMap((name) => (cast[name] === undefined ? [] : [[name, cast[name]]]))),
    speech: Object.fromEntries(shot.lines.map(({ line }) => [line, timing(line)])),
  }
  return { keys: { tall: digestValue({ recipe, tall: true }), squat: digestValue({ recipe, tall: false }) }, recipe }
}

const bestPicture = ({ shots }: BoardEpisode) => coverShot(shots) ?? { shot: shots[0]!, frame: 0 }

function chosenPicture({ shots }: BoardEpisode, choice: CoverChoice | null, rate: FrameRate) {
  const shot = shots.find(({ id }) => id === choice?.shot)
  if (shot === undefined || choice === null) return null
  return { shot, frame: Math.min(shot.length - 1, framesFromSeconds(choice.seconds, rate)) }
}

/** The two covers of an episode as labelled PNG: 9:16 at 1080 × 1920 and 3:4 at 1080 × 1440. */
export function paintCovers(recipe: CoverRecipe): { tall: Uint8Array; squat: Uint8Array } {
  const picture = { width: 1080, height: 1920 }
  const { frame, title, episode, label, metadata } = recipe
  const painter = createShotPainter({ ...recipe, ...picture })
  const cover = (width: number, height: number) => {
    const png = paintPng(width, height, (ctx) => {
      paintCover(ctx, { width, height, title, episode, painter, frame, picture })
      // At the edge, in the corner that titles leave free; ink of 5 % of the shorter side, as the rule for pictures has it.
      ctx.save()
      ctx.setTransform(1, 0, 0, 1, 0, 0)
      drawOpeningLabel(ctx, { text: label, x: label.length > 6 ? 470 : 260, bottom: 172, alpha: 1 })
      ctx.restore()
    })
    return tagPng(png, 'AIGC', JSON.stringify(metadata))
  }
  try {
    return { tall: cover(1080, 1920), squat: cover(1080, 1440) }
  } finally {
    painter.dispose()
  }
}

export function episodeTitle(board: Pick<Board, 'language'>, episode: BoardEpisode): string {
  const number = board.language === 'zh' ? `第${episode.number}集` : `Episode ${episode.number}`
  return episode.title === null ? number : `${number} ${episode.title}`
}

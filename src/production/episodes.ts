import { StudioError } from '#core'
import type { Board, BoardEpisode } from '#direction'
import type { Story, StoryReport } from '#story'
import { type EpisodeChoice, isChosen, printEpisodeChoice } from './episode-choice.ts'

export function chooseEpisodes({ story, diagnostics }: StoryReport, choice: EpisodeChoice | null): Story['episodes'] {
  const playable = story.episodes.filter(({ scenes }) => scenes.some(({ items }) => items.length > 0))
  if (playable.length === 0) {
    const reason = diagnostics.find(({ severity }) => severity === 'error')?.message
    throw new StudioError({
      code: 'production.nothing-to-make',
      message: {
        zh: reason?.zh ?? '剧本里没有可以拍的内容',
        en: reason?.en ?? 'There is nothing in this script that could be made',
      },
    })
  }
  const chosen = playable.filter(({ number }) => isChosen(choice, number))
  if (choice !== null && chosen.length === 0) {
    const asked = printEpisodeChoice(choice)
    const numbers = playable.map(({ number }) => number).join(', ')
    throw new StudioError({
      code: 'production.no-such-episode',
      message: {
        zh: `剧本里没有第 ${asked} 集（有：${numbers}）`,
        en: `The script has no episode ${asked} (it has: ${numbers})`,
      },
    })
  }
  return chosen
}

export function linesOf(episode: Story['episodes'][number]) {
  return episode.scenes.flatMap(({ items }) => items.filter((item) => item.kind === 'line'))
}

export function episodesOf(board: Board, wanted: Story['episodes']): BoardEpisode[] {
  const ids = new Set(wanted.map(({ id }) => id))
  return board.episodes.filter(({ id, shots }) => ids.has(id) && shots.length > 0)
}

/** `第3集 归来`, `Episode 3 The Return`. */
export function episodeTitle(board: Pick<Board, 'language'>, episode: BoardEpisode): string {
  const number = board.language === 'zh' ? `第${episode.number}集` : `Episode ${episode.number}`
  return episode.title === null ? number : `${number} ${episode.title}`
}

export function framesOf(episode: BoardEpisode): number {
  return episode.shots.reduce((sum, { length }) => sum + length, 0)
}

/** Lines in the order in which they sound. */
export function spokenLinesOf(episode: BoardEpisode) {
  return episode.shots.flatMap(({ lines }) =>
    lines
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start)
      .map(({ line, tag, text }) => ({ id: line, speaker: tag, text })),
  )
}

import { StudioError } from '#core'
import type { Board, BoardEpisode } from '#direction'
import type { Story, StoryReport } from '#story'
import type { MakeOptions } from './options.ts'
import type { LineToSpeak } from './voices.ts'

export function chooseEpisodes({ story, diagnostics }: StoryReport, range: MakeOptions['episodes']): Story['episodes'] {
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
  const chosen = range === null ? playable : playable.filter(({ number }) => number >= range.from && number <= range.to)
  if (chosen.length === 0) {
    const numbers = playable.map(({ number }) => number).join(', ')
    throw new StudioError({
      code: 'production.no-such-episode',
      message: {
        zh: `剧本里没有第 ${range?.from}–${range?.to} 集（有：${numbers}）`,
        en: `The script has no episode ${range?.from}–${range?.to} (it has: ${numbers})`,
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

export function framesOf(episode: BoardEpisode): number {
  return episode.shots.reduce((sum, { length }) => sum + length, 0)
}

/** Each line with the feeling that the board gives it; lines that the board leaves out are not spoken. */
export function linesToSpeak(
  wanted: Story['episodes'],
  rough: readonly BoardEpisode[],
  texts: ReadonlyMap<string, { id: string; speaker: string | null; text: string }>,
): LineToSpeak[] {
  const played = new Map(
    rough.flatMap(({ shots }) => shots.flatMap(({ lines }) => lines.map((line) => [line.line, line] as const))),
  )
  return wanted.flatMap(linesOf).flatMap(({ id }) => {
    const line = texts.get(id)
    const play = played.get(id)
    if (line === undefined || play === undefined || line.text.trim() === '') return []
    const { expression, intensity } = play
    return [{ id, speaker: line.speaker, text: line.text, expression, intensity }]
  })
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

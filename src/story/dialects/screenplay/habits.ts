import { parseEpisodeHeading } from './episode-heading.ts'
import type { PlainLine } from './plain-line.ts'
import { parseSceneHeading } from './scene-heading.ts'

/** How a script as a whole is written, asked when one line alone does not tell. */
export interface Habits {
  /** Actions begin with △. */
  usesTriangles: boolean
  headsScenes(): boolean
  /** It has no headings for its episodes, so that `2-1` begins the second one. */
  numbersEpisodesByScenes(): boolean
  /** It has headings of any kind; else its body begins without one. */
  hasHeadings(): boolean
}

export function readHabits(lines: readonly PlainLine[]): Habits {
  const headsScenes = once(() =>
    lines.some(({ text, heading }) => text.length < 120 && parseSceneHeading(text, heading > 0) !== null),
  )
  const headsEpisodes = (most: number) =>
    lines.some(({ text }) => text.length < most && parseEpisodeHeading(text) !== null)
  return {
    usesTriangles: lines.some(({ text }) => /^[△▲∆Δ▵]/u.test(text)),
    headsScenes,
    numbersEpisodesByScenes: once(() => !headsEpisodes(Number.POSITIVE_INFINITY)),
    hasHeadings: once(() => headsScenes() || headsEpisodes(120)),
  }
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | null = null
  return () => {
    answer ??= ask()
    return answer
  }
}

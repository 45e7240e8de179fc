import type { Story } from '#story'
import type { Lengths, Reading } from './reading.ts'

export interface OutlineScene {
  id: string
  number: string
  place: string
  /** Offset in the text where the scene begins. */
  at: number
  time: Story['episodes'][number]['scenes'][number]['time']
  lines: number
}

export interface OutlineEpisode {
  id: string
  number: number
  title: string | null
  /** Offset of its heading, or of its first scene where it has none. */
  at: number
  /** Estimated running time; null until it is worked out. */
  seconds: number | null
  scenes: OutlineScene[]
}

/** Episodes and scenes in order, with the places to jump to. */
export function outlineOf({ report, marks }: Reading, lengths: Lengths | null): OutlineEpisode[] {
  const headings = marks.filter(({ role }) => role === 'episode')
  return report.story.episodes.map((episode, index) => {
    const first = episode.scenes[0]?.span.start ?? 0
    const before = report.story.episodes[index - 1]?.scenes.at(-1)?.span.start ?? -1
    const heading = headings.findLast(({ from }) => from <= first && from > before)
    return {
      id: episode.id,
      number: episode.number,
      title: episode.title,
      at: heading?.from ?? first,
      seconds: lengths?.[episode.id]?.seconds ?? null,
      scenes: episode.scenes.map(({ id, number, place, span, time, items }) => ({
        id,
        number,
        place,
        at: span.start,
        time,
        lines: items.filter(({ kind }) => kind === 'line').length,
      })),
    }
  })
}

/** The episode and scene in which an offset lies; null before the first. */
export function placeInOutline(
  outline: readonly OutlineEpisode[],
  offset: number,
): { episode: OutlineEpisode; scene: OutlineScene | null } | null {
  const episode = outline.findLast(({ at }) => at <= offset)
  if (episode === undefined) return null
  return { episode, scene: episode.scenes.findLast(({ at }) => at <= offset) ?? null }
}

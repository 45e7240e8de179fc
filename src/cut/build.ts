import { framesCovering, framesFromSeconds } from '#core'
import { type Board, type BoardEpisode, openingSeconds, type SpeechTiming } from '#direction'
import { captionsOf } from './captions.ts'
import type { Caption, Segment, Timeline } from './timeline.ts'

export interface TimelineRequest {
  board: Pick<Board, 'title' | 'language' | 'rate'>
  episode: BoardEpisode
  width: number
  height: number
  /** Words of the AI label: 「AI生成」. */
  label: string
  timing(lineId: string): SpeechTiming
}

/** How long the label stands large on the opening (the standard asks for 2 s at least). */
const labelSeconds = 2.4
/** How long "next episode" stands over the end of the last shot. */
const endSeconds = 2

/**
 * Lays the episode out: one segment a shot, captions from the voice, the title over the first shot, the promise of the next
 * episode over the end of the last one. The hold that the end card needs belongs to the last shot: direction gives the hook
 * its length, and nothing is added here, so an episode lasts exactly as long as its shots.
 */
export function buildTimeline({ board, episode, width, height, label, timing }: TimelineRequest): Timeline {
  const { rate, language } = board
  const segments: Segment[] = []
  let now = 0
  for (const shot of episode.shots) {
    segments.push({ shot: shot.id, start: now, length: shot.length })
    now += shot.length
  }
  const length = Math.max(1, now)
  const heard = episode.shots
    .flatMap((shot, index) =>
      shot.lines.filter((line) => line.start >= 0).map((line) => ({ line, at: segments[index]!.start + line.start })),
    )
    .sort((a, b) => a.at - b.at)
  const captions: Caption[] = heard.flatMap(({ line, at }, index) =>
    captionsOf(line, timing(line.line), at, Math.min(length, heard[index + 1]?.at ?? length), rate, language),
  )
  const opening = Math.min(length, framesFromSeconds(openingSeconds, rate))
  const end = Math.min(length, framesFromSeconds(endSeconds, rate))
  const title = episode.title ?? (language === 'zh' ? `第${episode.number}集` : `Episode ${episode.number}`)
  const card = { series: board.title, episode: title }
  return {
    version: 1,
    episode: episode.id,
    rate,
    width,
    height,
    length,
    segments,
    captions,
    cards: [
      { ...card, kind: 'opening', start: 0, length: opening, text: null },
      { ...card, kind: episode.next === null ? 'end' : 'next', start: length - end, length: end, text: episode.next },
    ],
    labels: [
      { kind: 'opening', start: 0, length: Math.min(length, framesCovering(labelSeconds, rate)), text: label },
      { kind: 'constant', start: 0, length, text: label },
    ],
  }
}

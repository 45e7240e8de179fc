import type { CharacterDesign } from '#art'
import type { LocalText } from '#core'
import { buildTimeline, styleCaptions, type Timeline } from '#cut'
import type { Board, BoardEpisode, SpeechTiming } from '#direction'
import { type ExpectedLine, type LabelMetadata, labelMetadata, labelText } from '#release'
import { type Choices, choiceFor } from '#series'
import { episodeTitle, spokenLinesOf } from '../episodes.ts'
import { address } from './address.ts'
import { type PlannedCovers, planCovers } from './covers.ts'
import type { Makers } from './makers.ts'
import { type PlannedSegment, planSegments } from './segments.ts'
import { type PlannedSound, planSound } from './sound.ts'
import type { PickedTake } from './take.ts'

/** Everything that an episode is made of, each part with the address at which it lies or will lie. */
export interface PlannedEpisode {
  episode: BoardEpisode
  timeline: Timeline
  segments: readonly PlannedSegment[]
  sound: PlannedSound
  covers: PlannedCovers
  /** What is said, in order: what the captions must say. */
  lines: readonly ExpectedLine[]
  /** The visible and the hidden AI label. */
  label: string
  metadata: LabelMetadata
  /** What stands in the finished file beside picture and sound. */
  tags: { title: string; AIGC: string }
  /** Digest of what is seen and heard. */
  content: string
  /** Digest of everything that the finished file follows from: equal digests make equal files. */
  inputs: string
  warnings: readonly LocalText[]
}

/** What the episodes of one making have in common. */
export interface EpisodeContext {
  board: Pick<Board, 'title' | 'language' | 'rate'>
  cast: Readonly<Record<string, CharacterDesign>>
  choices: Choices
  timing(lineId: string): SpeechTiming
  /** Line → where its voice lies. */
  voices: ReadonlyMap<string, string>
  /** Takes that people picked, by shot. */
  picked: ReadonlyMap<string, PickedTake>
  makers: Makers
  width: number
  height: number
  contentProducer: string | null
}

/** Version of how a file is put together from its parts. */
const join = 2

/** Pure: the same board, voices, makers and size always give the same addresses. */
export function planEpisode(episode: BoardEpisode, context: EpisodeContext): PlannedEpisode {
  const { board, cast, choices, timing, voices, picked, makers, width, height, contentProducer } = context
  const label = labelText(board.language)
  const timeline = buildTimeline({ board, episode, width, height, label, timing })
  const seen = styleCaptions(timeline, choices.captions)
  const segments = planSegments({ maker: makers.segment, episode, timeline: seen, cast, timing, picked })
  const { rate, language, title } = board
  const sound = planSound({ maker: makers.sound, episode, rate, language, title, voices, choice: choices.sound })
  const content = address({ segments: segments.map(({ key }) => key), sound: sound.key })
  const { metadata, warnings } = labelMetadata({ contentProducer, contentDigest: content })
  const choice = choiceFor(choices.covers, episode.id) ?? null
  const covers = planCovers({ maker: makers.segment, board, episode, choice, cast, label, contentProducer, timing })
  const tags = { title: `${title} · ${episodeTitle(board, episode)}`, AIGC: JSON.stringify(metadata) }
  return {
    episode,
    timeline,
    segments,
    sound,
    covers,
    lines: spokenLinesOf(episode),
    label,
    metadata,
    tags,
    content,
    inputs: address({ content, tags, join }),
    warnings,
  }
}

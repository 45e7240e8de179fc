import type { CharacterDesign } from '#art'
import { digestValue } from '#core'
import { buildTimeline, styleCaptions } from '#cut'
import type { Board, BoardEpisode, SpeechTiming } from '#direction'
import { labelMetadata } from '#release'
import { choiceFor } from '#series'
import type { ArtefactStore, Config } from '#store'
import type { Story } from '#story'
import { planCovers } from './covers.ts'
import { framesOf, spokenLinesOf } from './episodes.ts'
import type { EpisodePlan } from './finish-episode.ts'
import { heardEpisode } from './heard-episode.ts'
import type { MakeOptions } from './options.ts'
import type { ProgressTracker } from './progress-tracker.ts'
import type { CoversJob, SegmentJob, SegmentJobResult, SoundJob } from './render-worker.ts'
import { type PlannedSegment, planSegments } from './segments.ts'
import type { StageClock } from './stage-clock.ts'
import type { SpokenLines } from './voices.ts'
import type { WorkerPool } from './workers/pool.ts'

/** Sums over all episodes, in processor seconds of the render processes and in pieces. */
export interface RenderTotals {
  paint: number
  overlay: number
  encode: number
  made: number
  effects: number
}

export interface StartContext {
  board: Board
  story: Story
  cast: Readonly<Record<string, CharacterDesign>>
  timing(lineId: string): SpeechTiming
  spoken: SpokenLines
  options: MakeOptions
  config: Config
  home: string
  store: ArtefactStore
  pool: WorkerPool
  progress: ProgressTracker
  clock: StageClock
  label: string
  segmentMaker: string
  soundMaker: string
  totals: RenderTotals
}

/**
 * Plans an episode and sets everything of it to work that is not in the store yet: pictures, sound and covers. Comes back at
 * once; failures are met where the episode is finished.
 * @param order episodes with a smaller number are worked on first
 */
export function startEpisode(episode: BoardEpisode, order: number, context: StartContext): EpisodePlan {
  const { board, cast, timing, config, label, segmentMaker } = context
  const { width, height, choices } = context.options
  const timeline = buildTimeline({ board, episode, width, height, label, timing })
  const seen = styleCaptions(timeline, choices.captions)
  const segments = planSegments({ maker: segmentMaker, episode, timeline: seen, cast, timing })
  const pictures = drawPictures(episode, segments, order, context)
  const sound = mixSound(episode, order, context)
  const content = digestValue({ segments: segments.map(({ key }) => key), sound: sound.key })
  const { metadata, warnings } = labelMetadata({ contentProducer: config.contentProducer, contentDigest: content })
  const covers = planCovers({
    maker: segmentMaker,
    board,
    episode,
    choice: choiceFor(choices.covers, episode.id) ?? null,
    cast,
    label,
    metadata,
    timing,
  })
  const covering = paintCovers(episode, covers, order, context)
  for (const work of [pictures.done, sound.done, covering]) work.catch(() => {})
  return {
    episode,
    timeline,
    segments,
    soundKey: sound.key,
    lines: spokenLinesOf(episode),
    covers: covers.keys,
    metadata,
    content,
    warnings,
    pictures: Promise.all([pictures.done, covering]),
    sound: sound.done,
    shotsReused: pictures.reused,
  }
}

function drawPictures(
  episode: BoardEpisode,
  segments: readonly PlannedSegment[],
  order: number,
  { home, store, pool, progress, clock, totals }: StartContext,
) {
  let drawn = 0
  let reused = 0
  const inWork = new Map<string, number>()
  const tell = (shot: string) => {
    let sum = drawn
    for (const done of inWork.values()) sum += done
    progress.reach('animation', episode.id, sum, shot)
  }
  const one = async ({ key, recipe }: PlannedSegment) => {
    const { shot } = recipe
    if (await store.has('segment', key)) {
      reused++
      progress.skip('animation', episode.id, shot.length)
    } else {
      const result = await pool.run<SegmentJobResult>({
        name: 'segment',
        input: { home, key, recipe } satisfies SegmentJob,
        title: { zh: `镜头 ${shot.id}`, en: `Shot ${shot.id}` },
        priority: order,
        size: shot.length,
        onStep: (done) => {
          inWork.set(key, done)
          tell(shot.id)
        },
      })
      totals.paint += result.paintSeconds
      totals.overlay += result.overlaySeconds
      totals.encode += result.encodeSeconds
      totals.made++
    }
    inWork.delete(key)
    drawn += shot.length
    totals.effects += shot.effects.length
    tell(shot.id)
  }
  // Two shots that are the same in everything are drawn once.
  const unique = new Map(segments.map((segment) => [segment.key, segment]))
  progress.expect('animation', episode.id, framesOf(episode), null)
  return { done: clock.run('animation', () => Promise.all([...unique.values()].map(one))), reused: () => reused }
}

function mixSound(
  episode: BoardEpisode,
  order: number,
  { home, store, pool, progress, clock, options, story, spoken, soundMaker }: StartContext,
) {
  const input = {
    episode: heardEpisode(episode),
    rate: options.rate,
    language: story.language,
    seed: story.title,
    voices: Object.fromEntries(
      spokenLinesOf(episode).flatMap(({ id }) => (spoken.keys.has(id) ? [[id, spoken.keys.get(id)!]] : [])),
    ),
  }
  const key = digestValue({ kind: 'sound', maker: soundMaker, ...input })
  const done = clock.run('sound', async () => {
    const had = await store.has('sound', key)
    if (!had) {
      await pool.run<null>({
        name: 'sound',
        heavy: true,
        input: { home, key, ...input } satisfies SoundJob,
        title: { zh: `第 ${episode.number} 集的声音`, en: `The sound of episode ${episode.number}` },
        priority: order,
        size: Number.POSITIVE_INFINITY,
      })
    }
    progress.reach('sound', episode.id, 1)
    clock.note('sound', had ? 0 : 1, had ? 1 : 0)
  })
  return { key, done }
}

/** Not on the cut's clock: most of it is waiting for a free process. */
async function paintCovers(
  episode: BoardEpisode,
  covers: ReturnType<typeof planCovers>,
  order: number,
  { home, store, pool }: StartContext,
): Promise<void> {
  if ((await store.has('cover', covers.keys.tall)) && (await store.has('cover', covers.keys.squat))) return
  await pool.run<null>({
    name: 'covers',
    input: { home, ...covers } satisfies CoversJob,
    title: { zh: `第 ${episode.number} 集的封面`, en: `The covers of episode ${episode.number}` },
    priority: order,
    size: 60,
  })
}

import type { ArtefactStore } from '#store'
import type { Books } from './books.ts'
import type { Renderer } from './durable/queued-job.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { framesOf } from './episodes.ts'
import type { PlannedCovers } from './graph/covers.ts'
import type { PlannedEpisode } from './graph/episode.ts'
import type { PlannedSegment } from './graph/segments.ts'
import type { ProgressTracker } from './progress-tracker.ts'
import type { CoversJob, Made, SegmentJob, SegmentJobResult, SoundJob } from './render-worker.ts'
import type { StageClock } from './stage-clock.ts'
import { usualWork } from './usual-work.ts'

/** Sums over all episodes, in processor seconds of the render processes and in pieces. */
export interface RenderTotals {
  paint: number
  overlay: number
  encode: number
  made: number
  effects: number
}

export interface StartContext {
  home: string
  store: ArtefactStore
  renderer: Renderer
  progress: ProgressTracker
  clock: StageClock
  books: Books
  /** Version of the check. */
  checker: string
  totals: RenderTotals
}

/** An episode whose parts are being made. */
export interface StartedEpisode {
  /** Pictures and covers. */
  pictures: Promise<unknown>
  sound: Promise<unknown>
  shotsReused(): number
  /** Processor seconds of shots that were drawn now, by the address of their stretch. */
  drawn: ReadonlyMap<string, number>
}

/**
 * Sets everything of an episode to work that is not in the store yet: pictures, sound and covers. Comes back at once; failures
 * are met where the episode is finished.
 * @param order episodes with a smaller number are worked on first
 */
export function startEpisode(plan: PlannedEpisode, order: number, context: StartContext): StartedEpisode {
  const pictures = drawPictures(plan, order, context)
  const sound = mixSound(plan, order, context)
  const covering = paintCovers(plan, order, context)
  for (const work of [pictures.done, sound, covering]) work.catch(() => {})
  return {
    pictures: Promise.all([pictures.done, covering]),
    sound,
    shotsReused: pictures.reused,
    drawn: pictures.drawn,
  }
}

/** An episode of which nothing is to be made, because its finished file is there and follows from the same. */
export function nothingToStart(plan: PlannedEpisode, order: number, context: StartContext): StartedEpisode {
  const { progress, clock } = context
  const { episode, segments } = plan
  progress.expect('animation', episode.id, framesOf(episode), null)
  progress.skip('animation', episode.id, framesOf(episode))
  progress.reach('animation', episode.id, framesOf(episode))
  progress.reach('sound', episode.id, 1)
  clock.note('sound', 0, 1)
  const pictures = paintCovers(plan, order, context)
  pictures.catch(() => {})
  return { pictures, sound: Promise.resolve(), shotsReused: () => segments.length, drawn: new Map() }
}

const embedded = { engine: embeddedEngine, cost: null }

function drawPictures(
  { episode, segments }: PlannedEpisode,
  order: number,
  { home, store, renderer, progress, clock, books, checker, totals }: StartContext,
) {
  let framesDone = 0
  let reused = 0
  const drawn = new Map<string, number>()
  const inWork = new Map<string, number>()
  const tell = (shot: string) => {
    let sum = framesDone
    for (const done of inWork.values()) sum += done
    progress.reach('animation', episode.id, sum, shot)
  }
  const one = async ({ shot: id, key, recipe }: PlannedSegment) => {
    const { shot } = recipe
    if (await store.has('segment', key)) {
      reused++
      progress.skip('animation', episode.id, shot.length)
    } else {
      const { width, height } = recipe
      const piece = {
        ...embedded,
        episode: episode.id,
        shot: id,
        work: 'segment',
        artefact: key,
        cpuSeconds: usualWork.frame(width, height) * shot.length,
      }
      const result = await books.book(piece, (spent) =>
        renderer.run<SegmentJobResult>({
          name: 'segment',
          input: { home, key, recipe, checker } satisfies SegmentJob,
          makes: [{ kind: 'segment', key }],
          of: { episode: episode.id, shot: id },
          title: { zh: `镜头 ${id}`, en: `Shot ${id}` },
          priority: order,
          size: shot.length,
          onSpent: (cpuSeconds) => {
            spent(cpuSeconds)
            drawn.set(key, cpuSeconds)
          },
          onStep: (done) => {
            inWork.set(key, done)
            tell(id)
          },
        }),
      )
      if (result === null) reused++
      else {
        totals.paint += result.paintSeconds
        totals.overlay += result.overlaySeconds
        totals.encode += result.encodeSeconds
        totals.made++
      }
    }
    inWork.delete(key)
    framesDone += shot.length
    totals.effects += shot.effects.length
    tell(id)
  }
  // Two shots that are the same in everything are drawn once.
  const unique = new Map(segments.map((segment) => [segment.key, segment]))
  progress.expect('animation', episode.id, framesOf(episode), null)
  const done = clock.run('animation', () => Promise.all([...unique.values()].map(one)))
  return { done, reused: () => reused, drawn }
}

function mixSound(
  { episode, sound }: PlannedEpisode,
  order: number,
  { home, store, renderer, progress, clock, books }: StartContext,
): Promise<void> {
  return clock.run('sound', async () => {
    const had = await store.has('sound', sound.key)
    if (!had) {
      const cpuSeconds = usualWork.mix(framesOf(episode), sound.recipe.rate)
      const piece = { ...embedded, episode: episode.id, shot: null, work: 'sound', artefact: sound.key, cpuSeconds }
      await books.book(piece, (onSpent) =>
        renderer.run<Made>({
          name: 'sound',
          heavy: true,
          input: { home, ...sound } satisfies SoundJob,
          makes: [{ kind: 'sound', key: sound.key }],
          of: { episode: episode.id, shot: null },
          title: { zh: `第 ${episode.number} 集的声音`, en: `The sound of episode ${episode.number}` },
          priority: order,
          size: Number.POSITIVE_INFINITY,
          onSpent,
        }),
      )
    }
    progress.reach('sound', episode.id, 1)
    clock.note('sound', had ? 0 : 1, had ? 1 : 0)
  })
}

/** Not on the cut's clock: most of it is waiting for a free process. */
async function paintCovers(
  { episode, covers }: { episode: PlannedEpisode['episode']; covers: PlannedCovers },
  order: number,
  { home, store, renderer, books }: StartContext,
): Promise<void> {
  if ((await store.has('cover', covers.keys.tall)) && (await store.has('cover', covers.keys.squat))) return
  const artefact = covers.keys.tall
  const piece = { ...embedded, episode: episode.id, shot: null, work: 'cover', artefact, cpuSeconds: usualWork.covers }
  await books.book(piece, (onSpent) =>
    renderer.run<Made>({
      name: 'covers',
      input: { home, ...covers } satisfies CoversJob,
      makes: [
        { kind: 'cover', key: covers.keys.tall },
        { kind: 'cover', key: covers.keys.squat },
      ],
      of: { episode: episode.id, shot: null },
      title: { zh: `第 ${episode.number} 集的封面`, en: `The covers of episode ${episode.number}` },
      priority: order,
      size: 60,
      onSpent,
    }),
  )
}

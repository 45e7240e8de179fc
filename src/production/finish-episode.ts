import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, StudioError, secondsFromFrames } from '#core'
import { printSrt } from '#cut'
import { joinMaster, parseSegment, parseSound, writeWholeFile } from '#media'
import type { CheckReport } from '#release'
import type { ArtefactStore } from '#store'
import type { Books } from './books.ts'
import { checkFile } from './check-file.ts'
import { embeddedEngine } from './embedded-engine.ts'
import { digestFile, filesOf } from './finished-file.ts'
import type { PlannedEpisode } from './graph/episode.ts'
import type { PlannedSegment } from './graph/segments.ts'
import type { MakeOptions } from './options.ts'
import type { ProgressTracker } from './progress-tracker.ts'
import type { CheckJob } from './render-worker.ts'
import type { EpisodeReport } from './report.ts'
import type { StageClock } from './stage-clock.ts'
import type { StartedEpisode } from './start-episode.ts'
import { usualWork } from './usual-work.ts'
import type { WorkerPool } from './workers/pool.ts'

export interface FinishContext {
  options: MakeOptions
  store: ArtefactStore
  pool: WorkerPool
  progress: ProgressTracker
  clock: StageClock
  /** Version of the check. */
  checker: string
  books: Books
}

/**
 * Waits for an episode's parts, joins, labels and checks it, and writes what belongs beside it.
 * @param unchanged SHA-256 of the finished file when it is there already and follows from the same; else null
 */
export async function finishEpisode(
  plan: PlannedEpisode,
  started: StartedEpisode,
  unchanged: string | null,
  context: FinishContext,
): Promise<EpisodeReport> {
  const { episode, timeline, segments, lines, metadata, label } = plan
  const { options, store, pool, progress, clock, checker, books } = context
  const { width, height, rate } = options
  const { loudness } = plan.sound.recipe
  const files = filesOf(episode.number)
  const place = (name: string) => join(options.out, name)
  const captions = printSrt(timeline)
  const video = place(files.video)
  await Promise.all([started.pictures, started.sound])

  await clock.run('cut', async () => {
    await writeWholeFile(place(files.captions), captions)
    if (unchanged === null) {
      const sound = await store.get('sound', plan.sound.key)
      if (sound === null) throw lost()
      await joinMaster({
        file: video,
        rate,
        frames: timeline.length,
        segments: readSegments(store, segments),
        sound: parseSound(sound),
        tags: plan.tags,
      })
    }
    for (const [name, key] of [
      [files.cover, plan.covers.keys.tall],
      [files.cover3x4, plan.covers.keys.squat],
    ] as const) {
      const png = await store.get('cover', key)
      if (png === null) throw lost()
      await writeWholeFile(place(name), png)
    }
  })
  progress.reach('cut', episode.id, 1, files.video)

  const sha256 = unchanged ?? (await digestFile(video)) ?? ''
  const check = await clock.run('release', () =>
    checkFile({
      question: { file: video, width, height, rate, frames: timeline.length, lines: [...lines], loudness },
      sha256,
      captions,
      maker: checker,
      store,
      async run(question) {
        const cpuSeconds = usualWork.check(timeline.length, rate)
        const about = { episode: episode.id, shot: null, work: 'check', artefact: sha256 }
        const report = await books.book({ ...about, engine: embeddedEngine, cpuSeconds }, (onSpent) =>
          pool.run<CheckReport>({
            name: 'check',
            input: { ...question, home: store.home, maker: checker } satisfies CheckJob,
            title: { zh: `第 ${episode.number} 集的检查`, en: `The check of episode ${episode.number}` },
            priority: -1,
            heavy: true,
            size: Number.POSITIVE_INFINITY,
            onSpent,
          }),
        )
        assert(report !== null, 'a check gives a report')
        return report
      },
    }),
  )
  progress.reach('release', episode.id, 1, files.video)
  const speakers = new Set(lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))
  return {
    id: episode.id,
    number: episode.number,
    title: episode.title,
    files,
    scenes: episode.scenes.length,
    shots: episode.shots.length,
    lines: lines.length,
    speakers: [...speakers],
    spoken: [...lines],
    frames: timeline.length,
    seconds: secondsFromFrames(timeline.length, rate),
    bytes: (await stat(video)).size,
    sha256,
    inputs: plan.inputs,
    loudness: { profile: loudness, integrated: check.measures.loudness, truePeak: check.measures.truePeak },
    label: { visible: label, metadata },
    shotsMade: segments.length - started.shotsReused(),
    shotsReused: started.shotsReused(),
    warnings: [...plan.warnings],
    check,
  }
}

async function* readSegments(store: ArtefactStore, segments: readonly PlannedSegment[]) {
  for (const { key } of segments) {
    const bytes = await store.get('segment', key)
    if (bytes === null) throw lost()
    yield parseSegment(bytes)
  }
}

function lost(): StudioError {
  return new StudioError({
    code: 'production.artefact-lost',
    message: {
      zh: '做好的镜头在合成前从存储中消失或损坏了。再运行一次同样的命令会重做它',
      en: 'A finished shot vanished from the store or was damaged before it was joined. Run the same command again to remake it',
    },
    retryable: true,
  })
}

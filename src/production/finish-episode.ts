import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { digestValue, type LocalText, StudioError, secondsFromFrames } from '#core'
import { printSrt, type Timeline } from '#cut'
import type { Board, BoardEpisode } from '#direction'
import { joinMaster, parseSegment, parseSound, writeWholeFile } from '#media'
import type { CheckReport, ExpectedLine, LabelMetadata } from '#release'
import type { ArtefactStore } from '#store'
import type { Story } from '#story'
import { episodeTitle } from './covers.ts'
import type { MakeOptions } from './options.ts'
import type { ProgressTracker } from './progress-tracker.ts'
import type { CheckJob } from './render-worker.ts'
import type { EpisodeReport, MakeReport } from './report.ts'
import type { PlannedSegment } from './segments.ts'
import type { StageClock } from './stage-clock.ts'
import type { WorkerPool } from './workers/pool.ts'

/** An episode whose parts are being made. */
export interface EpisodePlan {
  episode: BoardEpisode
  timeline: Timeline
  segments: readonly PlannedSegment[]
  soundKey: string
  lines: readonly ExpectedLine[]
  /** Addresses in the store. */
  covers: { tall: string; squat: string }
  metadata: LabelMetadata
  /** Digest of what is seen and heard. */
  content: string
  warnings: readonly LocalText[]
  pictures: Promise<unknown>
  sound: Promise<unknown>
  shotsReused(): number
}

export interface FinishContext {
  board: Board
  story: Story
  options: MakeOptions
  store: ArtefactStore
  pool: WorkerPool
  progress: ProgressTracker
  clock: StageClock
  earlier: MakeReport | null
  label: string
}

/** Waits for an episode's parts, joins, labels and checks it, and writes what belongs beside it. */
export async function finishEpisode(plan: EpisodePlan, context: FinishContext): Promise<EpisodeReport> {
  const { episode, timeline, segments, lines, content, metadata } = plan
  const { board, story, options, store, pool, progress, clock, label } = context
  const { width, height, rate } = options
  const base = `ep${String(episode.number).padStart(2, '0')}`
  const files = {
    video: `${base}.mp4`,
    captions: `${base}.srt`,
    cover: `${base}-cover.png`,
    cover3x4: `${base}-cover-3x4.png`,
  }
  const place = (name: string) => join(options.out, name)
  await Promise.all([plan.pictures, plan.sound])

  const title = episodeTitle(board, episode)
  const tags = { title: `${story.title} · ${title}`, AIGC: JSON.stringify(metadata) }
  const inputs = digestValue({ content, tags, join: 2 })
  const video = place(files.video)
  const before = context.earlier?.episodes.find(({ id }) => id === episode.id)
  const unchanged = before !== undefined && before.inputs === inputs && (await digestFile(video)) === before.sha256

  await clock.run('cut', async () => {
    await writeWholeFile(place(files.captions), printSrt(timeline))
    if (!unchanged) {
      const sound = await store.get('sound', plan.soundKey)
      if (sound === null) throw lost()
      await joinMaster({
        file: video,
        rate,
        frames: timeline.length,
        segments: readSegments(store, segments),
        sound: parseSound(sound),
        tags,
      })
    }
    for (const [name, key] of [
      [files.cover, plan.covers.tall],
      [files.cover3x4, plan.covers.squat],
    ] as const) {
      const png = await store.get('cover', key)
      if (png === null) throw lost()
      await writeWholeFile(place(name), png)
    }
  })
  progress.reach('cut', episode.id, 1, files.video)

  const check = await clock.run('release', () =>
    pool.run<CheckReport>({
      name: 'check',
      input: {
        file: video,
        width,
        height,
        rate,
        frames: timeline.length,
        lines: [...lines],
      } satisfies CheckJob,
      title: { zh: `第 ${episode.number} 集的检查`, en: `The check of episode ${episode.number}` },
      priority: -1,
      heavy: true,
      size: Number.POSITIVE_INFINITY,
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
    sha256: (await digestFile(video)) ?? '',
    inputs,
    loudness: { integrated: check.measures.loudness, truePeak: check.measures.truePeak },
    label: { visible: label, metadata },
    shotsMade: segments.length - plan.shotsReused(),
    shotsReused: plan.shotsReused(),
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

async function digestFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}

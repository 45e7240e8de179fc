import { basename } from 'node:path'
import { type LocalText, sanbuVersion } from '#core'
import { collectGarbage, handBackMemory, installCanvas } from '#media'
import { boardSeries, castSeries } from '#series'
import { type ArtefactStore, type Config, defaultStoreBytes, ensureFolder, type TakeRepository } from '#store'
import { readScript, type StoryReport } from '#story'
import type { Books } from './books.ts'
import type { CallDesk } from './calls/call-desk.ts'
import type { Renderer } from './durable/queued-job.ts'
import { checkOutFolder, readEarlierReport, writeReport } from './earlier-report.ts'
import { chooseEpisodes, episodesOf, framesOf, linesOf } from './episodes.ts'
import { finishEpisode } from './finish-episode.ts'
import { unchangedFile } from './finished-file.ts'
import { planEpisode } from './graph/episode.ts'
import { surveySeries } from './graph/survey.ts'
import { planVoices } from './graph/voices.ts'
import { type MadeEpisode, madeEpisode, readMadeRecord, writeMadeRecord } from './made-record.ts'
import type { MakeOptions } from './options.ts'
import { readPicks } from './picks.ts'
import type { ProgressEvent } from './progress.ts'
import { createProgressTracker } from './progress-tracker.ts'
import { recordTakes } from './record-takes.ts'
import { type EpisodeReport, type MakeReport, makeReportSchema } from './report.ts'
import { setsOf, standInWarnings } from './sets-used.ts'
import { understandSource } from './sources.ts'
import { openSpeakers } from './speakers.ts'
import { createStageClock } from './stage-clock.ts'
import { nothingToStart, type StartContext, startEpisode } from './start-episode.ts'
import { usualWork } from './usual-work.ts'
import { bookVoices, speakLines } from './voices.ts'
import type { WorkerPool } from './workers/pool.ts'

/** What a run has at hand. */
export interface Crew {
  home: string
  store: ArtefactStore
  config: Config
  /** This process's own hands, for what is done to files here. */
  pool: WorkerPool
  /** Anybody's hands. */
  renderer: Renderer
  /** How many of them there are here. */
  workers: number
  /** What is spent is written down here. */
  books: Books
  takes: TakeRepository
  /** Makes calls that are paid for; null where none can be made. */
  call: CallDesk['call'] | null
  /** Ids of the series and of the run, under which takes are kept. */
  series: string
  run: string
  signal: AbortSignal
  onProgress(event: ProgressEvent): void
  /** What is understood of the script, as soon as it is. */
  onStory(report: StoryReport): void
}

/**
 * The whole chain: a script in, finished, labelled, checked episodes out. Everything made on the way is kept in the store under
 * the digest of what it came from, so that a second run makes only what changed and one that was broken off goes on where it was.
 * @param source bytes of the script's file; `options.script` is only its name
 */
export async function conductSeries(source: Uint8Array, options: MakeOptions, crew: Crew): Promise<MakeReport> {
  const began = performance.now()
  const { home, store, config, pool, renderer, workers, signal, books, takes, series, run } = crew
  const progress = createProgressTracker(crew.onProgress)
  const clock = createStageClock()
  const warnings: LocalText[] = []
  const { rate, width, height } = options
  // What a frame takes to draw and encode on a usual core; how fast this machine is shows soon enough.
  const frameSeconds = usualWork.frame(width, height) / workers

  installCanvas()
  await ensureFolder(options.out)
  const earlier = await readEarlierReport(options.out)
  const before = await readMadeRecord(options.out)

  // Story and breakdown.
  const document = await understandSource(source, options.script)
  const report = clock.run('story', () => readScript({ text: document.text, file: basename(options.script) }))
  report.diagnostics.unshift(...document.diagnostics)
  crew.onStory(report)
  const { story } = report
  const wanted = chooseEpisodes(report, options.episodes)
  checkOutFolder(earlier, story, options)
  const lineCount = wanted.reduce((sum, episode) => sum + linesOf(episode).length, 0)
  clock.note('story', wanted.length, 0, {
    zh: `${wanted.length} 集 ${lineCount} 句台词`,
    en: `${wanted.length} episodes, ${lineCount} lines`,
  })
  progress.expect('story', null, 1, 0.2)
  progress.expect('voices', null, lineCount, usualWork.line)
  // Until the board is there: four seconds a line, so that the first fractions are not far off.
  for (const { id } of wanted) progress.expect('animation', id, (100 * lineCount) / wanted.length, frameSeconds)
  progress.reach('story', null, 1)

  // Designs.
  const read = clock.run('characters', () => castSeries(report, options.choices))
  const { designs } = read
  const cast = Object.fromEntries(designs.map((design) => [design.id, design]))
  clock.note('breakdown', story.cast.length, 0, {
    zh: `${story.cast.length} 个角色`,
    en: `${story.cast.length} people`,
  })
  clock.note('characters', designs.length, 0, {
    zh: `${designs.length} 个角色造型`,
    en: `${designs.length} character designs`,
  })

  // The board is drawn up twice: once to know how each line is played, and again with the lines as they were really spoken.
  const rough = clock.run('board', () => boardSeries(read, { rate }))
  const roughEpisodes = episodesOf(rough.board, wanted)
  for (const episode of roughEpisodes) {
    const frames = framesOf(episode)
    progress.expect('animation', episode.id, frames, frameSeconds)
    progress.expect('sound', episode.id, 1, usualWork.mix(frames, rate))
    progress.expect('cut', episode.id, 1, usualWork.cut(frames, rate))
    progress.expect('release', episode.id, 1, usualWork.check(frames, rate))
  }

  // Voices.
  const { engines, makers } = await openSpeakers({ home, copies: workers })
  const spoken = await clock
    .run('voices', async () =>
      speakLines({
        lines: planVoices(read, roughEpisodes, makers.voice),
        store,
        speak: engines.speak,
        guide: engines.guide,
        book: bookVoices(books, engines, crew.call),
        atOnce: workers,
        signal,
        onLine: (done, { line }) => progress.reach('voices', null, done, line),
      }),
    )
    .finally(() => engines.close())
  warnings.push(...spoken.warnings)
  clock.note('voices', spoken.made, spoken.reused, {
    zh: `${spoken.made + spoken.reused} 句配音`,
    en: `${spoken.made + spoken.reused} spoken lines`,
  })

  // The board, sets and the cut.
  const measured = (id: string) => spoken.timings.get(id) ?? null
  const { board, timing, unused } = clock.run('board', () => boardSeries(read, { timing: measured, rate }))
  warnings.push(...unused.map(({ message }) => message))
  const episodes = episodesOf(board, wanted)
  const shotCount = episodes.reduce((sum, { shots }) => sum + shots.length, 0)
  clock.note('board', shotCount, 0, { zh: `${shotCount} 个镜头`, en: `${shotCount} shots` })
  const sets = setsOf(episodes)
  clock.note('sets', sets.length, 0, { zh: `${sets.length} 个场景`, en: `${sets.length} sets` })
  warnings.push(...standInWarnings(sets))
  progress.expect('board', null, 1, 0.2)
  progress.reach('board', null, 1)

  // From here on the work is spread over render processes; what reading, casting and boarding left behind would lie beside theirs all the while.
  collectGarbage('major')
  handBackMemory()
  const total = { paint: 0, overlay: 0, encode: 0, made: 0, effects: 0 }
  const { choices } = read
  const { contentProducer } = config
  const voices = spoken.keys
  const { picked, warnings: unfound } = await readPicks(choices, { takes, store })
  warnings.push(...unfound)
  const context = { board, cast, choices, timing, voices, picked, makers, width, height, contentProducer }
  const start: StartContext = { home, store, renderer, progress, clock, books, checker: makers.check, totals: total }
  const finish = { options, store, pool, progress, clock, checker: makers.check, books }
  // Each as soon as its parts are there, while later ones are still drawn.
  const record: Record<string, MadeEpisode> = {}
  const finishing = Promise.all(
    episodes.map(async (episode, order): Promise<EpisodeReport> => {
      const plan = planEpisode(episode, context)
      const unchanged = await unchangedFile(plan, earlier, options.out)
      const started = (unchanged === null ? startEpisode : nothingToStart)(plan, order, start)
      const done = await finishEpisode(plan, started, unchanged, finish)
      await recordTakes(plan, started.drawn, { takes, store, series, run })
      record[episode.id] = madeEpisode(plan, started.drawn, before?.episodes[episode.id] ?? null)
      return done
    }),
  )
  // While others draw, what was worked out is noted for plans: the first one would otherwise have to work it out again.
  const noted = surveySeries(read, { makers, store, width, height, rate, contentProducer, picked })
  const [finished] = await Promise.all([finishing, noted])
  const reused = finished.reduce((sum, { shotsReused }) => sum + shotsReused, 0)
  clock.note(
    'animation',
    total.made,
    reused,
    { zh: `${shotCount} 个镜头的画面`, en: `pictures of ${shotCount} shots` },
    total.paint,
  )
  clock.note(
    'effects',
    total.effects,
    0,
    {
      zh: `${total.effects} 处特效，与画面同时绘制；字幕与标识叠加 ${total.overlay.toFixed(1)} 秒，编码 ${total.encode.toFixed(1)} 秒`,
      en: `${total.effects} effects, drawn with the pictures; captions and label took ${total.overlay.toFixed(1)} s, encoding ${total.encode.toFixed(1)} s`,
    },
    total.overlay + total.encode,
  )
  clock.note('sound', 0, 0, { zh: `${finished.length} 集混音`, en: `${finished.length} mixes` })
  clock.note('cut', finished.length, 0, { zh: `${finished.length} 个成片`, en: `${finished.length} masters` })
  clock.note('release', finished.length, 0, { zh: `${finished.length} 份检查`, en: `${finished.length} checks` })
  const kept = (earlier?.episodes ?? []).filter(({ id }) => !finished.some((episode) => episode.id === id))
  const made: MakeReport = makeReportSchema.parse({
    version: 1,
    sanbu: sanbuVersion,
    series: { title: story.title, language: story.language, genre: story.genre, dialect: story.dialect },
    script: basename(options.script),
    width,
    height,
    rate,
    seconds: (performance.now() - began) / 1000,
    runningSeconds: finished.reduce((sum, { seconds }) => sum + seconds, 0),
    workers,
    memory: {
      main: process.resourceUsage().maxRSS * 1024,
      worker: pool.peakBytes(),
      together: pool.peakTogether(),
    },
    stages: clock.report(),
    cast: story.cast.map(({ id, name, lines }) => ({ id, name, lines })),
    sets,
    episodes: [...kept, ...finished].sort((a, b) => a.number - b.number),
    made: finished.map(({ id }) => id),
    diagnostics: report.diagnostics,
    warnings,
  } satisfies MakeReport)
  await writeReport(options.out, made)
  await writeMadeRecord(options.out, { width, height, episodes: record })
  const bound = config.storeGigabytes * 1024 ** 3
  await store.prune(Number.isFinite(bound) ? bound : defaultStoreBytes)
  return made
}

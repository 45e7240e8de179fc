import { cpus } from 'node:os'
import { basename } from 'node:path'
import { chooseSet, designCast } from '#art'
import { digestValue, type LocalText, StudioError, secondsFromFrames } from '#core'
import { buildTimeline, type Timeline } from '#cut'
import { type Board, type BoardEpisode, direct, estimateTiming, type SpeechTiming } from '#direction'
import { createSpeakEngines } from '#engines'
import { installCanvas } from '#media'
import { labelMetadata, labelText } from '#release'
import { designVoices } from '#sound'
import { defaultStoreBytes, ensureFolder, homeFolder, openArtefactStore, readConfig } from '#store'
import { readScript, type Story, type StoryReport } from '#story'
import { planCovers } from './covers.ts'
import { checkOutFolder, readEarlierReport, writeReport } from './earlier-report.ts'
import { type EpisodePlan, finishEpisode } from './finish-episode.ts'
import { makers, makerVersion } from './maker-version.ts'
import type { MakeOptions } from './options.ts'
import type { ProgressEvent } from './progress.ts'
import { createProgressTracker } from './progress-tracker.ts'
import type { CoversJob, SegmentJob, SegmentJobResult, SoundJob } from './render-worker.ts'
import { type EpisodeReport, type MakeReport, makeReportSchema } from './report.ts'
import { planSegments } from './segments.ts'
import { readSource } from './sources.ts'
import { createStageClock } from './stage-clock.ts'
import { type LineToSpeak, speakLines } from './voices.ts'
import { createWorkerPool } from './workers/pool.ts'

export interface MakeHooks {
  onProgress?(event: ProgressEvent): void
  /** What is understood of the script, as soon as it is. */
  onStory?(report: StoryReport): void
  signal?: AbortSignal
}

/** The version of the house, as `sanbu --version` says it. */
export const sanbuVersion = '0.1.0'

/**
 * The whole chain: a script in, finished, labelled, checked episodes out. Everything made on the way is kept in the store
 * under the digest of what it came from, so that a second run makes only what changed and a stopped one goes on where it was.
 */
export async function makeSeries(options: MakeOptions, hooks: MakeHooks = {}): Promise<MakeReport> {
  const began = performance.now()
  const stop = new AbortController()
  const signal = hooks.signal === undefined ? stop.signal : AbortSignal.any([hooks.signal, stop.signal])
  const progress = createProgressTracker(hooks.onProgress ?? (() => {}))
  const clock = createStageClock()
  const warnings: LocalText[] = []
  const { rate, width, height } = options
  const workers = options.workers ?? Math.max(1, cpus().length)

  installCanvas()
  const home = homeFolder(options.home ?? undefined)
  const store = await openArtefactStore(home)
  const config = await readConfig(home)
  await ensureFolder(options.out)
  const earlier = await readEarlierReport(options.out)

  // Story and breakdown.
  const source = await readSource(options.script)
  const report = clock.run('story', () => readScript({ text: source, file: basename(options.script) }))
  hooks.onStory?.(report)
  const { story } = report
  const wanted = chooseEpisodes(report, options.episodes)
  checkOutFolder(earlier, story, options)
  const lineCount = wanted.reduce((sum, episode) => sum + linesOf(episode).length, 0)
  clock.note('story', wanted.length, 0, {
    zh: `${wanted.length} 集 ${lineCount} 句台词`,
    en: `${wanted.length} episodes, ${lineCount} lines`,
  })
  progress.expect('story', null, 1, 0.2)
  progress.expect('voices', null, lineCount, 0.12)
  // Until the board is there: four seconds a line, so that the first fractions are not far off.
  for (const { id } of wanted) progress.expect('animation', id, (100 * lineCount) / wanted.length, 0.075 / workers)
  progress.reach('story', null, 1)

  // Designs.
  const designs = clock.run('characters', () => designCast(story))
  const voices = clock.run('breakdown', () => designVoices(story))
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
  const texts = new Map(story.episodes.flatMap(linesOf).map((line) => [line.id, line]))
  const estimates = new Map<string, SpeechTiming>()
  const estimate = (id: string): SpeechTiming => {
    const known = estimates.get(id) ?? estimateTiming(texts.get(id)?.text ?? '', story.language)
    estimates.set(id, known)
    return known
  }
  const rough = clock.run('board', () => direct(story, { chooseSet, timing: estimate, rate }))
  const roughEpisodes = episodesOf(rough, wanted)
  for (const episode of roughEpisodes) {
    const frames = framesOf(episode)
    progress.expect('animation', episode.id, frames, 0.075 / workers)
    progress.expect('sound', episode.id, 1, secondsFromFrames(frames, rate) * 0.05)
    progress.expect('cut', episode.id, 1, secondsFromFrames(frames, rate) * 0.03)
    progress.expect('release', episode.id, 1, secondsFromFrames(frames, rate) * 0.12)
  }

  // Voices.
  const engines = createSpeakEngines({ copies: workers })
  const spoken = await clock
    .run('voices', async () =>
      speakLines({
        lines: linesToSpeak(wanted, roughEpisodes, texts),
        language: story.language,
        voices,
        store,
        speak: (request, abort) => engines.speak(request, abort),
        maker: `${await makerVersion(makers.voice)} ${engines.engines.map(({ id, version }) => `${id}@${version}`)}`,
        atOnce: workers,
        signal,
        onLine: (done, line) => progress.reach('voices', null, done, line.id),
      }),
    )
    .finally(() => engines.close())
  warnings.push(...spoken.warnings)
  clock.note('voices', spoken.made, spoken.reused, {
    zh: `${spoken.made + spoken.reused} 句配音`,
    en: `${spoken.made + spoken.reused} spoken lines`,
  })

  // The board, sets and the cut.
  const timing = (id: string) => spoken.timings.get(id) ?? estimate(id)
  const board = clock.run('board', () => direct(story, { chooseSet, timing, rate }))
  const episodes = episodesOf(board, wanted)
  const shotCount = episodes.reduce((sum, { shots }) => sum + shots.length, 0)
  clock.note('board', shotCount, 0, { zh: `${shotCount} 个镜头`, en: `${shotCount} shots` })
  const sets = setsOf(episodes)
  clock.note('sets', sets.length, 0, { zh: `${sets.length} 个场景`, en: `${sets.length} sets` })
  warnings.push(...standInWarnings(sets))
  progress.expect('board', null, 1, 0.2)
  progress.reach('board', null, 1)

  // From here on the work is spread over render processes.
  const segmentMaker = await makerVersion(makers.segment)
  const soundMaker = await makerVersion(makers.sound)
  const pool = createWorkerPool({ module: new URL('./render-worker.ts', import.meta.url), workers, signal })
  const label = labelText(story.language)
  const total = { paint: 0, overlay: 0, encode: 0, made: 0, reused: 0, effects: 0 }
  try {
    const plans: EpisodePlan[] = []
    for (const [order, episode] of episodes.entries()) {
      const timeline: Timeline = buildTimeline({ board, episode, width, height, label, timing })
      const segments = planSegments({ maker: segmentMaker, episode, timeline, cast, timing })
      const lines = spokenLinesOf(episode)
      const soundRecipe = {
        kind: 'sound',
        maker: soundMaker,
        episode,
        rate,
        language: story.language,
        seed: story.title,
        voices: Object.fromEntries(
          lines.flatMap(({ id }) => (spoken.keys.has(id) ? [[id, spoken.keys.get(id)!]] : [])),
        ),
      }
      const soundKey = digestValue(soundRecipe)
      const frames = framesOf(episode)
      progress.expect('animation', episode.id, frames, 0.075 / workers)

      let drawn = 0
      let reused = 0
      const inWork = new Map<string, number>()
      const tell = (shot: string) => {
        let sum = drawn
        for (const done of inWork.values()) sum += done
        progress.reach('animation', episode.id, sum, shot)
      }
      const unique = new Map(segments.map((segment) => [segment.key, segment]))
      const pictures = clock.run('animation', () =>
        Promise.all(
          [...unique.values()].map(async ({ key, recipe }) => {
            const { shot } = recipe
            if (await store.has('segment', key)) {
              reused++
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
              total.paint += result.paintSeconds
              total.overlay += result.overlaySeconds
              total.encode += result.encodeSeconds
              total.made++
            }
            inWork.delete(key)
            drawn += shot.length
            total.effects += shot.effects.length
            tell(shot.id)
          }),
        ),
      )
      const sound = clock.run('sound', async () => {
        const had = await store.has('sound', soundKey)
        if (!had) {
          const { kind: _, maker: __, ...input } = soundRecipe
          await pool.run<null>({
            name: 'sound',
            input: { home, key: soundKey, ...input } satisfies SoundJob,
            title: { zh: `第 ${episode.number} 集的声音`, en: `The sound of episode ${episode.number}` },
            priority: order,
            size: Number.POSITIVE_INFINITY,
          })
        }
        progress.reach('sound', episode.id, 1)
        clock.note('sound', had ? 0 : 1, had ? 1 : 0)
      })
      const content = digestValue({ segments: segments.map(({ key }) => key), sound: soundKey })
      const { metadata, warnings: labelWarnings } = labelMetadata({
        contentProducer: config.contentProducer,
        contentDigest: content,
      })
      const covers = planCovers({ maker: segmentMaker, board, episode, cast, label, metadata, timing })
      // Not on the cut's clock: most of it is waiting for a free process.
      const covering = (async () => {
        if ((await store.has('cover', covers.keys.tall)) && (await store.has('cover', covers.keys.squat))) return
        await pool.run<null>({
          name: 'covers',
          input: { home, ...covers } satisfies CoversJob,
          title: { zh: `第 ${episode.number} 集的封面`, en: `The covers of episode ${episode.number}` },
          priority: order,
          size: 60,
        })
      })()
      covering.catch(() => {})
      // Failures are met where the episode is finished; until then nobody listens.
      pictures.catch(() => {})
      sound.catch(() => {})
      plans.push({
        episode,
        timeline,
        segments,
        soundKey,
        lines,
        covers: covers.keys,
        metadata,
        content,
        warnings: labelWarnings,
        pictures: Promise.all([pictures, covering]),
        sound,
        shotsReused: () => reused,
      })
    }

    const finished: EpisodeReport[] = []
    for (const plan of plans) {
      finished.push(
        await finishEpisode(plan, {
          board,
          story,
          options,
          store,
          pool,
          progress,
          clock,
          earlier,
          label,
        }),
      )
    }
    total.reused = finished.reduce((sum, { shotsReused }) => sum + shotsReused, 0)
    clock.note(
      'animation',
      total.made,
      total.reused,
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
        together: process.resourceUsage().maxRSS * 1024 + pool.peakTogether(),
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
    const bound = config.storeGigabytes * 1024 ** 3
    await store.prune(Number.isFinite(bound) ? bound : defaultStoreBytes)
    return made
  } catch (error) {
    if (!signal.aborted) stop.abort(error)
    if (hooks.signal?.aborted) throw stopped(options)
    throw error
  } finally {
    await pool.close()
    await store.sweep(pool.pids())
  }
}

/** What a person sees when they stopped a run. */
function stopped(options: MakeOptions): StudioError {
  return new StudioError({
    code: 'production.stopped',
    message: {
      zh: `已停止，做好的部分都保存着。再运行一次同样的命令就会接着做（输出：${options.out}）`,
      en: `Stopped. What was finished is kept: run the same command again to go on (output: ${options.out})`,
    },
    retryable: true,
  })
}

function chooseEpisodes({ story, diagnostics }: StoryReport, range: MakeOptions['episodes']): Story['episodes'] {
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

function linesOf(episode: Story['episodes'][number]) {
  return episode.scenes.flatMap(({ items }) => items.filter((item) => item.kind === 'line'))
}

function episodesOf(board: Board, wanted: Story['episodes']): BoardEpisode[] {
  const ids = new Set(wanted.map(({ id }) => id))
  return board.episodes.filter(({ id, shots }) => ids.has(id) && shots.length > 0)
}

function framesOf(episode: BoardEpisode): number {
  return episode.shots.reduce((sum, { length }) => sum + length, 0)
}

/** Each line with the feeling that the board gives it; lines that the board leaves out are not spoken. */
function linesToSpeak(
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
function spokenLinesOf(episode: BoardEpisode) {
  return episode.shots.flatMap(({ lines }) =>
    lines
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start)
      .map(({ line, tag, text }) => ({ id: line, speaker: tag, text })),
  )
}

function setsOf(episodes: readonly BoardEpisode[]): MakeReport['sets'] {
  const sets = new Map<string, MakeReport['sets'][number]>()
  for (const { place, set, setExact } of episodes.flatMap(({ scenes }) => scenes)) {
    sets.set(`${place}\0${set}`, { place, set, exact: setExact })
  }
  return [...sets.values()]
}

function standInWarnings(sets: MakeReport['sets']): LocalText[] {
  return sets
    .filter(({ exact }) => !exact)
    .map(({ place, set }) => ({
      zh: `场景库里没有「${place}」，用「${set}」代替`,
      en: `The set library has no "${place}"; "${set}" stands in`,
    }))
}

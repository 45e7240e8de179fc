import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { startStudio } from '#studio'
import { openStudio } from '#studio/client'
import { openChromium } from '../../test/support/chromium.ts'
import { repeatEpisodes } from '../../test/support/repeat-episodes.ts'
import { enter } from '../../test/support/studio.ts'
import { type CpuTime, cpuBetween, readCpuTime } from './cpu-time.ts'
import { measureDrawable } from './drawable.ts'
import { countPainted } from './free-clock.ts'
import { soundReady } from './sound-ready.ts'
import { measureVoices } from './voice-after-edit.ts'
import { type Seen, watchPictures } from './watch-pictures.ts'
import { changeWholeSeries, showAllEpisodes } from './whole-series.ts'

/**
 * What a person feels in the studio: time to the first picture, pictures a second while it plays, time from an edit to its
 * picture, how smoothly a board of 3,600 shots scrolls, and what is loaded. In Chromium without a graphics card, which is
 * slower than what people have. Other work on the machine is in the times, and much less in the processor's milliseconds;
 * `load` says how much there was.
 */
const root = path.resolve(import.meta.dirname, '../..')
const work = path.join(root, 'out/bench/studio')
/** The example has some 42 an episode. */
const wantedShots = Number(process.env['SANBU_BENCH_SHOTS'] ?? 3600)
rmSync(work, { recursive: true, force: true })
mkdirSync(work, { recursive: true })

const example = readFileSync(path.join(root, 'examples/rain-night/script.txt'), 'utf8')
const started = await startStudio({ home: work, port: 0, password: null, workers: null, onStep() {} })
if (started.kind === 'running') throw new Error('a bench studio is running already')
const { studio } = started
const base = new URL(studio.address).origin
const browser = await openChromium()
try {
  const client = openStudio({ base, headers: { cookie: await enter(studio.address) } })
  const small = await client.createSeries({ file: 'script.txt', script: example })
  const episodes = Math.ceil(wantedShots / 42)
  const longScript = repeatEpisodes(example, episodes)
  const large = await client.createSeries({ file: 'script.txt', script: longScript, title: 'long' })

  const cold = await openStage(browser, small.series.id)
  const loaded = await cold.page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map((entry) => entry as PerformanceResourceTiming)
      .map(({ name, decodedBodySize }) => ({ name, bytes: decodedBodySize })),
  )
  const bytesOf = (ending: RegExp) =>
    loaded.filter(({ name }) => ending.test(name)).reduce((sum, { bytes }) => sum + bytes, 0)
  await cold.page.context().close()
  const warm = await openStage(browser, small.series.id)
  const playing = await play(warm.page)
  const edits = await editExpressions(warm.page)
  const voices = await measureVoices(browser, warm.page, {
    client,
    series: small.series.id,
    line: '这条巷子，只剩你了',
  })
  const drawable = await measureDrawable(browser, warm.page, 10)
  await warm.page.context().close()
  const long = await openStage(browser, large.series.id)
  await showAllEpisodes(long.page, wantedShots)
  const scroll = await scrollBoard(long.page)
  const shots = await long.page.evaluate(() => document.querySelectorAll('[data-shot]').length)
  const wholeSeries = await changeWholeSeries(browser, long.page)
  await long.page.getByRole('slider', { name: 'Place in the episode' }).press('Home')
  const playingLast = await play(long.page)
  await long.page.context().close()

  const measured = {
    load: loadavg().map(round),
    firstPictureMs: { fresh: round(cold.firstMs), again: round(warm.firstMs), longSeries: round(long.firstMs) },
    firstPictureCpuMs: { fresh: cold.cpu, again: warm.cpu, longSeries: long.cpu },
    playing,
    drawable,
    voiceAfterEdit: voices,
    editToPictureMs: edits,
    boardScroll: { episodes, shotsInPage: shots, ...scroll },
    wholeSeries: { ...wholeSeries, playingLast },
    bytes: { script: bytesOf(/\.js$/), style: bytesOf(/\.css$/), fonts: bytesOf(/\.ttf$/) },
  }
  writeFileSync(path.join(root, 'out/bench/studio.json'), `${JSON.stringify(measured, null, 2)}\n`)
  console.log(JSON.stringify(measured, null, 2))
} finally {
  await browser.close()
  await studio.close()
}

/** Opens Stage in a browser that has never seen it; the time runs from the navigation to the first picture on the screen. */
async function openStage(chromium: Browser, series: string): Promise<{ page: Page; firstMs: number; cpu: CpuTime }> {
  const context = await chromium.newContext({ locale: 'en-GB', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  await page.goto(studio.address)
  await page.waitForURL(`${base}/`)
  await page.addInitScript(watchPictures)
  await page.addInitScript(countPainted)
  const began = await readCpuTime(chromium)
  await page.goto(`${base}/series/${series}/stage`)
  await page.waitForFunction(() => (window as unknown as Seen).seen.length > 0)
  const cpu = cpuBetween(began, await readCpuTime(chromium))
  const firstMs = await page.evaluate(() => (window as unknown as Seen).seen[0]!.at)
  await page.locator('canvas[data-settled=true]').waitFor()
  return { page, firstMs, cpu }
}

interface Playing {
  seconds: number
  picturesASecond: number
  medianGapMs: number
  cpuMsAPicture: number
  /** Pixels; adapted to what the machine keeps up with. */
  medianWidth: number
}

async function play(page: Page): Promise<Playing> {
  // Voices and the mix take the same processor; how they are shared out is no part of this.
  await soundReady(page)
  await page.evaluate(() => (window as unknown as Seen).seen.splice(0))
  await page.getByRole('button', { name: 'Play', exact: true }).first().click()
  await page.waitForFunction(() => (window as unknown as Seen).seen.length > 10)
  await page.evaluate(() => (window as unknown as Seen).seen.splice(0))
  const began = await readCpuTime(browser)
  await page.waitForTimeout(8000)
  const { browser: spent } = cpuBetween(began, await readCpuTime(browser))
  await page.keyboard.press('Space')
  const seen = await page.evaluate(() => (window as unknown as Seen).seen)
  const times = seen.map(({ at }) => at)
  const gaps = times.slice(1).map((at, i) => at - times[i]!)
  const seconds = (times.at(-1)! - times[0]!) / 1000
  return {
    seconds: round(seconds),
    picturesASecond: round((times.length - 1) / seconds),
    medianGapMs: round(quantile(gaps, 0.5)),
    cpuMsAPicture: round(spent / times.length),
    medianWidth: quantile(
      seen.map(({ width }) => width),
      0.5,
    ),
  }
}

/** From the press on another expression to the first picture that differs. */
async function editExpressions(page: Page): Promise<{ median: number; worst: number; edits: number }> {
  await page.locator('[data-shot]').nth(3).click()
  await page.waitForTimeout(3000)
  const times: number[] = []
  for (const name of ['Shocked', 'Angry', 'Happy', 'Sad', 'Shocked']) {
    await page.getByRole('combobox', { name: 'Expression' }).first().click()
    const option = page.getByRole('option', { name, exact: true })
    await option.waitFor()
    await page.evaluate(() => {
      const { seen } = window as unknown as Seen
      const last = seen.at(-1)?.mark ?? ''
      seen.splice(0)
      ;(window as unknown as { before: string; pressed: number }).before = last
      addEventListener('click', () => Object.assign(window, { pressed: performance.now() }), {
        once: true,
        capture: true,
      })
    })
    await option.click()
    await page.waitForFunction(() => {
      const { seen, before } = window as unknown as Seen & { before: string }
      return seen.some(({ mark }) => mark !== before)
    })
    times.push(
      await page.evaluate(() => {
        const { seen, before, pressed } = window as unknown as Seen & { before: string; pressed: number }
        return seen.find(({ mark }) => mark !== before)!.at - pressed
      }),
    )
    await option.waitFor({ state: 'hidden' })
    await page.waitForTimeout(1500)
  }
  return { median: round(quantile(times, 0.5)), worst: round(Math.max(...times)), edits: times.length }
}

async function scrollBoard(page: Page): Promise<{ medianFrameMs: number; p95FrameMs: number; longestMs: number }> {
  await page.locator('[data-shot]').first().hover()
  const recording = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const gaps: number[] = []
        let last = performance.now()
        const until = last + 6000
        const tick = (now: number) => {
          gaps.push(now - last)
          last = now
          if (now < until) requestAnimationFrame(tick)
          else resolve(gaps.slice(2))
        }
        requestAnimationFrame(tick)
      }),
  )
  for (let i = 0; i < 60; i++) {
    await page.mouse.wheel(0, 900)
    await page.waitForTimeout(80)
  }
  const gaps = await recording
  return {
    medianFrameMs: round(quantile(gaps, 0.5)),
    p95FrameMs: round(quantile(gaps, 0.95)),
    longestMs: round(Math.max(...gaps)),
  }
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

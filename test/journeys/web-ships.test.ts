import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openMaster } from '#media'
import { type MakeReport, makeOptionsSchema, makeSeries, openVoiceDesk, type VoiceDesk } from '#production'
import { openArtefactStore } from '#store'
import { openChromium } from '../support/chromium.ts'
import { createOneSeriesStudio } from '../support/one-series-studio.ts'
import { removeFolder } from '../support/remove-folder.ts'
import { type ServedApp, serveWebApp } from '../support/web-app.ts'

/*
 * What plays is what ships: an episode is made, and the same script is opened in the browser; frames of the live player are
 * compared with frames of the finished file.
 */

// A busy machine is no failure.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

const script = path.resolve(import.meta.dirname, 'scripts/short.txt')
/** Both pictures are compared at this size; the AI label's rows, which the live player leaves out, are not looked at. */
const small = { width: 45, height: 80, labelFrom: 6, labelTo: 10 }
let folder: string
let report: MakeReport
let voices: VoiceDesk
let app: ServedApp
let browser: Browser
let page: Page

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sanbu-ships-'))
  const home = path.join(folder, 'home')
  report = await makeSeries(
    makeOptionsSchema.parse({ script, out: path.join(folder, 'out'), width: 180, height: 320, workers: 2, home }),
  )
  voices = await openVoiceDesk({ store: await openArtefactStore(home), copies: 1 })
  const studio = createOneSeriesStudio(script, voices)
  ;[app, browser] = await Promise.all([
    serveWebApp((request, response) => studio.answer(request, response)),
    openChromium(),
  ])
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1366, height: 820 } })
  await page.goto(`${app.url}/series/one/stage`)
  await page.locator('canvas[data-seen=true]').waitFor()
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  await voices?.close()
  if (folder !== undefined) await removeFolder(folder)
})

const slider = () => page.getByRole('slider', { name: 'Place in the episode' })
const frameNow = async () => Number(await slider().getAttribute('aria-valuenow'))

it('frames of the live player are frames of the finished file', async () => {
  const [episode] = report.episodes
  await using master = await openMaster(path.join(folder, 'out', episode!.files.video))
  const { frames } = master.facts.picture!
  // The voices have come, and with them the true lengths.
  await expect.poll(async () => Number(await slider().getAttribute('aria-valuemax'))).toBe(frames - 1)
  await page.getByText(/^Voices/).waitFor({ state: 'hidden' })

  const live: { frame: number; picture: number[] }[] = []
  const shots = 5
  for (let i = 0; i < shots; i++) {
    let frame = await frameNow()
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(frameNow).not.toBe(frame)
    frame = await frameNow()
    for (let step = 0; step < 9; step++) {
      await page.keyboard.press('ArrowRight')
      await expect.poll(frameNow).toBe(++frame)
    }
    // The large label lies over the opening of the file.
    if (frame < 65) continue
    await page.locator('canvas[data-settled=true]').waitFor()
    live.push({ frame, picture: await livePicture() })
  }
  expect(live.length).toBeGreaterThanOrEqual(3)
  const shipped = await Promise.all(
    live.map(async ({ frame }) => {
      const found = await master.pictureAt((frame + 0.5) / 25)
      return shrink(found!.rgba, found!.width, found!.height)
    }),
  )
  for (const [index, { frame, picture }] of live.entries()) {
    const same = difference(picture, shipped[index]!)
    const others = shipped.filter((_, at) => at !== index).map((other) => difference(picture, other))
    expect.soft(same, `frame ${frame}: mean difference of a channel`).toBeLessThan(9)
    expect.soft(Math.min(...others), `frame ${frame}: other shots look different`).toBeGreaterThan(same * 2)
  }
})

/** The picture on the screen, small, as red, green and blue in turn. */
const livePicture = () =>
  page.evaluate(({ width, height }) => {
    const screen = document.querySelector<HTMLCanvasElement>('canvas[data-seen]')!
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')!
    context.imageSmoothingQuality = 'high'
    context.drawImage(screen, 0, 0, width, height)
    return [...context.getImageData(0, 0, width, height).data].filter((_, i) => i % 4 !== 3)
  }, small)

/** Mean of the pixels that fall on each small one. */
function shrink(rgba: Uint8ClampedArray, width: number, height: number): number[] {
  const [dx, dy] = [width / small.width, height / small.height]
  const out: number[] = []
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0
        for (let j = 0; j < dy; j++)
          for (let i = 0; i < dx; i++) sum += rgba[((y * dy + j) * width + x * dx + i) * 4 + channel]!
        out.push(sum / (dx * dy))
      }
    }
  }
  return out
}

function difference(a: readonly number[], b: readonly number[]): number {
  const row = small.width * 3
  const seen = (i: number) => i < small.labelFrom * row || i >= small.labelTo * row
  const parts = a.flatMap((value, i) => (seen(i) ? [Math.abs(value - b[i]!)] : []))
  return parts.reduce((sum, part) => sum + part, 0) / parts.length
}

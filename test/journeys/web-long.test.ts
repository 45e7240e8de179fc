import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openChromium } from '../support/chromium.ts'
import { createOneSeriesStudio, type OneSeriesStudio } from '../support/one-series-studio.ts'
import { repeatEpisodes } from '../support/repeat-episodes.ts'
import { type ServedApp, serveWebApp } from '../support/web-app.ts'

const example = path.resolve(import.meta.dirname, '../../examples/rain-night/script.txt')
const episodes = 60
let folder: string
let studio: OneSeriesStudio
let app: ServedApp
let browser: Browser
let page: Page
const broken: string[] = []

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sanbu-long-'))
  const script = path.join(folder, 'script.txt')
  writeFileSync(script, repeatEpisodes(readFileSync(example, 'utf8'), episodes))
  studio = createOneSeriesStudio(script)
  ;[app, browser] = await Promise.all([
    serveWebApp((request, response) => studio.answer(request, response)),
    openChromium(),
  ])
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1366, height: 820 } })
  page.on('pageerror', (error) => broken.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await app?.close()
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})

const grid = () => page.getByRole('grid', { name: 'Board' })
const openStage = async () => {
  await page.goto(`${app.url}/series/one/stage`)
  await page.locator('canvas[data-seen=true]').waitFor()
  await page.locator('[data-shot]').first().waitFor()
}

describe('a series of sixty episodes', { retry: 1 }, () => {
  it('shows its first episode before the last is boarded, and then all two thousand shots on one board', async () => {
    await openStage()
    await page.getByRole('switch', { name: 'All episodes' }).check({ force: true })
    await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(500)
    expect(await page.locator('[data-shot]').count(), 'only what is seen is on the page').toBeLessThan(150)
    await grid().focus()
    await page.keyboard.press('End')
    await expect
      .poll(() => page.getByRole('combobox', { name: 'Episode' }).inputValue())
      .toContain(`Episode ${episodes}`)
    await expect.poll(() => page.locator(`[data-shot^=s01e${episodes}_]`).count()).toBeGreaterThan(0)
  })

  it('takes an edit of its last episode and saves it', async () => {
    await openStage()
    await page.getByRole('switch', { name: 'All episodes' }).check({ force: true })
    await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(500)
    await grid().focus()
    await page.keyboard.press('End')
    const shot = page.locator(`[data-shot^=s01e${episodes}_][data-lead=true]`)
    await shot.waitFor()
    const id = (await shot.getAttribute('data-shot'))!
    await page.getByRole('combobox', { name: 'Angle' }).click()
    await page.getByRole('option', { name: 'Low' }).click()
    await expect
      .poll(() => ((studio.saved.at(-1)!.choices['shots'] ?? {}) as Record<string, unknown>)[id])
      .toEqual({ angle: 'low' })
  })

  it('leaves a list open while the last change of all shots is still being worked out', async () => {
    await openStage()
    await page.getByRole('switch', { name: 'All episodes' }).check({ force: true })
    await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBeGreaterThan(500)
    await grid().focus()
    await page.keyboard.press('ControlOrMeta+A')
    const angle = page.getByRole('combobox', { name: 'Angle' })
    const to = (name: string) => page.getByRole('option', { name, exact: true })
    await page
      .locator('aside')
      .getByText(/^\d{4} shots/)
      .waitFor()
    await angle.click()
    await to('Low').click()
    await angle.click()
    await to('High').waitFor()
    await page.waitForTimeout(3000)
    await to('High').click({ timeout: 3000 })
    await expect
      .poll(() => {
        const { shots } = studio.saved.at(-1)!.choices
        return Object.values(shots as object).filter(({ angle }) => angle === 'high').length
      })
      .toBeGreaterThan(2000)
  })

  it('is written in as easily as a short one', async () => {
    await page.goto(`${app.url}/series/one/write`)
    await page.locator('.script-editor .script-heading').first().waitFor()
    await page.locator('.script-editor .cm-content').click()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText('\n林栀：最后一句。')
    await expect.poll(() => studio.saved.at(-1)!.script.trimEnd().endsWith('林栀：最后一句。')).toBe(true)
    await page.getByRole('navigation', { name: 'Outline' }).getByText(`Episode ${episodes}`).first().waitFor()
  })

  it('breaks nothing on the way', () => {
    expect(broken).toEqual([])
  })
})

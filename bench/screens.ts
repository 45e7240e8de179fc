import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { startStudio } from '#studio'
import { openStudio, type SeriesCard, type StudioClient } from '#studio/client'
import { openChromium } from '../test/support/chromium.ts'
import { enter } from '../test/support/studio.ts'

/**
 * `npm run screens` takes pictures of every page of the studio, in both languages and three sizes, into out/screens/;
 * `npm run screens -- stage zh laptop` only those whose names have all of the words. `--keep` puts the README's into
 * docs/images/. The studio behind them is kept in out/screens/home, with one episode made.
 */
const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'out/screens')
const sizes = { phone: [390, 844], laptop: [1440, 900], wide: [2200, 1240] } as const
const pages: Record<string, (series: string) => string> = {
  home: () => '/',
  write: (series) => `/series/${series}/write`,
  stage: (series) => `/series/${series}/stage`,
  release: (series) => `/series/${series}/release`,
  watch: (series) => `/watch/${series}`,
}
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const keep = process.argv.includes('--keep')

const started = await startStudio({
  home: path.join(out, 'home'),
  port: 0,
  password: null,
  workers: null,
  onStep: (step) => console.log(step === 'pages' ? 'building the pages …' : 'opening the database …'),
})
if (started.kind === 'running') throw new Error(`the studio of the screens is already running: ${started.address}`)
const { studio } = started
const browser = await openChromium()
try {
  const base = new URL(studio.address).origin
  const series = await prepare(openStudio({ base, headers: { cookie: await enter(studio.address) } }))
  for (const language of ['zh', 'en'] as const) {
    for (const [size, [width, height]] of Object.entries(sizes)) {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: language === 'zh' ? 'zh-CN' : 'en-US',
        deviceScaleFactor: size === 'phone' ? 2 : 1,
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => console.error(`  page error: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') console.error(`  console: ${message.text()}`)
      })
      await page.goto(studio.address)
      await page.waitForURL(`${base}/`)
      for (const [name, address] of Object.entries(pages)) {
        const file = `${name}-${language}-${size}`
        if (!words.every((word) => file.split('-').includes(word))) continue
        await page.goto(`${base}${address(series.id)}`)
        await settle(page)
        mkdirSync(out, { recursive: true })
        await page.screenshot({ path: path.join(out, `${file}.png`) })
        if (keep && size === 'laptop' && language === 'en' && name !== 'watch') {
          const kept = path.join(root, 'docs/images/studio')
          mkdirSync(kept, { recursive: true })
          await page.screenshot({ path: path.join(kept, `${name}-${language}.jpg`), type: 'jpeg', quality: 82 })
        }
        console.log(file)
      }
      await context.close()
    }
  }
} finally {
  await browser.close()
  await studio.close()
}

/** Drawn, lettered, and nothing waited for: two looks half a second apart show the same, or it has had its time. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  let before = ''
  for (let look = 0; look < 14; look++) {
    await page.waitForTimeout(500)
    const now = (await page.screenshot({ type: 'jpeg', quality: 30 })).toString('base64')
    if (now === before && look > 3) return
    before = now
  }
}

async function prepare(client: StudioClient): Promise<SeriesCard> {
  const examples = ['paper-boat', 'open-the-gate', 'returned-sword', 'rain-night']
  const known = await client.listSeries()
  for (const example of examples.slice(known.length)) await client.createFromExample({ example })
  const series = (await client.listSeries()).find(({ title }) => title === '雨夜留灯')!
  if (series.made > 0) return series
  console.log('making the first episode …')
  let run = await client.startRun({ series: series.id, episodes: { from: 1, to: 1 }, size: 'draft' })
  while (run.state === 'waiting' || run.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    run = await client.readRun({ run: run.id })
  }
  if (run.state !== 'done') throw new Error(`not made: ${JSON.stringify(run.error)}`)
  return series
}

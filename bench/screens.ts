import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { startStudio } from '#studio'
import { openStudio, type StudioClient } from '#studio/client'
import { openChromium } from '../test/support/chromium.ts'
import { enter } from '../test/support/studio.ts'
import { oddScript } from './screens/odd-script.ts'
import { settle } from './screens/settle.ts'
import { type ShownSeries, views } from './screens/views.ts'

/**
 * `npm run screens` takes pictures of the studio's pages and their states, in both languages and three sizes, into out/screens/;
 * `npm run screens -- stage zh laptop` only those whose names have all of the words; words with commas are choices
 * (`home,write`). `--keep` puts the README's into docs/images/. The studio behind them is kept in out/screens/home, with one
 * episode made.
 */
const root = path.resolve(import.meta.dirname, '..')
const out = path.join(root, 'out/screens')
const sizes = { phone: [390, 844], laptop: [1366, 860], wide: [2560, 1440] } as const
const kept = new Set(['home', 'write', 'stage', 'release'])
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const keep = process.argv.includes('--keep')
const wanted = (file: string) => words.every((word) => word.split(',').some((one) => file.split('-').includes(one)))

const started = await startStudio({
  home: path.join(out, 'home'),
  port: 0,
  password: null,
  workers: null,
  onStep: (step) => console.log(step === 'pages' ? 'building the pages …' : 'opening the database …'),
})
if (started.kind === 'running') throw new Error(`the studio of the screens is already running: ${started.address}`)
const { studio } = started
const base = new URL(studio.address).origin
const browser = await openChromium()
try {
  mkdirSync(out, { recursive: true })
  const series = await prepare(openStudio({ base, headers: { cookie: await enter(studio.address) } }))
  for (const language of ['zh', 'en'] as const)
    for (const size of Object.keys(sizes) as (keyof typeof sizes)[])
      for (const name of Object.keys(views))
        if (wanted(`${name}-${language}-${size}`)) await take(browser, series, { name, language, size })
} finally {
  await browser.close()
  await studio.close()
}

async function take(
  chromium: Browser,
  series: ShownSeries,
  { name, language, size }: { name: string; language: 'zh' | 'en'; size: keyof typeof sizes },
): Promise<void> {
  const [width, height] = sizes[size]
  const context = await chromium.newContext({
    viewport: { width, height },
    locale: language === 'zh' ? 'zh-CN' : 'en-US',
    deviceScaleFactor: size === 'phone' ? 2 : 1,
  })
  context.setDefaultTimeout(20_000)
  const page = await context.newPage()
  const file = `${name}-${language}-${size}`
  page.on('pageerror', (error) => console.error(`  ${file}: page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`  ${file}: ${message.text()}`)
  })
  await page.goto(studio.address)
  await page.waitForURL(`${base}/`)
  const view = views[name]!
  await view.arrange?.(page)
  await page.goto(`${base}${view.address(series)}`)
  try {
    await view.act?.(page)
  } catch (error) {
    console.error(`  ${file}: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
  }
  await settle(page)
  await page.screenshot({ path: path.join(out, `${file}.png`) })
  if (keep && size === 'laptop' && language === 'en' && kept.has(name)) {
    const folder = path.join(root, 'docs/images/studio')
    mkdirSync(folder, { recursive: true })
    await page.screenshot({ path: path.join(folder, `${name}-${language}.jpg`), type: 'jpeg', quality: 82 })
  }
  await view.after?.(page).catch(() => {})
  console.log(file)
  await context.close()
}

async function prepare(client: StudioClient): Promise<ShownSeries> {
  const known = await client.listSeries()
  const examples = await client.listExamples()
  const find = (title: string) => known.find((card) => card.title === title)?.id
  const from = async (example: string) =>
    find(examples.find(({ id }) => id === example)!.title) ?? (await client.createFromExample({ example })).series.id
  const fresh = await from('paper-boat')
  await from('open-the-gate')
  await from('returned-sword')
  const odd =
    find('雾港来信') ??
    (await client.createSeries({ file: 'wugang.txt', title: '雾港来信', script: oddScript })).series.id
  const made = await from('rain-night')
  if ((await client.listEpisodes({ series: made })).length > 0) return { made, fresh, odd }
  console.log('making the first episode …')
  let run = await client.startRun({ series: made, episodes: { from: 1, to: 1 }, size: 'small' })
  while (run.state === 'waiting' || run.state === 'running') {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    run = await client.readRun({ run: run.id })
  }
  if (run.state !== 'done') throw new Error(`not made: ${JSON.stringify(run.error)}`)
  return { made, fresh, odd }
}

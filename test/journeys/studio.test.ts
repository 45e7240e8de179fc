import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openMaster } from '#media'
import { deriveSeries } from '#series'
import type { StudioClient } from '#studio/client'
import { accessibilityProblems } from '../support/axe.ts'
import { openChromium, patienceMs } from '../support/chromium.ts'
import { playing, plays, swipe } from '../support/feed-hand.ts'
import { apart, captionsApart, pictureOf, smallPicture } from '../support/seen-pictures.ts'
import { type StudioProcess, startStudioProcess } from '../support/studio-process.ts'
import { tone } from '../support/tone.ts'

// One person's way through the studio, in order, with the real server, database, voices, drawing and files. On the way the
// studio is killed twice. Each step opens the page that it is about, so that one that fails does not take the next ones along.

/** 陈墨 is a slip of the pen for 陈默. */
const script = `剧名：楼下的灯
类型：都市

人物小传：
许晚，女，二十六岁，黑色长发，米色风衣。
陈默，男，二十八岁，黑色短发，深蓝色外套。

第1集：没关的灯

1-1 夜 外 街道
人物：许晚、陈默
△ 许晚独自走来，停下脚步，抬头看着陈默。
陈墨：（低声）你的灯，我每天替你关。
许晚：（惊讶）是你？
`

// Everything is waited for, nothing is measured: a busy machine may take its time.
vi.setConfig({ testTimeout: 2 * patienceMs, hookTimeout: 2 * patienceMs })

let studio: StudioProcess
let browser: Browser
let context: BrowserContext
let page: Page
let client: StudioClient
let begun = ''
const broken: string[] = []

beforeAll(async () => {
  ;[studio, browser] = await Promise.all([startStudioProcess(), openChromium()])
  client = await studio.client()
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1366, height: 860 } })
  page = await context.newPage()
  page.on('pageerror', (error) => broken.push(String(error)))
})
afterAll(async () => {
  await browser?.close()
  await studio?.close()
})

/** The series that the second step begins; without that step, one begun here. */
async function theSeries(): Promise<string> {
  if (begun === '') begun = (await client.createSeries({ file: 'script.txt', script })).series.id
  return begun
}
async function open(step: 'write' | 'stage' | 'release', tab = page): Promise<void> {
  await tab.goto(`${studio.base}/series/${await theSeries()}/${step}`)
}
/** Opens Write with the cursor behind the last letter. */
async function openAtTheEnd(): Promise<void> {
  await open('write')
  await editorOf(page).getByText('1-1').first().waitFor()
  await editorOf(page).click()
  await page.keyboard.press('Control+End')
}
/** News that comes in may close a list under the hand: it is opened once more, as a person would. */
async function choose(list: Locator, option: Locator): Promise<void> {
  const timeout = 10_000
  const chosen = async () => {
    await list.click({ timeout })
    await option.click({ timeout })
    return true
  }
  await expect.poll(() => chosen().catch(() => false)).toBe(true)
}
const editorOf = (tab: Page) => tab.locator('.script-editor .cm-content')
const latest = async () => (await client.readSeries({ series: await theSeries() })).revision
const saved = (holds: (text: string) => boolean) => expect.poll(async () => holds((await latest()).script)).toBe(true)

// Browser, server, database and voices share two cores: one step may be taken twice.
describe('from a script to a finished episode', { retry: 1 }, () => {
  it('the address in the terminal opens the studio, and a stranger’s browser stays outside', async () => {
    await page.goto(studio.address)
    await page.waitForURL(`${studio.base}/`)
    await page.getByText('Or look at an example first').waitFor()
    const stranger = await browser.newContext()
    const outside = await stranger.newPage()
    expect((await outside.goto(studio.base))!.status()).toBe(401)
    await stranger.close()
  })

  it('a script that is dropped shows what was understood, and becomes a series', async () => {
    const bytes = Buffer.from(script)
    await page.goto(studio.base)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '楼下的灯.txt', mimeType: 'text/plain', buffer: bytes })
    // The heading of the dialog: the page behind it says the same words in a sentence.
    await page.getByRole('heading', { name: 'What was understood' }).waitFor()
    expect(await client.listSeries()).toEqual([])
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.waitForURL('**/write')
    begun = new URL(page.url()).pathname.split('/')[2]!
    expect((await latest()).script).toBe(script)
  })

  it('a remark about the script is mended by one click', async () => {
    await open('write')
    const remark = page.getByText('"陈墨" differs').first()
    await remark
      .locator('xpath=ancestor::div[.//button[normalize-space()="Do this"]][1]')
      .getByRole('button', { name: 'Do this' })
      .click()
    await saved((text) => text.includes('陈默：（低声）') && !text.includes('陈墨'))
  })

  it('what is typed while the studio is dead is saved when it lives again', async () => {
    await openAtTheEnd()
    await studio.kill()
    await page.keyboard.type('陈默：回家吧。')
    await page.getByText('The studio does not answer').first().waitFor()
    await studio.start()
    client = await studio.client()
    await saved((text) => text.includes('陈默：回家吧。'))
  })

  it('a second tab shows what the first one changes, and neither is written over', async () => {
    const other = await context.newPage()
    await open('write', other)
    await editorOf(other).getByText('1-1').first().waitFor()
    await openAtTheEnd()
    await page.keyboard.type('太晚了。')
    await editorOf(other).getByText('太晚了。').waitFor()
    await other.close()
  })

  it('another face is chosen and kept with the series', async () => {
    await open('stage')
    await page.getByText('People', { exact: true }).click()
    const unchosen = page.locator('[role=option][aria-selected=false]')
    await choose(page.getByRole('combobox', { name: 'Shape' }).first(), unchosen.first())
    await expect
      .poll(async () => Object.values((await latest()).choices['designs'] ?? {}))
      .toMatchObject([{ eyes: { shape: expect.any(String) } }])
  })

  it('another expression in a shot is seen at once and kept with the series', async () => {
    await open('stage')
    await page.locator('canvas[data-seen=true]').waitFor()
    await page.locator('[data-shot]').nth(1).click()
    const expression = page.getByRole('combobox', { name: 'Expression' })
    await choose(expression.first(), page.getByRole('option', { name: 'Shocked' }))
    await expect
      .poll(async () => JSON.stringify((await latest()).choices['shots'] ?? {}))
      .toContain('"expression":"shocked"')
  })

  it('is being made, and is stopped in the middle', async () => {
    await open('release')
    await page.getByRole('radio', { name: /Small/ }).check()
    await page.getByRole('button', { name: 'Start making' }).click()
    await expect.poll(async () => (await client.listRuns())[0]?.fraction ?? 0).toBeGreaterThan(0.05)
    await page.getByRole('button', { name: 'Stop', exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'Stopped; what was done is kept' }).waitFor()
    await expect.poll(async () => (await client.listRuns())[0]).toMatchObject({ state: 'stopped' })
    expect((await client.listRuns())[0]!.fraction).toBeLessThan(1)
  })

  it(
    'is made, goes on by itself after the studio was killed in the middle, and tells so as it happens',
    async () => {
      await open('release')
      await page.getByRole('radio', { name: /Small/ }).check()
      const begin = page.getByRole('button', { name: 'Start making' })
      const goOn = page.getByRole('button', { name: 'Go on', exact: true })
      await begin.waitFor()
      await ((await client.listRuns()).length === 0 ? begin : goOn).click()
      await expect.poll(async () => (await client.listRuns())[0]?.fraction ?? 0).toBeGreaterThan(0.2)
      await studio.kill()
      await studio.start()
      client = await studio.client()
      await page
        .getByText(/Check passed|Passed, \d+ to look at/)
        .first()
        .waitFor({ timeout: 2 * patienceMs })
      await expect
        .poll(async () => (await client.listRuns())[0])
        .toMatchObject({ state: 'done', fraction: 1, error: null })
      const drawn = (await client.listTakes({ series: await theSeries() })).map(({ shot }) => shot)
      expect(drawn.length, 'each shot was drawn').toBeGreaterThan(2)
      expect(new Set(drawn).size, 'and none twice').toBe(drawn.length)
    },
    4 * patienceMs,
  )

  it(
    'a making that fails says why, and is taken up again once that is mended',
    async () => {
      const sound = tone(220)
      const recording = createHash('sha256').update(sound).digest('hex')
      const other = (await latest()).script.replace('楼下的灯', '楼上的灯')
      const { board } = deriveSeries({ script: other, file: 'script.txt' })
      const music = Object.fromEntries(board.episodes[0]!.scenes.map(({ id }) => [id, recording]))
      const choices = { version: 1, sound: { music } } as const
      const { series } = await client.createSeries({ file: 'script.txt', script: other, choices })
      await page.goto(`${studio.base}/series/${series.id}/release`)
      await page.getByRole('radio', { name: /Small/ }).check()
      await page.getByRole('button', { name: 'Start making' }).click()
      await page.getByRole('alert').filter({ hasText: 'A recording is gone' }).waitFor()
      await page.getByRole('status').filter({ hasText: 'Not finished' }).waitFor()
      await client.addRecording(new File([new Uint8Array(sound)], 'own.wav'))
      await page.getByRole('button', { name: 'Try again' }).click()
      await page
        .getByText(/Check passed|Passed, \d+ to look at/)
        .first()
        .waitFor({ timeout: 2 * patienceMs })
      expect(await client.listRuns({ series: series.id })).toMatchObject([{ state: 'done', error: null }])
    },
    4 * patienceMs,
  )

  it('a take that is picked plays on when its shot is changed, until it is let go', async () => {
    await open('stage')
    const card = page.locator('[data-shot]').nth(1)
    const shot = (await card.getAttribute('data-shot'))!
    await card.click()
    const takes = page.getByRole('region', { name: 'Takes' })
    const expression = page.getByRole('combobox', { name: 'Expression' }).first()
    const now = await expression.inputValue()
    // The lengths that the voices give are there, as they were when it was made.
    await page.getByText(/^(Voices|Mixing)/).waitFor({ state: 'hidden' })
    await page.locator('canvas[data-settled=true]').waitFor()
    const made = await pictureOf(page)
    await takes.getByRole('button', { name: 'Pick', exact: true }).click()
    await takes.getByText('Picked', { exact: true }).waitFor()
    const [take] = await client.listTakes({ series: await theSeries(), shot })
    await expect.poll(async () => (await latest()).choices['picks']).toEqual({ [shot]: take!.id })
    await choose(expression, page.getByRole('option', { name: now === 'Angry' ? 'Happy' : 'Angry', exact: true }))
    await expect.poll(async () => JSON.stringify((await latest()).choices['shots'])).toMatch(/"(angry|happy)"/)
    await expect.poll(() => pictureOf(page)).toBe(made)
    await takes.getByRole('button', { name: 'Unpick' }).click()
    await expect.poll(() => pictureOf(page)).not.toBe(made)
    await takes.getByRole('button', { name: 'Pick', exact: true }).click()
    await expect.poll(() => pictureOf(page), { message: 'the take plays again' }).toBe(made)
    await takes.getByRole('button', { name: 'Unpick' }).click()
    await expect.poll(async () => (await latest()).choices['picks'] ?? {}).toEqual({})
  })

  it('the check of the file is shown, and what is downloaded is the file that was checked', async () => {
    const [made] = await client.listEpisodes({ series: await theSeries() })
    expect(made!.report.check.verdict).not.toBe('fail')
    await open('release')
    await page.getByRole('button', { name: 'Download' }).first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: /Video mp4/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('楼下的灯 01.mp4')
    const file = await download.path()
    const bytes = await readFile(file)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made!.report.sha256)
    const master = await openMaster(file)
    try {
      expect([master.facts.picture?.width, master.facts.picture?.height]).toEqual([270, 480])
    } finally {
      await master.close()
    }
  })

  it(
    'the cover that is chosen is the one that is downloaded, and captions that are left out are not in the file',
    async () => {
      const madeNow = async () => (await client.listEpisodes({ series: await theSeries() }))[0]!
      const before = await madeNow()
      await open('release')
      const cover = () => page.evaluate(smallPicture, before.files.cover)
      const [video, oldCover] = [await bytesOf(before.files.video), await cover()]
      await page.getByRole('button', { name: 'Choose the cover' }).first().click()
      const dialog = page.getByRole('dialog')
      const preview = dialog.getByRole('img', { name: /^Cover/ }).and(page.locator('[data-state=painted]'))
      await preview.waitFor()
      const seen = () => preview.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
      const first = await seen()
      await dialog.locator('[role=radio][aria-checked=false]').last().click()
      await expect.poll(seen).not.toBe(first)
      const wanted = await page.evaluate(smallPicture, await seen())
      await dialog.getByRole('button', { name: 'Use this one' }).click()
      await page.getByRole('switch', { name: 'Captions in the picture' }).uncheck({ force: true })
      await expect
        .poll(async () => (await latest()).choices)
        .toMatchObject({ covers: expect.any(Object), captions: { burned: false } })
      await page.getByRole('radio', { name: /Small/ }).check()
      await page.getByRole('button', { name: 'Start making' }).click()
      await expect.poll(async () => (await madeNow()).madeAt, { timeout: 2 * patienceMs }).not.toBe(before.madeAt)
      await expect.poll(async () => (await client.listRuns())[0]).toMatchObject({ state: 'done' })

      const newCover = await cover()
      expect(apart(newCover, wanted)).toBeLessThan(4)
      expect(apart(newCover, oldCover)).toBeGreaterThan(8)
      const { band, above } = await captionsApart(video, await bytesOf((await madeNow()).files.video))
      expect(band, 'there were captions, and there are none').toBeGreaterThan(4)
      expect(above, 'and nothing else is another, but for the encoding').toBeLessThan(Math.min(2.5, band / 3))
    },
    4 * patienceMs,
  )

  it('what was made can be watched and looked through by everyone', async () => {
    const clean = async (what: string) =>
      expect.soft({ what, problems: await accessibilityProblems(page) }).toEqual({ what, problems: [] })
    await open('release')
    await page.getByRole('button', { name: 'Check', exact: true }).first().waitFor()
    await clean('Release with a finished episode')
    for (const [button, what] of [
      ['Check', 'the result of the check'],
      ['Choose the cover', 'the choice of a cover'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).first().click()
      await page.getByRole('dialog').waitFor()
      await clean(what)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    await page.goto(`${studio.base}/watch/${await theSeries()}`)
    await page.locator('video').first().waitFor()
    await clean('Watch with a finished episode')
  })

  it('finished episodes play one after the other, by wheel, by key and by themselves', async () => {
    await page.goto(`${studio.base}/watch`)
    await plays(page, 0)
    await page.mouse.move(400, 400)
    await page.mouse.wheel(0, 700)
    await plays(page, 1)
    await page.keyboard.press('ArrowUp')
    await plays(page, 0)
    // On to the end, five seconds at a press.
    const end = async () => {
      await page.keyboard.press('ArrowRight')
      return playing(page)
    }
    await expect.poll(end).toBe(1)
    await plays(page, 1)
  })

  it('a phone in the same network is asked for the password, and plays with a finger', async ({ skip }) => {
    await studio.end()
    await studio.start(['--network', '--password', 'lamp downstairs'])
    client = await studio.client()
    const { networkAddress } = studio
    if (networkAddress === null) return skip('this machine is in no network')
    const pocket = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    })
    const phone = await pocket.newPage()
    phone.on('pageerror', (error) => broken.push(String(error)))
    const parts: (string | undefined)[] = []
    phone.on('response', (response) => {
      if (response.status() === 206) parts.push(response.headers()['content-range'])
    })
    await phone.goto(`${networkAddress}watch`)
    const password = phone.getByLabel('Password')
    await password.fill('lamp upstairs')
    await phone.getByRole('button', { name: 'Enter' }).tap()
    await phone.getByText('That is not the password').waitFor()
    await password.fill('lamp downstairs')
    await phone.getByRole('button', { name: 'Enter' }).tap()
    await phone.getByRole('link', { name: 'Watch' }).tap()
    await plays(phone, 0)
    expect(parts[0]).toMatch(/^bytes \d+-\d+\/\d+$/)
    await swipe(phone, -600)
    await plays(phone, 1)
    await swipe(phone, 600)
    await plays(phone, 0)
    await phone.locator('video').first().tap()
    await expect.poll(() => playing(phone)).toBe(-1)
    await pocket.close()
  })

  it('breaks nothing on the way, and ends when told to', async () => {
    expect(broken).toEqual([])
    expect(await studio.end()).toBe(0)
  })
})

const bytesOf = async (address: string) => Buffer.from(await (await context.request.get(studio.base + address)).body())

import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems } from '../support/axe.ts'
import { openChromium } from '../support/chromium.ts'
import { openTestStudio, type TestStudio } from '../support/studio.ts'
import { tone } from '../support/tone.ts'
import { buildWebApp, pagesOf } from '../support/web-app.ts'

const script = `剧名：雨夜留灯

人物小传：
林栀，女，二十七岁，齐肩黑发，米白色风衣。
周屿，男，三十岁，利落黑色短发，深灰色西装。

第1集：灯

1-1 夜 外 雨巷
人物：林栀、周屿
△ 暴雨。巷口一盏旧路灯。
周屿：（低声）只剩你了。
林栀：（冷淡）先撑伞。
`
const out = path.resolve(import.meta.dirname, '../../out/web-pages')

let folder: string
let studio: TestStudio
let browser: Browser
let series = ''
const broken: string[] = []

beforeAll(async () => {
  mkdirSync(out, { recursive: true })
  ;[folder, browser] = await Promise.all([buildWebApp(), openChromium()])
  studio = await openTestStudio({ pages: pagesOf(folder) })
}, 240_000)
afterAll(async () => {
  await browser?.close()
  await studio?.close()
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})

// Also of a step that failed: what it left open would take the processor from the next.
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})

/** A browser that the studio lets in. */
async function enter(locale: string): Promise<BrowserContext> {
  const context = await browser.newContext({ locale, viewport: { width: 1366, height: 800 } })
  const at = studio.cookie.indexOf('=')
  await context.addCookies([{ name: studio.cookie.slice(0, at), value: studio.cookie.slice(at + 1), url: studio.base }])
  return context
}

/** The series that the first step begins; without that step, one begun here. */
async function theSeries(): Promise<string> {
  if (series === '') series = (await studio.client.createSeries({ file: 'script.txt', script })).series.id
  return series
}

async function openPage(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  page.on('pageerror', (error) => broken.push(String(error)))
  await page.goto(`${studio.base}${address}`)
  return page
}

const editor = (page: Page) => page.locator('.script-editor .cm-content')
const textOf = (page: Page) => editor(page).textContent()
const latest = async () => (await studio.client.readSeries({ series: await theSeries() })).revision

/** Puts the cursor behind the words that the editor shows, and types. */
async function typeAfter(page: Page, words: string, typed: string): Promise<void> {
  await editor(page).locator('.cm-line', { hasText: words }).click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(typed)
}

/** Waits until the studio has these words, and the page says that everything is saved: it says so before the first letter, too. */
async function saved(page: Page, words: string): Promise<void> {
  await expect.poll(async () => (await latest()).script).toContain(words)
  await page.getByRole('status').filter({ hasText: '已保存' }).waitFor()
}

describe('Home and Write', { retry: 1 }, () => {
  it('someone who was never here pastes a script, sees what was understood, and begins', async () => {
    const page = await openPage(await enter('zh-CN'), '/')
    await page.getByRole('heading', { name: '把剧本变成会演的短剧' }).waitFor()
    await page.getByLabel('或者把文字粘贴到这里').fill(script)
    await page.getByRole('button', { name: '读一读' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('每一行都读懂了').waitFor()
    for (const word of ['雨夜留灯', '林栀', '周屿', '雨巷']) await dialog.getByText(word, { exact: true }).waitFor()
    expect(await studio.client.listSeries()).toEqual([])
    await dialog.getByRole('button', { name: '开始做' }).click()
    await page.waitForURL('**/write')
    series = new URL(page.url()).pathname.split('/')[2]!
    await editor(page).locator('.script-heading', { hasText: '雨巷' }).waitFor()
    expect(await latest()).toMatchObject({ number: 1, script })
  })

  it('what is typed is coloured and outlined as it is understood, and is saved by itself', async () => {
    const page = await openPage(await enter('zh-CN'), `/series/${await theSeries()}/write`)
    await typeAfter(page, '先撑伞', '\n\n1-2 日 内 医院病房\n人物：林栀\n林栀：你来了。')
    await page.getByRole('navigation', { name: '大纲' }).getByText('医院病房').waitFor()
    await editor(page).locator('.script-dialogue', { hasText: '你来了' }).waitFor()
    await saved(page, '林栀：你来了。')
    await page.screenshot({ path: path.join(out, 'write.png') })
  })

  it('a reload loses nothing that was typed a moment before', async () => {
    const page = await openPage(await enter('zh-CN'), `/series/${await theSeries()}/write`)
    await typeAfter(page, '你来了', '\n林栀：还没有保存的一句。')
    await page.reload()
    await editor(page).getByText('还没有保存的一句').waitFor()
    await saved(page, '还没有保存的一句')
  })

  it('two tabs that change the same line see both, and a person decides', async () => {
    const context = await enter('zh-CN')
    const [a, b] = [
      await openPage(context, `/series/${await theSeries()}/write`),
      await openPage(context, `/series/${await theSeries()}/write`),
    ]
    await editor(b).getByText('你来了').waitFor()
    // The second tab is cut off while the first saves, as on a train.
    await b.route('**/api/**', (route) => route.abort())
    await typeAfter(b, '你来了', '（乙）')
    await typeAfter(a, '你来了', '（甲）')
    await saved(a, '（甲）')
    await b.unroute('**/api/**')
    const dialog = b.getByRole('dialog', { name: '这部剧在别处也改了' })
    await dialog.waitFor()
    await dialog.getByText('（乙）').first().waitFor()
    expect((await latest()).script).toContain('（甲）')
    expect((await latest()).script).not.toContain('（乙）')
    await b.screenshot({ path: path.join(out, 'conflict.png') })
    expect(await accessibilityProblems(b)).toEqual([])
    await dialog.getByRole('button', { name: '用别处的', exact: true }).click()
    await dialog.getByRole('button', { name: '保存这样合并的结果' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await saved(b, '（甲）')
    expect(await textOf(b)).toContain('（甲）')
    expect((await latest()).script).not.toContain('（乙）')
  })

  it('a duplicated tab keeps its drafts apart from its original’s', async () => {
    const context = await enter('zh-CN')
    const original = await openPage(context, `/series/${await theSeries()}/write`)
    await editor(original).getByText('先撑伞').waitFor()
    const opened = context.waitForEvent('page')
    // A window that a page opens begins with a copy of its storage, as a duplicated tab does.
    await original.evaluate(() => void window.open(location.href))
    const twin = await opened
    await editor(twin).getByText('先撑伞').waitFor()
    const nameOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('sanbu.tab'))
    const names = [await nameOf(original), await nameOf(twin)]
    expect(names[0]).not.toBe(names[1])
    await Promise.all([original.reload(), twin.reload()])
    await Promise.all([original, twin].map((page) => editor(page).getByText('先撑伞').waitFor()))
    expect([await nameOf(original), await nameOf(twin)]).toEqual(names)
  })

  it('a new draft is compared before it takes the old one’s place, and the old one can be brought back', async () => {
    const page = await openPage(await enter('zh-CN'), `/series/${await theSeries()}/write`)
    await saved(page, '先撑伞')
    const before = (await latest()).script
    await page.getByRole('button', { name: '导入新稿' }).click()
    const dialog = page.getByRole('dialog')
    const pasted = dialog.getByLabel('或者把文字粘贴到这里')
    await pasted.fill('还没读的一页')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: '导入新稿' }).click()
    expect(await pasted.inputValue()).toBe('还没读的一页')
    const draft = Buffer.from(before.replace('先撑伞', '把伞收起来'))
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '第二稿.txt', mimeType: 'text/plain', buffer: draft })
    await dialog.getByRole('tab', { name: '和现在的稿子有什么不同' }).click()
    await dialog.locator('.cm-deletedChunk', { hasText: '先撑伞' }).waitFor()
    await page.screenshot({ path: path.join(out, 'import.png') })
    expect(await accessibilityProblems(page)).toEqual([])
    expect((await latest()).script).toBe(before)
    await dialog.getByRole('button', { name: '用这一份' }).click()
    await editor(page).getByText('把伞收起来').waitFor()
    await saved(page, '把伞收起来')
    expect(await latest()).toMatchObject({ file: '第二稿.txt', note: '导入 第二稿.txt' })

    await page.getByRole('button', { name: '历史' }).click()
    const history = page.getByRole('dialog', { name: '历史' })
    await history.locator('.cm-content', { hasText: '先撑伞' }).waitFor()
    await page.screenshot({ path: path.join(out, 'history.png') })
    expect(await accessibilityProblems(page)).toEqual([])
    await history.getByRole('button', { name: '恢复到这一版' }).click()
    await editor(page).getByText('先撑伞').waitFor()
    await saved(page, before)
    expect((await latest()).script).toBe(before)
  })
})

describe('Stage', { retry: 1 }, () => {
  const stage = async (context: BrowserContext) => {
    const page = await openPage(context, `/series/${await theSeries()}/stage`)
    await page.locator('[data-shot]').first().waitFor()
    return page
  }
  /** Chooses the shot in which these words are said, and gives the field of their voice. */
  const voiceOf = async (page: Page, words: string) => {
    await page.locator('[data-shot]', { hasText: words }).click()
    return page.getByRole('region', { name: '配音' }).locator('> div', { hasText: words })
  }
  const sound = async () =>
    ((await latest()).choices['sound'] ?? {}) as Record<'lines' | 'music', Record<string, string>>
  const own = (hertz: number) => ({ name: `${hertz}.wav`, mimeType: 'audio/wav', buffer: tone(hertz) })

  it('somebody’s own recording stands in for a line, and goes away again', async () => {
    const page = await stage(await enter('zh-CN'))
    const voice = await voiceOf(page, '先撑伞')
    await voice.locator('input[type=file]').setInputFiles(own(220))
    await expect.poll(async () => Object.keys((await sound()).lines ?? {})).toHaveLength(1)
    await voice.getByRole('button', { name: /^听一听/ }).click()
    await page.screenshot({ path: path.join(out, 'own-voice.png') })
    expect(await accessibilityProblems(page)).toEqual([])
    await voice.getByRole('button', { name: /^还原为自动/ }).click()
    await expect.poll(async () => (await sound()).lines ?? {}).toEqual({})
    await voice
      .locator('input[type=file]')
      .setInputFiles({ name: 'words.wav', mimeType: 'audio/wav', buffer: Buffer.from('这不是声音') })
    await voice.getByRole('alert').waitFor()
    expect((await sound()).lines ?? {}).toEqual({})
  })

  it('somebody’s voice is auditioned, sounds as it is set, and is kept', async () => {
    const context = await enter('zh-CN')
    await context.addInitScript(noteSounds)
    const page = await stage(context)
    const heard = () => page.evaluate(() => (window as unknown as { sounds: Sounded[] }).sounds)
    await page.getByText('人物', { exact: true }).click()
    await page.getByRole('tab', { name: '声音' }).click()
    const audition = page.getByRole('button', { name: '试听' })
    await audition.click()
    await expect.poll(async () => (await heard()).length).toBe(1)
    const pitch = page.getByRole('slider', { name: '音高' })
    const before = Number(await pitch.getAttribute('aria-valuenow'))
    await pitch.press('End')
    await expect
      .poll(async () => Object.values((await latest()).choices['voices'] ?? {}))
      .toMatchObject([{ pitchHz: expect.any(Number) }])
    expect(Number(await pitch.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
    await audition.click()
    await expect.poll(async () => (await heard()).length).toBe(2)
    const [usual, high] = await heard()
    for (const { seconds, peak } of [usual!, high!]) {
      expect(seconds).toBeGreaterThan(0.8)
      expect(peak).toBeGreaterThan(0.05)
    }
    expect(high!.crossings / high!.seconds).toBeGreaterThan(usual!.crossings / usual!.seconds)
  })

  it('somebody’s own music plays in a scene', async () => {
    const page = await stage(await enter('zh-CN'))
    await page.getByText('场景', { exact: true }).click()
    await page.getByRole('complementary').locator('input[type=file]').setInputFiles(own(330))
    await expect.poll(async () => Object.values((await sound()).music ?? {})).toHaveLength(1)
    await page.getByRole('button', { name: /^自己的录音/ }).waitFor()
  })

  it('two tabs that give one line different recordings: a person decides', async () => {
    const context = await enter('zh-CN')
    const [a, b] = [await stage(context), await stage(context)]
    const [voiceA, voiceB] = [await voiceOf(a, '只剩你了'), await voiceOf(b, '只剩你了')]
    // The second tab hears nothing of the first, and its saving is held up; its recording is on the way already.
    await b.route(/\/api\/(events|series\/.*\/revisions)/, (route) => route.abort())
    await voiceB.locator('input[type=file]').setInputFiles(own(440))
    await voiceB.getByRole('button', { name: /^自己的录音/ }).waitFor()
    await voiceA.locator('input[type=file]').setInputFiles(own(550))
    await expect.poll(async () => Object.values((await sound()).lines ?? {})).toHaveLength(1)
    const [first] = Object.values((await sound()).lines)
    await b.unroute(/\/api\/(events|series\/.*\/revisions)/)
    const dialog = b.getByRole('dialog', { name: '这部剧在别处也改了' })
    await dialog.getByText('1 处').waitFor()
    expect(Object.values((await sound()).lines)).toEqual([first])
    await dialog.getByRole('button', { name: '保存这样合并的结果' }).click()
    await expect.poll(async () => Object.values((await sound()).lines)).not.toEqual([first])
    expect(Object.values((await sound()).lines)).toHaveLength(1)
  })

  it('goes back to any change in the list of changes, and forward again', async () => {
    const page = await stage(await enter('zh-CN'))
    await page.locator('[data-shot]', { hasText: '先撑伞' }).click()
    const angle = page.getByRole('combobox', { name: '角度' })
    const angles = ['仰拍', '俯拍', '顶拍']
    for (const name of angles) {
      await angle.click()
      await page.getByRole('option', { name, exact: true }).click()
      await expect.poll(() => angle.inputValue()).toBe(name)
      // Changes that follow at once are one step.
      await page.waitForTimeout(1000)
    }
    const goTo = async (index: number) => {
      await page.getByRole('button', { name: '改动记录' }).click()
      await page.getByRole('menuitem').nth(index).click()
    }
    // The latest first; the last of the list is how it was opened.
    await goTo(2)
    await expect.poll(() => angle.inputValue()).toBe(angles[0])
    await goTo(0)
    await expect.poll(() => angle.inputValue()).toBe(angles[2])
    await goTo(3)
    await expect.poll(() => angle.inputValue()).not.toBe(angles[0])
    await expect.poll(async () => JSON.stringify((await latest()).choices['shots'] ?? {})).not.toContain('angle')
  })
})

describe('every page', { retry: 1 }, () => {
  const sizes = { phone: [390, 844], laptop: [1366, 800], wide: [1920, 1080], desk: [2560, 1440] } as const
  const pages = { home: '/', write: 'write', stage: 'stage', release: 'release', watch: '/watch' } as const

  it.each(['zh-CN', 'en-GB'])(
    'can be used by everyone, in %s and at every size',
    async (locale) => {
      const context = await enter(locale)
      for (const [name, address] of Object.entries(pages)) {
        const page = await openPage(
          context,
          address.startsWith('/') ? address : `/series/${await theSeries()}/${address}`,
        )
        await page
          .getByRole('heading', { level: 1 })
          .or(page.getByRole('heading', { level: 2 }))
          .first()
          .waitFor()
        if (name === 'write') await page.locator('.script-heading').first().waitFor()
        if (name === 'stage') await page.locator('[data-shot]').first().waitFor()
        for (const [size, [width, height]] of Object.entries(sizes)) {
          await page.setViewportSize({ width, height })
          expect.soft({ name, size, problems: await accessibilityProblems(page) }).toEqual({ name, size, problems: [] })
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
          expect.soft(wider, `${name} ${size} is wider than its screen`).toBeLessThanOrEqual(0)
        }
        await page.close()
      }
    },
    300_000,
  )

  it('broke nothing on the way', () => {
    expect(broken).toEqual([])
  })
})

interface Sounded {
  seconds: number
  /** 0–1. */
  peak: number
  /** How often the wave passes through nothing. */
  crossings: number
}

/** Runs in the page: `window.sounds` is everything that is sounded. */
function noteSounds(): void {
  const sounds: Sounded[] = []
  Object.assign(window, { sounds })
  const start = AudioBufferSourceNode.prototype.start
  AudioBufferSourceNode.prototype.start = function (...when) {
    const { buffer } = this
    if (buffer !== null) {
      const wave = buffer.getChannelData(0)
      const crossings = wave.reduce((sum, value, i) => sum + (i > 0 && value >= 0 !== wave[i - 1]! >= 0 ? 1 : 0), 0)
      const peak = wave.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
      sounds.push({ seconds: buffer.duration, peak, crossings })
    }
    start.apply(this, when)
  }
}

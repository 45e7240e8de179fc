import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessibilityProblems } from '../support/axe.ts'
import { openChromium } from '../support/chromium.ts'
import { createOneSeriesStudio, type OneSeriesStudio } from '../support/one-series-studio.ts'
import { type ServedApp, serveWebApp } from '../support/web-app.ts'

const script = path.resolve(import.meta.dirname, '../../examples/rain-night/script.txt')
let studio: OneSeriesStudio
let app: ServedApp
let browser: Browser
let page: Page
const broken: string[] = []

beforeAll(async () => {
  studio = createOneSeriesStudio(script)
  ;[app, browser] = await Promise.all([
    serveWebApp((request, response) => studio.answer(request, response)),
    openChromium(),
  ])
  page = await browser.newPage({ locale: 'en-GB', viewport: { width: 1366, height: 820 } })
  page.on('pageerror', (error) => broken.push(String(error)))
  await page.goto(`${app.url}/series/one/stage`)
  await page.locator('canvas[data-seen=true]').waitFor()
}, 150_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

/** The picture of the place that the player shows. Place and picture are told together: wait for the place first. */
const settled = () => page.locator('canvas[data-settled=true]').waitFor()

/** The picture on the player's screen, as a few hundred numbers. */
const pictureNow = () =>
  page.evaluate(() => {
    const screen = document.querySelector<HTMLCanvasElement>('canvas[data-seen]')!
    const small = document.createElement('canvas')
    small.width = 18
    small.height = 32
    const context = small.getContext('2d')!
    context.drawImage(screen, 0, 0, 18, 32)
    return [...context.getImageData(0, 0, 18, 32).data].filter((_, i) => i % 4 !== 3)
  })
const difference = (a: number[], b: number[]) =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length
const place = () =>
  page.getByRole('slider', { name: 'Place in the episode' }).getAttribute('aria-valuenow').then(Number)

describe('Stage', { retry: 1 }, () => {
  it('plays from the script alone, with no file made and no voice spoken', async () => {
    await settled()
    const before = await pictureNow()
    expect(Math.max(...before) - Math.min(...before), 'there is a picture').toBeGreaterThan(60)
    await page.keyboard.press('Space')
    await expect.poll(place).toBeGreaterThan(30)
    await page.keyboard.press('Space')
    await settled()
    expect(difference(before, await pictureNow()), 'the picture moved').toBeGreaterThan(2)
  })

  it('steps by frames and shots with the keys of an editor', async () => {
    const at = await place()
    await page.keyboard.press('ArrowRight')
    await expect.poll(place).toBe(at + 1)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(place).toBe(at)
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(place).toBeGreaterThan(at)
  })

  it('is scrubbed: the picture follows the pointer and stays where that lets go', async () => {
    const thumb = page.getByRole('slider', { name: 'Place in the episode' })
    const track = (await page
      .getByRole('region', { name: 'Player' })
      .locator('.mantine-Slider-track')
      .first()
      .boundingBox())!
    const [from, last] = [await place(), Number(await thumb.getAttribute('aria-valuemax'))]
    const before = await pictureNow()
    const to = (share: number) =>
      page.mouse.move(track.x + track.width * share, track.y + track.height / 2, { steps: 8 })
    await to(from / last)
    await page.mouse.down()
    for (const share of [0.7, 0.4]) {
      await to(share)
      await expect.poll(async () => Math.abs((await place()) / last - share)).toBeLessThan(0.02)
    }
    await expect
      .poll(async () => difference(before, await pictureNow()), { message: 'while it is held' })
      .toBeGreaterThan(2)
    await page.mouse.up()
    await settled()
    expect(Math.abs((await place()) / last - 0.4)).toBeLessThan(0.02)
    // The keys of the player go on working, but for those that move a slider.
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Pause' }).waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
    await thumb.press('Home')
    await expect.poll(place).toBe(0)
    await thumb.blur()
  })

  it('plays one shot over and over for as long as that is wanted', async () => {
    const loop = page.getByRole('button', { name: 'Loop this shot' })
    const go = async (key: string) => {
      const from = await place()
      await page.keyboard.press(key)
      await expect.poll(place).not.toBe(from)
      return place()
    }
    const first = await place()
    const end = await go('Shift+ArrowRight')
    expect(await go('Shift+ArrowLeft')).toBe(first)
    await page.keyboard.press('Shift+L')
    expect(await loop.getAttribute('aria-pressed')).toBe('true')
    await page.evaluate(notePlaces)
    const places = () => page.evaluate(() => (window as unknown as { places: number[] }).places)
    const returns = (list: number[]) => list.filter((at, i) => i > 0 && at < list[i - 1]!).length
    await page.keyboard.press('Space')
    await expect.poll(async () => returns(await places())).toBeGreaterThanOrEqual(2)
    // The slider moves in steps of a few frames, from the step that the shot begins in.
    expect((await places()).filter((at) => at < first - 8 || at >= end)).toEqual([])
    await loop.click()
    await expect.poll(place, { message: 'it goes on over the cut' }).toBeGreaterThan(end)
    await page.keyboard.press('K')
  })

  it('fills the screen by button and by key, and gives it back', async () => {
    const player = page.getByRole('region', { name: 'Player' })
    const tall = async () => (await page.locator('canvas[data-seen]').boundingBox())!.height
    const full = () => player.evaluate((element) => document.fullscreenElement === element)
    const before = await tall()
    await page.getByRole('button', { name: 'Full screen', exact: true }).click()
    await expect.poll(full).toBe(true)
    await page.getByRole('button', { name: 'Leave full screen' }).waitFor()
    await expect.poll(tall).toBeGreaterThan(before)
    await page.keyboard.press('F')
    await expect.poll(full).toBe(false)
    await expect.poll(tall).toBe(before)
    await page.keyboard.press('F')
    await expect.poll(full).toBe(true)
    await page.getByRole('button', { name: 'Leave full screen' }).click()
    await expect.poll(full).toBe(false)
  })

  it('another face in a shot is another picture at once, is saved, and can be taken back', async () => {
    const card = page.locator('[data-shot]').nth(5)
    await card.click()
    await expect.poll(place).toBeGreaterThan(200)
    const shot = (await card.getAttribute('data-shot'))!
    await settled()
    const before = await pictureNow()
    const expression = page.getByRole('combobox', { name: 'Expression' }).first()
    await expression.click()
    await page.getByRole('option', { name: 'Shocked' }).click()
    await expect.poll(async () => difference(before, await pictureNow())).toBeGreaterThan(0.3)
    const kept = () => (studio.saved.at(-1)!.choices['shots'] ?? {}) as Record<string, { figures: object }>
    await expect.poll(() => Object.values(kept()[shot]?.figures ?? {})).toEqual([{ expression: 'shocked' }])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => difference(before, await pictureNow())).toBeLessThan(0.3)
    await expect.poll(kept).toEqual({})
  })

  it('what is chosen by hand is in the inspector before anything else can be pressed', async () => {
    const said = await page.evaluate(async () => {
      const cards = document.querySelectorAll('[data-shot]')
      const inspector = () => document.querySelector('aside')!.textContent
      const said: string[] = []
      for (const [index, shiftKey] of [
        [1, false],
        [3, true],
        [2, false],
      ] as const) {
        cards[index]!.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey }))
        await Promise.resolve()
        said.push(inspector())
      }
      return said
    })
    expect(said).toEqual([
      expect.stringContaining('Shot 2'),
      expect.stringContaining('3 shots'),
      expect.stringContaining('Shot 3'),
    ])
  })

  it('changes many shots together', async () => {
    await page.locator('[data-shot]').nth(2).click()
    await page
      .locator('[data-shot]')
      .nth(4)
      .click({ modifiers: ['Shift'] })
    await page.getByRole('combobox', { name: 'Angle' }).click()
    await page.getByRole('option', { name: 'Low' }).click()
    await expect
      .poll(() => Object.values(studio.saved.at(-1)!.choices['shots'] ?? {}))
      .toEqual([{ angle: 'low' }, { angle: 'low' }, { angle: 'low' }])
  })

  it('is clean for a screen reader, as cards and as a table', async () => {
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('img', { name: 'Table' }).click()
    await page.getByRole('columnheader', { name: 'Angle' }).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('shows the whole series on one board, and a shot of a later episode in the player', async () => {
    await page.getByRole('switch', { name: 'All episodes' }).check({ force: true })
    const grid = page.getByRole('grid', { name: 'Board' })
    await grid.focus()
    await page.keyboard.press('End')
    await expect.poll(() => page.getByRole('combobox', { name: 'Episode' }).inputValue()).toContain('Episode 3')
    await expect.poll(place).toBeGreaterThan(1000)
    await grid.focus()
    await page.keyboard.press('Home')
    await page.getByRole('switch', { name: 'All episodes' }).uncheck({ force: true })
  })

  it('somebody’s hair is another colour at once, in the designer and in the film', async () => {
    await page.getByText('People', { exact: true }).click()
    const portrait = page.getByRole('img', { name: /^How .* looks$/ })
    await portrait.and(page.locator('[data-state=painted]')).waitFor()
    const colours = () =>
      portrait.evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
        let green = 0
        for (let i = 0; i < data.length; i += 4)
          if (data[i + 3]! > 200 && data[i + 1]! > data[i]! + 50 && data[i + 1]! > data[i + 2]! + 20) green++
        return green
      })
    expect(await colours()).toBeLessThan(50)
    await page.getByRole('textbox', { name: 'Colour' }).last().fill('#2fae66')
    await expect.poll(colours).toBeGreaterThan(2000)
    await expect
      .poll(() => Object.values(studio.saved.at(-1)!.choices['designs'] ?? {}))
      .toEqual([{ hair: { colour: '#2fae66' } }])
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('somebody is thrown anew, and what is locked stays as it is', async () => {
    await page.getByText('Sets', { exact: true }).click()
    await page.getByText('People', { exact: true }).click()
    const portrait = page.getByRole('img', { name: /^How .* looks$/ })
    const throwAnew = () => page.getByRole('button', { name: 'Another one' }).click()
    const kept = () =>
      Object.values((studio.saved.at(-1)!.choices['designs'] ?? {}) as Record<string, { hair: object }>)[0]!
    const look = () => portrait.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
    await portrait.and(page.locator('[data-state=painted]')).waitFor()
    const before = { hair: kept().hair, look: await look() }
    await page.getByRole('button', { name: 'Lock: Hair' }).click()
    await page.getByRole('button', { name: 'Lock: Clothes' }).click()
    for (let i = 0; i < 3; i++) await throwAnew()
    await expect.poll(kept).toMatchObject({ hair: before.hair, face: expect.any(Object) })
    expect(kept()).not.toHaveProperty('outfit')
    await expect.poll(look).not.toBe(before.look)
    await page.getByRole('button', { name: 'Lock: Hair' }).click()
    await throwAnew()
    await expect.poll(() => kept().hair).not.toEqual(before.hair)
    expect(kept()).not.toHaveProperty('outfit')
  })

  it('a scene moves to another place, in all its episodes', async () => {
    await page.getByText('Sets', { exact: true }).click()
    await page.getByRole('button', { name: 'bamboo forest' }).click()
    const places = () => Object.values((studio.saved.at(-1)!.choices['sets'] ?? {}) as Record<string, { set: string }>)
    await expect.poll(() => places().length).toBeGreaterThan(0)
    expect(new Set(places().map(({ set }) => set))).toEqual(new Set(['bamboo-forest']))
    expect(await accessibilityProblems(page)).toEqual([])
  })

  it('somebody is seen from all sides and with every face', async () => {
    await page.getByText('People', { exact: true }).click()
    for (const [name, least] of [
      ['Turn-around', 6],
      ['Expressions', 12],
    ] as const) {
      const pictures = page.getByRole('region', { name, exact: true }).locator('canvas')
      await expect
        .poll(() => pictures.evaluateAll((all) => all.filter((one) => one.dataset['state'] !== 'painted').length))
        .toBe(0)
      const looks = await pictures.evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).toDataURL()))
      expect(looks.length).toBeGreaterThanOrEqual(least)
      expect(new Set(looks).size, `${name}: no two alike`).toBe(looks.length)
    }
  })

  it('clothes that are put in the wardrobe are worn in the shot that is given them', async () => {
    await page.getByText('People', { exact: true }).click()
    const wardrobe = page.getByRole('region', { name: 'Wardrobe' })
    const outfits = await wardrobe.locator('figure').count()
    await wardrobe.getByRole('button', { name: 'Add clothes' }).click()
    const item = page.getByRole('menuitem').last()
    const clothes = (await item.textContent())!
    await item.click()
    await expect.poll(() => wardrobe.locator('figure').count()).toBe(outfits + 1)
    await page.getByText('Shots', { exact: true }).click()
    const outfit = page.getByRole('combobox', { name: 'Clothes' }).first()
    const option = page.getByRole('option').filter({ hasText: clothes })
    // The first shot whose first person is the one who was given the clothes.
    for (let i = 0; ; i++) {
      await page.locator('[data-shot]').nth(i).click()
      if ((await outfit.count()) === 0) continue
      await outfit.click()
      if ((await option.count()) > 0) break
      await page.keyboard.press('Escape')
    }
    await settled()
    const before = await pictureNow()
    await option.first().click()
    await expect.poll(async () => difference(before, await pictureNow())).toBeGreaterThan(0.3)
    const worn = () => JSON.stringify(studio.saved.at(-1)!.choices['shots'] ?? {})
    await expect.poll(worn).toContain('"outfit"')
  })
})

describe('Stage, for a series whose choices name scenes by their number', { retry: 1 }, () => {
  it('shows what was chosen, and keeps what is changed by the names of today', async () => {
    const { number, script, choices } = studio.saved.at(-1)!
    const shots = { s01e01_sc01_shopen: { seconds: 7.5 } }
    const saved = await fetch(`${app.url}/api/series/one/revisions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ base: number, script, choices: { ...choices, shots } }),
    })
    expect(saved.ok).toBe(true)
    await page.goto(`${app.url}/series/one/stage`)
    await page.locator('canvas[data-seen=true]').waitFor()
    await page.locator('[data-shot$=_shopen]').first().click()
    const length = page.getByRole('textbox', { name: 'Length' })
    await expect.poll(() => length.inputValue()).toMatch(/^7\.5/)
    await length.fill('6')
    const shotsNow = () => Object.entries(studio.saved.at(-1)!.choices['shots'] as Record<string, object>)
    await expect.poll(shotsNow).toEqual([[expect.stringMatching(/^s01e01_sc[a-z]{6}_shopen$/), { seconds: 6 }]])
  })
})

describe('Stage, where the board takes seconds to answer a change', { retry: 1 }, () => {
  let slow: Page
  const inShot = (number: number) =>
    slow
      .locator('[data-shot]')
      .nth(number - 1)
      .getAttribute('data-shot')
      .then(String)
  const chosenOf = (shot: string) =>
    ((studio.saved.at(-1)!.choices['shots'] ?? {}) as Record<string, Record<string, unknown>>)[shot] ?? {}

  beforeEach(async () => {
    slow = await browser.newPage({ locale: 'en-GB', viewport: { width: 1366, height: 820 } })
    slow.on('pageerror', (error) => broken.push(String(error)))
    await slow.addInitScript(holdBackAnswers, 'derive')
    await slow.goto(`${app.url}/series/one/stage`)
    await slow.locator('canvas[data-seen=true]').waitFor()
    await slow.locator('[data-shot]').nth(8).waitFor()
  })
  afterEach(() => slow.close())
  const answersTake = (ms: number) => slow.evaluate((late) => Object.assign(window, { late }), ms)

  it('keeps every letter of a title, every digit of a length and every effect', async () => {
    const shot = await inShot(7)
    await slow.locator('[data-shot]').nth(6).click()
    await slow.getByRole('button', { name: 'Add writing' }).click()
    await slow.getByRole('menuitem').first().click()
    const title = slow.getByRole('textbox', { name: /^Writing/ }).last()
    await title.waitFor()
    await answersTake(2500)
    await title.fill('')
    await title.pressSequentially('Night train')
    expect(await title.inputValue()).toBe('Night train')
    const length = slow.getByRole('textbox', { name: 'Length' })
    await length.fill('')
    await length.pressSequentially('7.25')
    expect(await length.inputValue()).toBe('7.25')
    for (const at of [0, 1]) {
      await slow.getByRole('button', { name: 'Add an effect' }).click()
      await slow.getByRole('menuitem').nth(at).click()
    }
    await expect
      .poll(() => chosenOf(shot))
      .toMatchObject({
        seconds: 7.25,
        titles: expect.arrayContaining([expect.objectContaining({ text: 'Night train' })]),
      })
    const listed = await slow.getByRole('slider', { name: /: strength$/i }).count()
    expect(listed, 'both effects are in the list').toBeGreaterThanOrEqual(2)
    // They may be saved after what was typed.
    await expect.poll(() => (chosenOf(shot)['effects'] as object[] | undefined)?.length).toBe(listed)
  })

  it('what is typed while the film plays on goes to the shot in which it was begun', async () => {
    const shot = await inShot(4)
    await slow.locator('[data-shot]').nth(3).click()
    await slow.getByRole('button', { name: 'Add writing' }).click()
    await slow.getByRole('menuitem').first().click()
    const title = slow.getByRole('textbox', { name: /^Writing/ }).last()
    await slow.getByRole('button', { name: 'Play' }).click()
    await title.click()
    await title.fill('Still ')
    const place = () =>
      slow.getByRole('slider', { name: 'Place in the episode' }).getAttribute('aria-valuenow').then(Number)
    const at = await place()
    await expect.poll(place, { message: 'the film has gone on over a cut' }).toBeGreaterThan(at + 100)
    await title.pressSequentially('here')
    expect(await title.inputValue()).toBe('Still here')
    await slow.getByRole('button', { name: 'Pause' }).click()
    await expect.poll(() => JSON.stringify(chosenOf(shot)['titles'])).toContain('Still here')
    expect(JSON.stringify(studio.saved.at(-1)!.choices['shots']).match(/Still/g)).toHaveLength(1)
  })

  it('breaks nothing on the way', () => {
    expect(broken).toEqual([])
  })
})

/** Runs in the page: `window.places` is every place that the player's slider shows from now on. */
function notePlaces(): void {
  const slider = document.querySelector('[role=slider][aria-label="Place in the episode"]')!
  const places: number[] = []
  Object.assign(window, { places })
  new MutationObserver(() => places.push(Number(slider.getAttribute('aria-valuenow')))).observe(slider, {
    attributeFilter: ['aria-valuenow'],
  })
}

/** Runs in the page: what this worker answers comes `window.late` milliseconds later. */
function holdBackAnswers(name: string): void {
  const Native = Worker
  window.Worker = class extends Native {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      if (options?.name !== name) return
      const add = this.addEventListener.bind(this)
      const late = () => (window as unknown as { late?: number }).late ?? 0
      this.addEventListener = (type: string, listen: unknown) =>
        add(type, (event: Event) => setTimeout(() => (listen as (event: Event) => void)(event), late()))
    }
  }
}

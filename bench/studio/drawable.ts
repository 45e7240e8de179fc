import type { Browser, Page } from 'playwright-core'
import { cpuBetween, readCpuTime } from './cpu-time.ts'
import { type Counted, type Freed, freeClock } from './free-clock.ts'
import { soundReady } from './sound-ready.ts'
import type { Seen } from './watch-pictures.ts'

/** Pictures that can be painted and shown, with the clock free. */
export interface Drawable {
  paintedASecond: number
  /** Pictures of the film that went by, each in time. */
  playedASecond: number
  /** Those that were put on the screen: fewer, for some stand still. */
  shownASecond: number
  /** Of all processes of the browser, for each that was painted. */
  cpuMsAPicture: number
  /** Share of the pictures that were painted 540 wide or more. */
  large: number
}

/** Plays with the clock free for some seconds. The page is of no use afterwards. */
export async function measureDrawable(browser: Browser, page: Page, seconds: number): Promise<Drawable> {
  await soundReady(page)
  // What comes next is painted while it stands.
  await page.waitForTimeout(3000)
  await freeClock(page, 25)
  await page.getByRole('button', { name: 'Play', exact: true }).first().click()
  await page.waitForTimeout(2000)
  const forget = () =>
    page.evaluate(() => {
      const { painted, played, seen } = window as unknown as Counted & Freed & Seen
      return { painted: painted.filter((width) => width >= 270), played, shown: seen.length }
    })
  const before = await forget()
  const [from, began] = [await readCpuTime(browser), performance.now()]
  await page.waitForTimeout(seconds * 1000)
  const spent = cpuBetween(from, await readCpuTime(browser)).browser
  const wall = (performance.now() - began) / 1000
  const after = await forget()
  const painted = after.painted.slice(before.painted.length)
  const tenths = (value: number) => Math.round(value * 10) / 10
  return {
    paintedASecond: tenths(painted.length / wall),
    playedASecond: tenths((after.played - before.played) / wall),
    shownASecond: tenths((after.shown - before.shown) / wall),
    cpuMsAPicture: tenths(spent / painted.length),
    large: tenths(painted.filter((width) => width >= 540).length / painted.length),
  }
}

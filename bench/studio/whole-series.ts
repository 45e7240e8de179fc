import type { Browser, Page } from 'playwright-core'
import { type LongestTask, watchMainThread } from './main-thread.ts'

/** One thing done to a whole series, as the page felt it. */
export interface Felt {
  /** From the press until it is done, milliseconds. */
  doneMs: number
  /** The longest that the page answered nothing meanwhile. */
  longestStall: LongestTask
}

/** Puts all episodes on one board. Waits until every one is boarded. */
export async function showAllEpisodes(page: Page, shots: number): Promise<void> {
  await page.getByRole('switch', { name: 'All episodes' }).check({ force: true })
  await page.waitForFunction((wanted) => {
    const rows = document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')
    return Number(rows) > wanted / 12
  }, shots)
}

/** Chooses every shot of the board, turns all of them, and goes to the last. The board has the keyboard. */
export async function changeWholeSeries(
  browser: Browser,
  page: Page,
): Promise<{ selectAll: Felt; changeAll: Felt; toTheLast: Felt }> {
  await page.getByRole('grid', { name: 'Board' }).focus()
  const selectAll = await feel(browser, page, async () => {
    await page.keyboard.press('ControlOrMeta+A')
    await page
      .locator('aside')
      .getByText(/^\d{2,} shots/)
      .first()
      .waitFor()
  })
  await page.getByRole('combobox', { name: 'Angle' }).click()
  const low = page.getByRole('option', { name: 'Low', exact: true })
  await low.waitFor()
  const changeAll = await feel(browser, page, async () => {
    await low.click()
    await page.getByRole('status').filter({ hasText: 'Saved' }).waitFor()
  })
  await page.getByRole('grid', { name: 'Board' }).focus()
  const toTheLast = await feel(browser, page, async () => {
    await page.keyboard.press('End')
    await page.locator('canvas[data-settled=true]').waitFor()
  })
  return { selectAll, changeAll, toTheLast }
}

async function feel(browser: Browser, page: Page, act: () => Promise<void>): Promise<Felt> {
  let doneMs = 0
  const longestStall = await watchMainThread(browser, page, async () => {
    const began = performance.now()
    await act()
    doneMs = Math.round(performance.now() - began)
  })
  return { doneMs, longestStall }
}

import type { Page } from 'playwright-core'

/** Drawn, lettered, and nothing waited for: two looks half a second apart show the same, or it has had its time. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  let before = ''
  for (let look = 0; look < 14; look++) {
    await page.waitForTimeout(500)
    const now = (await page.screenshot({ type: 'jpeg', quality: 30 })).toString('base64')
    if (now === before && look > 2) return
    before = now
  }
}

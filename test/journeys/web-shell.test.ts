import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessibilityProblems } from '../support/axe.ts'
import { openChromium } from '../support/chromium.ts'
import { type ServedApp, serveWebApp } from '../support/web-app.ts'

let app: ServedApp
let browser: Browser
beforeAll(async () => {
  ;[app, browser] = await Promise.all([serveWebApp(), openChromium()])
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await app?.close()
})

describe('the app around the pages', { retry: 1 }, () => {
  it('speaks the language of the browser, changes it on request and remembers', async () => {
    const page = await browser.newPage({ locale: 'zh-CN' })
    await page.goto(`${app.url}/watch`)
    await page.getByRole('button', { name: 'English', exact: true }).click()
    await page.getByRole('button', { name: '中文', exact: true }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.reload()
    await page.getByRole('button', { name: '中文', exact: true }).waitFor()
    await page.close()
  })

  it('goes from step to step by the keys that the keyboard map shows', async () => {
    const page = await browser.newPage({ locale: 'en-GB' })
    await page.goto(`${app.url}/series/one/write`)
    await page.getByRole('navigation', { name: 'The three steps' }).waitFor()
    // Told by the same moment of drawing that makes the keys work.
    await page.locator('html[lang=en]').waitFor()
    await page.keyboard.press('Shift+?')
    await page.getByRole('dialog').getByText('The three steps').first().waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.keyboard.press('Alt+3')
    await page.waitForURL('**/series/one/release')
    await page.close()
  })

  it('says so when an address leads nowhere, and leads home', async () => {
    const page = await browser.newPage({ locale: 'en-GB' })
    await page.goto(`${app.url}/nothing/here`)
    await page.getByText('There is no such page').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('link', { name: 'Back to Home' }).click()
    await page.waitForURL(`${app.url}/`)
    await page.close()
  })
})

import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The episode of the feed that plays; -1 when none does. */
export const playing = (tab: Page) =>
  tab.evaluate(() => [...document.querySelectorAll('video')].findIndex(({ paused, ended }) => !paused && !ended))

/** Waits until this episode of the feed plays, alone, on the screen. */
export async function plays(tab: Page, index: number): Promise<void> {
  await expect.poll(() => playing(tab)).toBe(index)
  const video = tab.locator('video').nth(index)
  const seconds = () => video.evaluate(({ currentTime }: HTMLVideoElement) => currentTime)
  const from = await seconds()
  await expect.poll(seconds).not.toBe(from)
  await expect.poll(async () => Math.abs((await video.boundingBox())!.y)).toBeLessThan(60)
}

/** A finger drawn up (negative) or down the middle of the screen. */
export async function swipe(tab: Page, pixels: number): Promise<void> {
  const session = await tab.context().newCDPSession(tab)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: number[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((y) => ({ x: 195, y })) })
  const from = 450 - pixels / 2
  await touch('touchStart', from)
  for (let i = 1; i <= 10; i++) await touch('touchMove', from + (pixels * i) / 10)
  await touch('touchEnd')
  await session.detach()
}

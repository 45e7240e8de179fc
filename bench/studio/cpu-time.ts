import type { Browser } from 'playwright-core'

/** Seconds of processor that the browser and this process, which holds the studio, have used so far: what a loaded machine changes least. */
export interface CpuTime {
  browser: number
  studio: number
}

export async function readCpuTime(browser: Browser): Promise<CpuTime> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const { user, system } = process.cpuUsage()
  return { browser: processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0), studio: (user + system) / 1e6 }
}

/** Milliseconds between two readings. */
export function cpuBetween(from: CpuTime, to: CpuTime): CpuTime {
  return {
    browser: Math.round((to.browser - from.browser) * 1000),
    studio: Math.round((to.studio - from.studio) * 1000),
  }
}

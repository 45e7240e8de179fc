import type { Browser, Page } from 'playwright-core'
import type { StudioClient } from '#studio/client'
import { type CpuTime, cpuBetween, readCpuTime } from './cpu-time.ts'
import { soundReady } from './sound-ready.ts'

export interface VoiceAfterEdit {
  /** From saving the changed line until its sound is in the page that plays the series, milliseconds, by edit. */
  ms: number[]
  /** Of the last edit. */
  cpu: CpuTime
}

/** Changes a line of the open series from elsewhere, a few times, and waits until its new voice has come. */
export async function measureVoices(
  browser: Browser,
  page: Page,
  { client, series, line }: { client: StudioClient; series: string; line: string },
): Promise<VoiceAfterEdit> {
  await soundReady(page)
  const ms: number[] = []
  let cpu: CpuTime = { browser: 0, studio: 0 }
  let said = line
  for (const word of ['一', '二', '三', '四', '五']) {
    const { revision } = await client.readSeries({ series })
    const next = `${line}${word}`
    const heard = page.waitForResponse(/\/api\/speech\/[0-9a-f]+$/)
    const [from, began] = [await readCpuTime(browser), performance.now()]
    await client.saveRevision({
      series,
      base: revision.number,
      file: revision.file,
      script: revision.script.replace(said, next),
      choices: revision.choices,
      note: null,
    })
    await (await heard).finished()
    ms.push(Math.round(performance.now() - began))
    cpu = cpuBetween(from, await readCpuTime(browser))
    said = next
    await page.waitForTimeout(2500)
  }
  return { ms, cpu }
}

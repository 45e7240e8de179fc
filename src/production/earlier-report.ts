import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { StudioError } from '#core'
import { writeWholeFile } from '#media'
import type { Story } from '#story'
import type { MakeOptions } from './options.ts'
import { type MakeReport, makeReportSchema } from './report.ts'

const name = 'report.json'

/** The report of an earlier run in this folder; null when there is none that can be read. */
export async function readEarlierReport(out: string): Promise<MakeReport | null> {
  const text = await readFile(join(out, name), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return makeReportSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** A folder that holds another series is not written over. */
export function checkOutFolder(earlier: MakeReport | null, story: Story, options: MakeOptions): void {
  if (earlier === null) return
  if (earlier.series.title === story.title || earlier.script === basename(options.script)) return
  throw new StudioError({
    code: 'production.folder-taken',
    message: {
      zh: `输出文件夹里已有另一部剧《${earlier.series.title}》：${options.out}。请换一个文件夹，以免覆盖`,
      en: `The output folder already holds another series, "${earlier.series.title}": ${options.out}. Choose another folder, so that nothing is written over`,
    },
  })
}

export async function writeReport(out: string, report: MakeReport): Promise<void> {
  await writeWholeFile(join(out, name), `${JSON.stringify(report, null, 2)}\n`)
}

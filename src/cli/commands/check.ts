import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Language } from '#core'
import { installCanvas, openMaster } from '#media'
import { makeReportSchema } from '#production'
import { type CheckExpectations, type CheckReport, checkMaster, houseLabels, printCheckReport } from '#release'
import { checkLanguage } from '../options.ts'
import { exitCodes, say, type Terminal } from '../terminal.ts'

export async function runCheck(
  files: readonly string[],
  flags: { json?: boolean; lang?: string },
  language: Language,
  terminal: Terminal,
): Promise<number> {
  checkLanguage(flags.lang)
  installCanvas()
  const reports: CheckReport[] = []
  for (const file of files) {
    const report = await checkMaster(file, await expectationsOf(file))
    reports.push(report)
    if (flags.json !== true) say(terminal, printCheckReport(report, language))
  }
  if (flags.json === true) say(terminal, JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2))
  return reports.some(({ verdict }) => verdict === 'fail') ? exitCodes.finishedWithErrors : exitCodes.fine
}

/** The house's own label, and what the report beside the file says should be in it; a file from elsewhere has no report. */
async function expectationsOf(file: string): Promise<CheckExpectations> {
  const master = await openMaster(file)
  const { picture } = master.facts
  await master.close()
  if (picture === null) return {}
  const labels = houseLabels(picture.width, picture.height, picture.rate)
  try {
    const report = makeReportSchema.parse(JSON.parse(await readFile(join(dirname(file), 'report.json'), 'utf8')))
    const episode = report.episodes.find(({ files }) => files.video === basename(file))
    if (episode === undefined) return { labels }
    const { spoken, frames, loudness } = episode
    return { labels, lines: spoken, frames, rate: report.rate, loudness: loudness.profile }
  } catch {
    return { labels }
  }
}

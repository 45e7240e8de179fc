import { resolve } from 'node:path'
import type { Language } from '#core'
import {
  type ArchivePlace,
  type ArchiveReport,
  exportSeries,
  homeFolder,
  importSeries,
  openArtefactStore,
  openDatabase,
} from '#store'
import { exitCodes, pick, say, type Terminal } from '../terminal.ts'

export interface ArchiveFlags {
  home?: string
  json?: boolean
  out?: string
}

/** `sanbu export`: a whole series in one file, to be kept or moved. */
export async function runExport(
  series: string,
  flags: ArchiveFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const file = resolve(flags.out ?? `${series}.sanbu.tar`)
  const report = await atHome(flags, (place) => exportSeries(place, series, file))
  tell(report, file, pick(language, '已导出到', 'Exported to'), flags, language, terminal)
  return exitCodes.fine
}

/** `sanbu import`: a series out of such a file. */
export async function runImport(
  file: string,
  flags: ArchiveFlags,
  language: Language,
  terminal: Terminal,
): Promise<number> {
  const report = await atHome(flags, (place) => importSeries(place, resolve(file)))
  tell(report, file, pick(language, '已导入', 'Imported from'), flags, language, terminal)
  return exitCodes.fine
}

async function atHome(
  { home: given }: ArchiveFlags,
  work: (place: ArchivePlace) => Promise<ArchiveReport>,
): Promise<ArchiveReport> {
  const home = homeFolder(given)
  const database = await openDatabase({ home })
  try {
    return await work({ database, store: await openArtefactStore(home) })
  } finally {
    await database.close()
  }
}

function tell(
  report: ArchiveReport,
  file: string,
  words: string,
  flags: ArchiveFlags,
  language: Language,
  terminal: Terminal,
): void {
  if (flags.json === true) {
    say(terminal, JSON.stringify({ ...report, file }))
    return
  }
  const { series, revisions, takes, artefacts } = report
  const counts = pick(
    language,
    `${revisions} 个版本，${takes} 条，${artefacts} 件成果`,
    `${revisions} revisions, ${takes} takes, ${artefacts} artefacts`,
  )
  say(terminal, `${words} ${file}: ${series} (${counts})`)
}

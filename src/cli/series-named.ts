import { stat } from 'node:fs/promises'
import { seriesOfFile } from '#production'
import { type Database, homeFolder, openDatabase } from '#store'
import { UsageError } from './terminal.ts'

/** What a person names on the command line: a script's file, or the id of a series that is kept in the studio. */
export async function seriesNamed(name: string, database: Pick<Database, 'series'>): Promise<string> {
  const facts = await stat(name).catch(() => null)
  if (facts?.isFile() === true) return seriesOfFile(name)
  if (/^[a-z0-9][a-z0-9_-]{0,63}$/.test(name) && (await database.series.get(name)) !== null) return name
  throw new UsageError({
    zh: `既没有这个剧本文件，也没有这个剧集：${name}`,
    en: `There is neither such a script nor such a series: ${name}`,
  })
}

/** Opens the database for one question and closes it again. */
export async function withDatabase<T>(home: string | undefined, ask: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ home: homeFolder(home) })
  try {
    return await ask(database)
  } finally {
    await database.close()
  }
}

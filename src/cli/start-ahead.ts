import { existsSync } from 'node:fs'

/**
 * For commands that surely need the database: has it start while the command itself is still being loaded.
 * @param script the file that the command is about, when it is about one: when that is not there, the command has nothing to do
 */
export async function startAhead({ home }: { home?: string }, script?: string): Promise<void> {
  if (script !== undefined && !existsSync(script)) return
  const { homeFolder, startDatabaseAhead } = await import('#store')
  await startDatabaseAhead(homeFolder(home))
}

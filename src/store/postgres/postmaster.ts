import { readFile, readlink, realpath, rename, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'

/** A running server, as the file in its data folder tells of it. */
export interface Postmaster {
  pid: number
  port: number
}

/**
 * The server of a data folder; null when none runs. A server that was killed leaves its file behind, and its number may have gone
 * to another process since: on Linux that process is looked at, elsewhere it must only be alive.
 */
export async function findPostmaster(data: string): Promise<Postmaster | null> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const lines = text.split('\n')
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!(pid > 0) || !(port > 0)) return null
  return (await isServerOf(pid, data)) ? { pid, port } : null
}

/**
 * Takes away the file of a dead server whose number has gone to another process since: the server refuses to start beside it. A file that
 * names nobody is left to the server itself, which knows what to do; only it can tell that nobody else is starting just now.
 */
export async function removeMisleading(data: string): Promise<void> {
  const file = join(data, 'postmaster.pid')
  const before = await readFile(file, 'utf8').catch(() => '')
  const pid = Number(before.split('\n')[0])
  if (!(pid > 0) || !isAlive(pid) || (await isServerOf(pid, data))) return
  const aside = `${file}.${process.pid}`
  await rename(file, aside).catch(() => {})
  // Another one may have started between the look and the move: its file goes back before it misses it.
  const moved = await readFile(aside, 'utf8').catch(() => before)
  if (moved === before) await rm(aside, { force: true })
  else await rename(aside, file)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function isServerOf(pid: number, data: string): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (platform() !== 'linux') return true
  try {
    // A process that ended but was not yet waited for has no folder any more.
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(data))
  } catch {
    return false
  }
}

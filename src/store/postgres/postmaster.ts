import { readFile, readlink, realpath } from 'node:fs/promises'
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

/** True when the file names a process that is no server of this folder: it is safe to take it away. */
export async function isStale(data: string): Promise<boolean> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  return pid > 0 && !(await isServerOf(pid, data))
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

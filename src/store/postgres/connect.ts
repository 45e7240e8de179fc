import { createHash } from 'node:crypto'
import { lstat, readlink, rm, symlink } from 'node:fs/promises'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Cluster } from './cluster.ts'
import { databaseName, role } from './make-cluster.ts'
import type { Postmaster } from './postmaster.ts'

/** What the keeper of a server calls itself there. */
export const keeperName = 'sanbu-keeper'

/** The kernel allows 107 bytes for the name of a socket; `/.s.PGSQL.5432` takes 14. */
const longestSocketFolder = 90

/**
 * The address of a built-in server, for every client library. Its socket lies in its data folder, which nobody else may enter; only
 * Windows, where the client knows no such sockets, uses a loopback port.
 */
export async function serverUrl(cluster: Cluster, { port }: Pick<Postmaster, 'port'>): Promise<string> {
  const place = platform() === 'win32' ? '' : `?host=${encodeURIComponent(await socketFolder(cluster.data))}`
  return `postgresql://${role}:${cluster.password}@127.0.0.1:${port}/${databaseName}${place}`
}

async function socketFolder(data: string): Promise<string> {
  if (Buffer.byteLength(data) <= longestSocketFolder) return data
  const name = `sanbu-${createHash('sha256').update(data).digest('hex').slice(0, 16)}`
  const short = join(tmpdir(), name)
  await symlink(data, short).catch(() => {})
  const ours = async () => (await lstat(short)).uid === process.getuid?.() && (await readlink(short)) === data
  if (!(await ours().catch(() => false))) throw new Error(`${short} is taken by somebody else`)
  return short
}

export async function removeShortcut(data: string): Promise<void> {
  const folder = await socketFolder(data).catch(() => data)
  if (folder !== data) await rm(folder, { force: true })
}

/** How a server answers: `busy` is starting or stopping (ask again), `silent` that nobody listens. */
export interface Answer {
  state: 'ready' | 'busy' | 'silent'
  /** A keeper is with it. */
  kept: boolean
}

export async function askServer(url: string): Promise<Answer> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select 1 from pg_stat_activity where application_name = $1', [keeperName])
    return { state: 'ready', kept: rows.length > 0 }
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return { state: 'silent', kept: false }
    // Refused for good: a wrong password, say. Class 57 is starting and stopping, 53 too many connections.
    if (code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^(57|53|08)/.test(code)) throw error
    return { state: 'busy', kept: false }
  } finally {
    await client.end().catch(() => {})
  }
}

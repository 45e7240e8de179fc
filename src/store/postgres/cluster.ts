import { randomBytes } from 'node:crypto'
import { chmod, link, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StudioError } from '#core'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { makeCluster, type NewCluster } from './make-cluster.ts'
import { isAlive } from './postmaster.ts'
import { usualSeeds } from './seed.ts'
import { giveTo } from './server-programs.ts'

/** Where a server's files lie: `<home>/database/`. */
export interface Cluster {
  /** The server's own folder. */
  data: string
  /** What the server said, last start first cut off at a megabyte. */
  log: string
  password: string
}

export interface OpenRequest {
  folder: string
  binaries: Binaries
  account: Account | null
  /** Where earlier data folders are kept, to be copied; left out, the usual place. */
  seeds?: string
  /** Called once the program that makes a data folder is at work. */
  onHandedOver: () => void
}

/**
 * The data folder of the built-in server, made if there is none. It is made aside and moved into place whole, so that a process that dies
 * in between, or another that does the same, leaves either nothing or all.
 */
export async function openCluster(request: OpenRequest): Promise<Cluster> {
  const { folder, binaries, account, onHandedOver, seeds = usualSeeds } = request
  const { data, log, passwordFile } = placesIn(folder)
  await mkdir(folder, { recursive: true })
  await sweepHalves(folder)
  const password = await readOrMakePassword(passwordFile)
  if ((await stat(join(data, 'PG_VERSION')).catch(() => null)) === null) {
    const wanted = { data, aside: folder, password, passwordFile, binaries, account, seeds, onHandedOver }
    // Once more, should something have ended it from outside, or what it was copied from be spoiled.
    await make(wanted).catch(() => make(wanted))
  }
  await adopt(data, account)
  const written = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  const major = binaries.version.split('.')[0]
  if (written !== major) throw otherVersion(data, written, major ?? '')
  return { data, log, password }
}

/** One that was copied, from a backup say, may belong to who copied it, and be open to others: the server wants neither. */
async function adopt(data: string, account: Account | null): Promise<void> {
  const { uid, mode } = await stat(data)
  if (account !== null && uid !== account.uid) await giveTo(data, account)
  if (process.getuid !== undefined && (mode & 0o077) !== 0) await chmod(data, 0o700)
}

/** The cluster of a folder as it was left; null when it was never made. */
export async function knownCluster(folder: string): Promise<Cluster | null> {
  const { data, log, passwordFile } = placesIn(folder)
  const password = await readFile(passwordFile, 'utf8').catch(() => '')
  return password === '' ? null : { data, log, password }
}

function placesIn(folder: string) {
  return { data: join(folder, 'data'), log: join(folder, 'server.log'), passwordFile: join(folder, 'password') }
}

/** Whoever writes it first wins; the file is never changed again. */
async function readOrMakePassword(file: string): Promise<string> {
  const known = await readFile(file, 'utf8').catch(() => '')
  if (known !== '') return known
  const half = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`
  await writeFile(half, randomBytes(24).toString('base64url'), { mode: 0o600 })
  // `link` fails when the name is taken, which `rename` would not.
  await link(half, file).catch(() => {})
  await rm(half, { force: true })
  return readFile(file, 'utf8')
}

/** Removes what processes were making when they died: such things carry the number of their maker. */
async function sweepHalves(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const pid = Number(/^(?:new-|password\.)(\d+)-/.exec(name)?.[1] ?? 0)
    if (pid > 0 && !isAlive(pid)) await rm(join(folder, name), { recursive: true, force: true })
  }
}

/** Makes it aside. */
async function make(request: Omit<NewCluster, 'folder'> & { data: string; aside: string }): Promise<void> {
  const { aside, data } = request
  const half = await mkdtemp(join(aside, `new-${process.pid}-`))
  try {
    await makeCluster({ ...request, folder: half })
    await rename(half, data)
  } catch (cause) {
    await rm(half, { recursive: true, force: true })
    if ((await stat(join(data, 'PG_VERSION')).catch(() => null)) !== null) return
    throw new StudioError({
      code: 'store.database-not-made',
      message: {
        zh: `无法建立数据库（${data}）：${String(cause).slice(0, 300)}`,
        en: `The database could not be made (${data}): ${String(cause).slice(0, 300)}`,
      },
      cause,
    })
  }
}

function otherVersion(data: string, written: string, wanted: string): StudioError {
  return new StudioError({
    code: 'store.database-other-version',
    message: {
      zh: `数据库由 PostgreSQL ${written} 写成，这里是 ${wanted}：${data}。请用原来的版本导出（sanbu export），再在新的文件夹导入`,
      en: `The database was written by PostgreSQL ${written}, and this is ${wanted}: ${data}. Export with the version that wrote it (sanbu export) and import into a new folder`,
    },
  })
}

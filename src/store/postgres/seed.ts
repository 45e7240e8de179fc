import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Account } from './account.ts'
import { giveTo, runProgram } from './server-programs.ts'

/*
 * Making a data folder takes most of the time of a first start, and what comes out is the same each time but for its password. So an installation makes
 * one and keeps it beside its compiled code, to be copied: whoever may write there could as well change the programs.
 */

/** Where seeds are kept. */
export const usualSeeds = fileURLToPath(new URL('../../../node_modules/.cache/sanbu', import.meta.url))

/** True when there is a seed at this place, now or already; false where none can be made. */
export async function haveSeed(seed: string, make: (folder: string) => Promise<void>): Promise<boolean> {
  if (await isSeed(seed)) return true
  let half: string | null = null
  try {
    await mkdir(join(seed, '..'), { recursive: true })
    half = await mkdtemp(`${seed}.`)
    await make(half)
    // It was made by the server's own account, which is nobody in particular; what others copy is ours.
    await giveTo(half, { uid: process.getuid!(), gid: process.getgid!() })
    await rename(half, seed)
    return true
  } catch {
    // Closed to us, or another process was faster.
    if (half !== null) await rm(half, { recursive: true, force: true }).catch(() => {})
    return isSeed(seed)
  }
}

/**
 * Copies a seed into an empty folder of an account. By the system's programs: it is a thousand small files, and whoever waits for them has other things
 * to do meanwhile.
 */
export async function sow(seed: string, to: string, account: Account | null): Promise<void> {
  await runProgram('cp', ['-Rp', `${seed}/.`, to], { stdio: ['ignore', 'ignore', 'pipe'] })
  if (account !== null) await giveTo(to, account)
}

async function isSeed(place: string): Promise<boolean> {
  return (await stat(join(place, 'PG_VERSION')).catch(() => null)) !== null
}

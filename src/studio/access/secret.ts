import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The studio's own secret, kept in its home for its owner's eyes only. What opens the studio and what a browser is given are
 * derived from it, so that both go on working when the studio is started again.
 */
export async function readSecret(home: string): Promise<Buffer> {
  const file = join(home, 'studio-secret')
  const kept = await readSecretFile(file)
  if (kept !== null) return kept
  await mkdir(home, { recursive: true })
  // Two studios may start at once on a new home: the first to write wins, the other reads.
  await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
    async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
      if ((await readSecretFile(file)) === null) await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600 })
    },
  )
  await chmod(file, 0o600)
  return (await readSecretFile(file))!
}

async function readSecretFile(file: string): Promise<Buffer | null> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return /^[0-9a-f]{64}$/.test(text) ? Buffer.from(text, 'hex') : null
}

/** A key for one purpose; none tells anything of another. */
export function derive(secret: Buffer, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url')
}

/** Whether two texts are the same, in a time that tells nothing. */
export function sameText(a: string, b: string): boolean {
  const key = 'compare'
  return timingSafeEqual(createHmac('sha256', key).update(a).digest(), createHmac('sha256', key).update(b).digest())
}

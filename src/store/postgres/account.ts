import { readFile } from 'node:fs/promises'

/** Whom the server runs as. */
export interface Account {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root. Started by root it runs as `postgres` where there is such a user, else as `nobody`; started by
 * anybody else, and on Windows, it runs as they do, and this is null.
 */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const users = await readFile('/etc/passwd', 'utf8').catch(() => '')
  for (const name of ['postgres', 'nobody']) {
    const fields = users
      .split('\n')
      .map((line) => line.split(':'))
      .find(([user]) => user === name)
    const [uid, gid] = [Number(fields?.[2]), Number(fields?.[3])]
    if (uid > 0 && gid >= 0) return { uid, gid }
  }
  return { uid: 65_534, gid: 65_534 }
}

import { createHash } from 'node:crypto'
import { open, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { assert } from '#core'
import { writeWholeFile } from '#media'
import { ensureFolder } from './home.ts'
import type { ArtefactKind } from './records/artefact-kind.ts'
import { bucketFrom } from './shared/bucket-options.ts'

/**
 * Made things, each under the digest of what it was made from and of its maker's version. Nothing is ever changed in place:
 * other inputs, other address. A file whose bytes no longer match its own digest counts as not there, and is made again.
 */
export interface ArtefactStore {
  readonly home: string
  /** The bytes, or null when there are none or they are damaged. */
  get(kind: ArtefactKind, key: string): Promise<Uint8Array | null>
  /** True when `get` would give bytes: reads and verifies the file. */
  has(kind: ArtefactKind, key: string): Promise<boolean>
  /** The first bytes, unverified and perhaps fewer than asked for; null when there is nothing. */
  peek(kind: ArtefactKind, key: string, bytes: number): Promise<Uint8Array | null>
  /** Those of the keys under which something lies: looked at, not read. Damage is only found by `get` and `has`. */
  present(kind: ArtefactKind, keys: readonly string[]): Promise<Set<string>>
  put(kind: ArtefactKind, key: string, bytes: Uint8Array): Promise<void>
  /** Removes what was not used for longest, until no more than `bytes` are kept. See `defaultStoreBytes`. */
  /** Removes the halves that ended processes left behind. */
  sweep(pids: readonly number[]): Promise<void>
  prune(bytes: number): Promise<{ kept: number; removed: number }>
}

/** Twenty gigabytes: about two hundred finished episodes. `SANBU_STORE_GB` sets another bound. */
export const defaultStoreBytes = 20 * 1024 ** 3

/** What was used within the last hour is never pruned: a run in another terminal may be about to join it. */
const pruneRestMs = 3_600_000
/** Neighbours of half-written files are removed after a day: their writer is gone. */
const abandonedMs = 86_400_000

const mark = 'SANBU1 '
const headLength = mark.length + 64 + 1

/** The artefacts of a home folder, and behind them those of the bucket that the environment names, if it names one. */
export async function openArtefactStore(
  home: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ArtefactStore> {
  const own = await openOwnArtefacts(home)
  const shared = bucketFrom(environment)
  if (shared === null) return own
  // Its library is large: loaded where there is a bucket.
  const [{ openBucket }, { shareArtefacts }] = await Promise.all([
    import('./shared/bucket.ts'),
    import('./shared/share-artefacts.ts'),
  ])
  return shareArtefacts(own, openBucket(shared))
}

async function openOwnArtefacts(home: string): Promise<ArtefactStore> {
  const root = join(home, 'artefacts')
  await ensureFolder(root)
  const fileOf = (kind: ArtefactKind, key: string) => {
    assert(/^[0-9a-f]{64}$/.test(key), `artefacts are kept under digests, not under ${key}`)
    return join(root, kind, key.slice(0, 2), key)
  }
  const store: ArtefactStore = {
    home,
    async get(kind, key) {
      const file = fileOf(kind, key)
      const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (bytes === null) return null
      const body = unframe(bytes)
      if (body === null) {
        await rm(file, { force: true })
        return null
      }
      const now = new Date()
      await utimes(file, now, now).catch(() => {})
      return body
    },
    has: async (kind, key) => (await store.get(kind, key)) !== null,
    async peek(kind, key, bytes) {
      const handle = await open(fileOf(kind, key)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      })
      if (handle === null) return null
      await using file = handle
      const { bytesRead, buffer } = await file.read(new Uint8Array(bytes), 0, bytes, headLength)
      return buffer.subarray(0, bytesRead)
    },
    async present(kind, keys) {
      const folders = new Set(keys.map((key) => dirname(fileOf(kind, key))))
      const names = await Promise.all([...folders].map((folder) => readdir(folder).catch(() => [])))
      const found = new Set(names.flat())
      return new Set(keys.filter((key) => found.has(key)))
    },
    async put(kind, key, bytes) {
      await writeWholeFile(fileOf(kind, key), frame(bytes))
    },
    async sweep(pids) {
      if (pids.length === 0) return
      for (const { path } of await listFiles(root)) {
        const pid = /\.(\d+)-[0-9a-f]+\.part$/.exec(path)?.[1]
        if (pid !== undefined && pids.includes(Number(pid))) await rm(path, { force: true })
      }
    },
    async prune(limit) {
      const files = await listFiles(root)
      let kept = files.reduce((sum, file) => sum + file.bytes, 0)
      const given = join(root, 'recording')
      let removed = 0
      for (const file of files.sort((a, b) => a.used - b.used)) {
        const age = Date.now() - file.used
        const abandoned = file.path.endsWith('.part') && age > abandonedMs
        if (!abandoned && (kept <= limit || age < pruneRestMs || file.path.startsWith(given))) continue
        await rm(file.path, { force: true })
        kept -= file.bytes
        removed += file.bytes
      }
      return { kept, removed }
    },
  }
  return store
}

/** Bytes as they are stored: behind their own digest. */
export function frame(body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(head(body), 'latin1'), body])
}

/** What was framed; null when it is damaged. */
export function unframe(bytes: Uint8Array): Uint8Array | null {
  const body = bytes.subarray(headLength)
  const said = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headLength)).toString('latin1')
  return bytes.length >= headLength && said === head(body) ? body : null
}

function head(body: Uint8Array): string {
  return `${mark}${createHash('sha256').update(body).digest('hex')}\n`
}

async function listFiles(root: string): Promise<{ path: string; bytes: number; used: number }[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        const facts = await stat(path).catch(() => null)
        return facts === null ? null : { path, bytes: facts.size, used: facts.mtimeMs }
      }),
  )
  return files.filter((file) => file !== null)
}

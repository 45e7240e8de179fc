import { type ArtefactStore, frame, unframe } from '../artefacts.ts'
import type { ArtefactKind } from '../records/artefact-kind.ts'
import type { Bucket } from './bucket.ts'

/** Questions to the bucket at once. */
const atOnce = 16

/**
 * A machine's own store before a bucket that all machines share: what is made here is put into both, what others made is fetched when it is
 * first wanted and kept. Only the own part is ever pruned; the bucket's rules for old things are the bucket's owner's.
 */
export function shareArtefacts(own: ArtefactStore, bucket: Bucket): ArtefactStore {
  const nameOf = (kind: ArtefactKind, key: string) => `${kind}/${key.slice(0, 2)}/${key}`
  const store: ArtefactStore = {
    ...own,
    async get(kind, key) {
      const here = await own.get(kind, key)
      if (here !== null) return here
      const framed = await bucket.get(nameOf(kind, key))
      // Damaged on the way or over there: as if it were not there, and the next making puts it right.
      const bytes = framed === null ? null : unframe(framed)
      if (bytes !== null) await own.put(kind, key, bytes)
      return bytes
    },
    has: async (kind, key) => (await store.get(kind, key)) !== null,
    async peek(kind, key, bytes) {
      return (await own.peek(kind, key, bytes)) ?? (await store.get(kind, key))?.subarray(0, bytes) ?? null
    },
    async present(kind, keys) {
      const found = await own.present(kind, keys)
      const rest = keys.filter((key) => !found.has(key))
      const look = async () => {
        for (let key = rest.pop(); key !== undefined; key = rest.pop()) {
          if (await bucket.has(nameOf(kind, key))) found.add(key)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, look))
      return found
    },
    async put(kind, key, bytes) {
      // The bucket first: what lies here is believed to lie there too.
      await bucket.put(nameOf(kind, key), frame(bytes))
      await own.put(kind, key, bytes)
    },
  }
  return store
}

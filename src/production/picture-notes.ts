import { type PictureNotes, seenGroupSchema } from '#release'
import type { ArtefactStore } from '#store'
import { address } from './graph/address.ts'

/**
 * What a check saw in pictures, kept in the store under their bytes: after an edit only what is new is looked at again.
 * @param maker version of the check
 */
export function createPictureNotes(store: Pick<ArtefactStore, 'get' | 'put'>, maker: string): PictureNotes {
  const place = (digest: string) => address({ kind: 'seen pictures', maker, digest })
  return {
    async read(digest) {
      const bytes = await store.get('memory', place(digest))
      if (bytes === null) return null
      const seen = seenGroupSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)))
      return seen.success ? seen.data : null
    },
    write: (digest, seen) => store.put('memory', place(digest), new TextEncoder().encode(JSON.stringify(seen))),
  }
}

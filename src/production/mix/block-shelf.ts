import { createHash } from 'node:crypto'
import { type EncodedSound, parseSound, printSound } from '#media'
import type { ArtefactStore } from '#store'
import { codedAddress } from '../graph/piece.ts'

/** Where coded blocks of sound are kept from one mix to the next. */
export interface BlockShelf {
  /** The kept coding of these samples under these conditions, else the one that `make` gives, which is kept from then on. */
  take(samples: readonly Float32Array[], how: object, make: () => Promise<EncodedSound>): Promise<EncodedSound>
}

/** Keeps nothing. */
export const noBlocks: BlockShelf = { take: (_, __, make) => make() }

/** The coded blocks of a store. */
export function openBlockShelf(store: ArtefactStore, maker: string): BlockShelf {
  return {
    async take(samples, how, make) {
      const key = codedAddress(maker, digestOf(samples), how)
      const bytes = await store.get('coded', key)
      if (bytes !== null) return parseSound(bytes)
      const sound = await make()
      await store.put('coded', key, printSound(sound))
      return sound
    },
  }
}

function digestOf(samples: readonly Float32Array[]): string {
  const hash = createHash('sha256')
  for (const { buffer, byteOffset, byteLength } of samples) hash.update(new Uint8Array(buffer, byteOffset, byteLength))
  return hash.digest('hex')
}

import { z } from 'zod'
import type { Piece, PieceShelf } from '#sound'
import type { ArtefactStore } from '#store'
import { pieceAddress } from '../graph/piece.ts'

const headSchema = z.object({ step: z.number().min(0), seconds: z.number().min(0), samples: z.number().int().min(0) })

/** The pieces of sound of a store: what one mix has made the next takes, of this episode and of others. */
export function openPieceShelf(store: ArtefactStore, maker: string): PieceShelf {
  return {
    async take(recipe, make) {
      const key = pieceAddress(maker, recipe)
      const bytes = await store.get('piece', key)
      if (bytes !== null) return parsePiece(bytes)
      const piece = make()
      await store.put('piece', key, printPiece(piece))
      return piece
    },
  }
}

/** A JSON head behind its own length, then both sides, which begin at an even byte so that they can be used where they lie. */
function printPiece({ left, right, step, seconds }: Piece): Uint8Array {
  const words = JSON.stringify({ step, seconds, samples: left.length })
  const head = Buffer.from(words.length % 2 === 0 ? words : `${words} `)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, bytesOf(left), bytesOf(right)])
}

function parsePiece(bytes: Uint8Array): Piece {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = 4 + view.readUInt32BE(0)
  const { step, seconds, samples } = headSchema.parse(JSON.parse(view.toString('utf8', 4, start)))
  const side = (at: number) => {
    if ((view.byteOffset + at) % 2 === 0) return new Int16Array(view.buffer, view.byteOffset + at, samples)
    const out = new Int16Array(samples)
    Buffer.from(out.buffer).set(view.subarray(at, at + samples * 2))
    return out
  }
  return { left: side(start), right: side(start + samples * 2), step, seconds }
}

function bytesOf({ buffer, byteOffset, byteLength }: Int16Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

import { z } from 'zod'
import { type Frames, frameRateSchema } from '#core'

/**
 * A stretch of encoded pictures between two hard cuts: one closed group that starts with a key frame and needs nothing from
 * its neighbours. This is what a render worker makes and what the join copies, byte for byte.
 */
export const segmentHeaderSchema = z.object({
  version: z.literal(1),
  width: z.number().int().min(2),
  height: z.number().int().min(2),
  rate: frameRateSchema,
  codec: z.string(),
  /** The decoder's configuration record (avcC), hex. Equal in all segments of a master. */
  description: z.string(),
  packets: z.array(z.object({ bytes: z.number().int().min(1), key: z.boolean() })).min(1),
})
export type SegmentHeader = z.infer<typeof segmentHeaderSchema>

export interface EncodedSegment {
  header: SegmentHeader
  /** The packets one after the other, in playing order. */
  data: Uint8Array
}

const mark = new TextEncoder().encode('SBSEG1\n\0')

/** As bytes for the store: mark, length of the header, header as JSON, packets. */
export function printSegment({ header, data }: EncodedSegment): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header))
  const out = new Uint8Array(mark.length + 4 + json.length + data.length)
  out.set(mark)
  new DataView(out.buffer).setUint32(mark.length, json.length)
  out.set(json, mark.length + 4)
  out.set(data, mark.length + 4 + json.length)
  return out
}

export function parseSegment(bytes: Uint8Array): EncodedSegment {
  const start = mark.length + 4
  if (bytes.length < start || !mark.every((byte, i) => bytes[i] === byte)) throw new TypeError('not an encoded segment')
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(mark.length)
  const header = segmentHeaderSchema.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(start, start + length))))
  const data = bytes.subarray(start + length)
  const expected = header.packets.reduce((sum, packet) => sum + packet.bytes, 0)
  if (data.length !== expected)
    throw new TypeError(`encoded segment holds ${data.length} bytes, should hold ${expected}`)
  return { header, data }
}

/** The packets one by one, each with the picture that it is. They lie as they are shown: the encoder looks only backwards. */
export function* packetsOf({
  header,
  data,
}: EncodedSegment): Generator<{ index: Frames; key: boolean; data: Uint8Array }> {
  let at = 0
  for (const [index, { bytes, key }] of header.packets.entries()) {
    yield { index, key, data: data.subarray(at, at + bytes) }
    at += bytes
  }
}

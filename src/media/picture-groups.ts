import { createHash } from 'node:crypto'
import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny'
import type { Frames } from '#core'
import { bytesOf } from './encode-segment.ts'
import { type EncodedSegment, packetsOf } from './segment.ts'

/** Pictures that hang together: one that is whole in itself, and all up to the next such. Half-open. */
export interface PictureGroup {
  from: Frames
  to: Frames
  /**
   * Of all that the decoder is given, with the pictures counted from the first. Groups that are closed, as ours are, show the same
   * pictures when their digests are the same, whatever stands before them.
   */
  digest(): Promise<string>
}

/** @param indexAt picture that is shown from a time on */
export async function readGroups(
  track: InputVideoTrack,
  frames: Frames,
  indexAt: (seconds: number) => number,
): Promise<PictureGroup[]> {
  const sink = new EncodedPacketSink(track)
  const keys: { index: number; seconds: number }[] = []
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    const index = indexAt(packet.timestamp)
    if (packet.type === 'key' && index >= 0) keys.push({ index, seconds: packet.timestamp })
  }
  keys.sort((a, b) => a.index - b.index)
  // What a damaged file shows before its first whole picture belongs to the first group too.
  const starts = keys.map(({ index }, i) => (i === 0 ? 0 : index))
  return keys.map(({ seconds }, i) => ({
    from: starts[i]!,
    to: starts[i + 1] ?? frames,
    digest: () => digestGroup(track, seconds, indexAt),
  }))
}

async function digestGroup(
  track: InputVideoTrack,
  seconds: number,
  indexAt: (seconds: number) => number,
): Promise<string> {
  const sink = new EncodedPacketSink(track)
  const config = await track.getDecoderConfig()
  const digest = startDigest(
    config?.description === undefined
      ? new TextEncoder().encode(config?.codec)
      : bytesOf(config.description as ArrayBuffer),
  )
  const first = await sink.getKeyPacket(seconds)
  if (first === null) return digest.end()
  const start = indexAt(first.timestamp)
  for await (const packet of sink.packets(first)) {
    if (packet.type === 'key' && packet.timestamp > first.timestamp) break
    digest.add(indexAt(packet.timestamp) - start, packet.data)
  }
  return digest.end()
}

/** Of all that the decoder is given: its configuration, and each packet with the picture that it is shown as, counted from the first. */
function startDigest(configuration: Uint8Array) {
  const hash = createHash('sha256').update(configuration)
  return {
    add: (at: Frames, data: Uint8Array) => void hash.update(`\n${at} ${data.length}\n`).update(data),
    end: () => hash.digest('hex'),
  }
}

/** The one group that a segment is, with the digest that it has in every file that holds it. */
export function groupOfSegment(segment: EncodedSegment): PictureGroup {
  const { description, packets } = segment.header
  return {
    from: 0,
    to: packets.length,
    async digest() {
      const digest = startDigest(Buffer.from(description, 'hex'))
      for (const { index, data } of packetsOf(segment)) digest.add(index, data)
      return digest.end()
    },
  }
}

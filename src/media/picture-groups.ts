import { createHash } from 'node:crypto'
import { EncodedPacketSink, type InputVideoTrack } from 'mediabunny'
import type { Frames } from '#core'
import { bytesOf } from './encode-segment.ts'

/** Pictures that hang together: one that is whole in itself, and all up to the next such. Half-open. */
export interface PictureGroup {
  from: Frames
  to: Frames
  /**
   * Of all that the decoder is given, with the times counted from the first picture. Groups that are closed, as ours are, show the same
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
    digest: () => digestGroup(track, seconds),
  }))
}

async function digestGroup(track: InputVideoTrack, seconds: number): Promise<string> {
  const sink = new EncodedPacketSink(track)
  const config = await track.getDecoderConfig()
  const hash = createHash('sha256').update(`${config?.codec} ${config?.codedWidth}×${config?.codedHeight}\n`)
  if (config?.description !== undefined) hash.update(bytesOf(config.description as ArrayBuffer))
  const first = await sink.getKeyPacket(seconds)
  if (first === null) return hash.digest('hex')
  for await (const packet of sink.packets(first)) {
    if (packet.type === 'key' && packet.timestamp > first.timestamp) break
    const at = Math.round((packet.timestamp - first.timestamp) * 1e6)
    hash.update(`\n${at} ${packet.data.length}\n`).update(packet.data)
  }
  return hash.digest('hex')
}

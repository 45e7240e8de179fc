/** Sound as bytes for the store: a JSON head, then the channels as 32-bit floats. */
export function printSamples(head: object, channels: readonly Float32Array[]): Uint8Array {
  const json = Buffer.from(JSON.stringify({ ...head, samples: channels.map(({ length }) => length) }))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return Buffer.concat([
    length,
    json,
    ...channels.map((channel) => Buffer.from(channel.buffer, channel.byteOffset, channel.byteLength)),
  ])
}

/** The head alone, from the first bytes; null when they do not hold it whole. */
export function parseSamplesHead(bytes: Uint8Array): Record<string, unknown> | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 4) return null
  const end = 4 + view.readUInt32BE(0)
  return end > view.length ? null : (JSON.parse(view.toString('utf8', 4, end)) as Record<string, unknown>)
}

export function parseSamples(bytes: Uint8Array): { head: Record<string, unknown>; channels: Float32Array[] } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.readUInt32BE(0)
  const { samples, ...head } = JSON.parse(view.toString('utf8', 4, 4 + length)) as { samples: number[] }
  let at = 4 + length
  const channels = samples.map((count) => {
    // Copied: the bytes need not lie on a multiple of four.
    const channel = new Float32Array(count)
    new Uint8Array(channel.buffer).set(view.subarray(at, at + count * 4))
    at += count * 4
    return channel
  })
  return { head, channels }
}

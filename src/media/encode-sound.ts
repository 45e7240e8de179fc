import { AudioData, AudioEncoder } from '@napi-rs/webcodecs'
import { StudioError, sampleRate } from '#core'
import { bytesOf } from './encode-segment.ts'

/** Samples a packet of AAC-LC stands for. */
export const samplesPerPacket = 1024

export interface EncodedSound {
  /** AudioSpecificConfig. */
  description: Uint8Array
  packets: Uint8Array[]
  /** Samples the decoder gives before the first one that was put in. */
  priming: number
}

/**
 * Stereo sound at the house's rate to AAC-LC, cut or filled with silence to `length` samples. The last packet is filled up with
 * silence too.
 */
export async function encodeSound(
  left: Float32Array,
  right: Float32Array,
  length: number = left.length,
  bitrate = 192_000,
): Promise<EncodedSound> {
  let description: Uint8Array | null = null
  let failure: Error | null = null
  const packets: Uint8Array[] = []
  const encoder = new AudioEncoder({
    output(chunk, metadata) {
      const given = metadata?.decoderConfig?.description
      if (given) description ??= bytesOf(given as ArrayBuffer | Uint8Array)
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      packets.push(bytes)
    },
    error(error) {
      failure ??= error
    },
  })
  try {
    encoder.configure({ codec: 'mp4a.40.2', sampleRate, numberOfChannels: 2, bitrate, aac: { format: 'aac' } })
    const step = samplesPerPacket * 32
    // One packet of silence behind the end: the codec's overlap needs it to give back the last samples whole.
    const total = Math.ceil((length + samplesPerPacket) / samplesPerPacket) * samplesPerPacket
    // Used again: what goes in is copied.
    const memory = new Float32Array(step * 2)
    for (let at = 0; at < total; at += step) {
      const count = Math.min(step, total - at)
      const planes = memory.subarray(0, count * 2).fill(0)
      const end = Math.min(at + count, length)
      if (at < end) planes.set(left.subarray(at, end))
      if (at < end) planes.set(right.subarray(at, end), count)
      const sound = new AudioData({
        format: 'f32-planar',
        sampleRate,
        numberOfChannels: 2,
        numberOfFrames: count,
        timestamp: Math.round((at * 1_000_000) / sampleRate),
        data: planes,
      })
      encoder.encode(sound)
      sound.close()
      while (encoder.encodeQueueSize > 2 && failure === null) await new Promise((resolve) => setTimeout(resolve, 2))
    }
    await encoder.flush()
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
  if (failure !== null || description === null) {
    throw new StudioError({
      code: 'media.encoder-failed',
      message: { zh: `声音编码失败：${failure ?? ''}`, en: `The sound encoder failed: ${failure ?? ''}` },
      retryable: true,
      cause: failure,
    })
  }
  return { description, packets, priming: samplesPerPacket }
}

/** For the store: a JSON head, then the packets. */
export function printSound(sound: EncodedSound, more: object = {}): Uint8Array {
  const head = Buffer.from(
    JSON.stringify({
      ...more,
      priming: sound.priming,
      description: Buffer.from(sound.description).toString('hex'),
      packets: sound.packets.map(({ length }) => length),
    }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32BE(head.length)
  return Buffer.concat([length, head, ...sound.packets])
}

export function parseSound(bytes: Uint8Array): EncodedSound {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = 4 + view.readUInt32BE(0)
  const head = JSON.parse(view.toString('utf8', 4, start)) as {
    priming: number
    description: string
    packets: number[]
  }
  let at = start
  const packets = head.packets.map((length) => {
    const packet = bytes.subarray(at, at + length)
    at += length
    return packet
  })
  return { priming: head.priming, description: Buffer.from(head.description, 'hex'), packets }
}

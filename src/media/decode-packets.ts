import { AudioDecoder, EncodedAudioChunk } from '@napi-rs/webcodecs'
import { isPcm, readPcm } from './pcm.ts'

export interface SoundPacket {
  key: boolean
  /** Microseconds from the first sample that counts; the decoder's priming lies before 0. */
  timestamp: number
  duration: number
  data: Uint8Array
}

export interface DecodeSoundRequest {
  codec: string
  sampleRate: number
  numberOfChannels: number
  /** AudioSpecificConfig. */
  description: Uint8Array | null
  packets: Iterable<SoundPacket> | AsyncIterable<SoundPacket>
  /** Samples to give a channel; what is decoded before or behind them is dropped. */
  length: number
}

/** −1…1, more where the codec overshoots. A single channel stands on both sides. */
export interface DecodedStereo {
  left: Float32Array
  right: Float32Array
}

/** All of a track's packets in order, whatever the codec. Errors of the decoder are thrown as they are. */
export async function decodePackets(request: DecodeSoundRequest): Promise<DecodedStereo> {
  const { sampleRate, length } = request
  const left = new Float32Array(length)
  const right = new Float32Array(length)
  let failure: Error | null = null
  const place = (target: Float32Array, samples: Float32Array, at: number) => {
    const from = Math.max(0, -at)
    const to = Math.min(samples.length, length - at)
    if (to > from) target.set(samples.subarray(from, to), at + from)
  }
  if (isPcm(request.codec)) {
    // Uncompressed sound is read here: the native decoder ends the whole process over some of its packets.
    for await (const { timestamp, data } of request.packets) {
      const part = readPcm(request.codec, data, request.numberOfChannels)
      const at = Math.round((timestamp * sampleRate) / 1e6)
      place(left, part.left, at)
      place(right, part.right, at)
    }
    return { left, right }
  }
  const decoder = new AudioDecoder({
    output(sound) {
      const at = Math.round((sound.timestamp * sampleRate) / 1e6)
      const channel = (planeIndex: number) => {
        const samples = new Float32Array(sound.numberOfFrames)
        sound.copyTo(samples, { planeIndex, format: 'f32-planar' })
        return samples
      }
      const first = channel(0)
      place(left, first, at)
      place(right, sound.numberOfChannels > 1 ? channel(1) : first, at)
      sound.close()
    },
    error(error) {
      failure ??= error
    },
  })
  try {
    decoder.configure({
      codec: request.codec,
      sampleRate,
      numberOfChannels: request.numberOfChannels,
      ...(request.description === null ? {} : { description: request.description }),
    })
    let count = 0
    for await (const { key, timestamp, duration, data } of request.packets) {
      decoder.decode(new EncodedAudioChunk({ type: key ? 'key' : 'delta', timestamp, duration, data }))
      if (++count % 64 === 0) await new Promise((resolve) => setImmediate(resolve))
      if (failure !== null) throw failure
    }
    await decoder.flush()
    if (failure !== null) throw failure
  } finally {
    if (decoder.state !== 'closed') decoder.close()
  }
  return { left, right }
}

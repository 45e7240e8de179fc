import { type AudioData, AudioDecoder, EncodedAudioChunk } from '@napi-rs/webcodecs'
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
  const planes = createPlanes()
  const decoder = new AudioDecoder({
    output(sound) {
      const at = Math.round((sound.timestamp * sampleRate) / 1e6)
      try {
        const part = stereoOf(sound, planes)
        place(left, part.left, at)
        place(right, part.right, at)
      } catch (error) {
        failure ??= error as Error
      }
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
  } catch (error) {
    // A decoder that failed is closed; what is said about that hides why it failed.
    throw failure ?? error
  } finally {
    if (decoder.state !== 'closed') decoder.close()
  }
  return { left, right }
}

/** Sound that lies sample by sample, as `readPcm` names it. */
const interleaved: Readonly<Record<string, string>> = { u8: 'pcm-u8', s16: 'pcm-s16', s32: 'pcm-s32', f32: 'pcm-f32' }

/** Memory for what one packet gives a channel: used again, because a film has ten thousand packets and the collector hears of each. */
type Planes = (index: number, bytes: number) => ArrayBuffer

function createPlanes(): Planes {
  const planes: ArrayBuffer[] = []
  return (index, bytes) => {
    if (planes[index]?.byteLength !== bytes) planes[index] = new ArrayBuffer(bytes)
    return planes[index]!
  }
}

/**
 * Both sides of what was decoded, taken as it lies: asked for another form, the native decoder ends the whole process over FLAC. Good until the
 * next packet.
 */
function stereoOf(sound: AudioData, planes: Planes): DecodedStereo {
  const { numberOfFrames, numberOfChannels } = sound
  const format: string = sound.format ?? ''
  if (format === 'f32-planar') {
    const channel = (planeIndex: number) => {
      const samples = new Float32Array(planes(planeIndex, numberOfFrames * 4))
      sound.copyTo(samples, { planeIndex })
      return samples
    }
    const left = channel(0)
    return { left, right: numberOfChannels > 1 ? channel(1) : left }
  }
  const plane = (planeIndex: number) => {
    const bytes = new Uint8Array(planes(planeIndex, sound.allocationSize({ planeIndex })))
    sound.copyTo(bytes, { planeIndex })
    return bytes
  }
  const kind = interleaved[format.replace('-planar', '')]
  if (kind === undefined) throw new Error(`sound in the form ${format} is not read`)
  if (!format.endsWith('-planar')) return readPcm(kind, plane(0), numberOfChannels)
  const { left } = readPcm(kind, plane(0), 1)
  return { left, right: numberOfChannels > 1 ? readPcm(kind, plane(1), 1).left : left }
}

import { AudioDecoder, EncodedAudioChunk } from '@napi-rs/webcodecs'
import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input, type InputAudioTrack } from 'mediabunny'
import { type LocalText, type Seconds, StudioError } from '#core'
import { bytesOf } from './encode-segment.ts'
import { isPcm, readPcm } from './pcm.ts'

export interface DecodedSound {
  left: Float32Array
  right: Float32Array
  sampleRate: number
}

/** Longer recordings are refused: an episode lasts minutes. */
const longestRecording: Seconds = 1800

/** A sound file of the user's own: WAV, MP3, M4A, FLAC, Ogg, or the sound of a film. Throws a `StudioError` that says what is wrong. */
export async function readRecording(file: string): Promise<DecodedSound> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(file) })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (track === null) throw refused(file, { zh: '文件里没有声音', en: 'There is no sound in it' })
    const seconds = await track.computeDuration()
    if (seconds > longestRecording) throw refused(file, { zh: '超过三十分钟', en: 'It is longer than thirty minutes' })
    const sound = await decodeSound(track)
    if (sound === null || sound.left.length === 0)
      throw refused(file, { zh: '没有能解码的声音', en: 'Nothing in it can be decoded' })
    return sound
  } catch (error) {
    if (error instanceof StudioError) throw error
    throw refused(file, { zh: '不是能读的声音文件', en: 'It is not a sound file that can be read' }, error)
  } finally {
    input.dispose()
  }
}

function refused(file: string, why: LocalText, cause?: unknown): StudioError {
  return new StudioError({
    code: 'media.bad-recording',
    message: { zh: `录音不能用：${file}（${why.zh}）`, en: `A recording cannot be used: ${file} (${why.en})` },
    ...(cause === undefined ? {} : { cause }),
  })
}

/** All of a track. A single channel is given on both sides; null when the file does not say how it is coded. */
export async function decodeSound(track: InputAudioTrack): Promise<DecodedSound | null> {
  const config = await track.getDecoderConfig()
  if (config === null) return null
  const { sampleRate } = config
  const total = Math.round((await track.computeDuration()) * sampleRate)
  const left = new Float32Array(total)
  const right = new Float32Array(total)
  let failure: Error | null = null
  const place = (target: Float32Array, samples: Float32Array, at: number) => {
    const from = Math.max(0, -at)
    const to = Math.min(samples.length, total - at)
    if (to > from) target.set(samples.subarray(from, to), at + from)
  }
  if (isPcm(config.codec)) {
    // Uncompressed sound is read here: the native decoder ends the whole process over some of its packets.
    for await (const packet of new EncodedPacketSink(track).packets()) {
      const part = readPcm(config.codec, packet.data, config.numberOfChannels)
      const at = Math.round(packet.timestamp * sampleRate)
      place(left, part.left, at)
      place(right, part.right, at)
    }
    return { left, right, sampleRate }
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
      codec: config.codec,
      sampleRate,
      numberOfChannels: config.numberOfChannels,
      ...(config.description === undefined ? {} : { description: bytesOf(config.description as ArrayBuffer) }),
    })
    let count = 0
    for await (const packet of new EncodedPacketSink(track).packets()) {
      decoder.decode(
        new EncodedAudioChunk({
          type: packet.type,
          timestamp: Math.round(packet.timestamp * 1e6),
          duration: Math.round(packet.duration * 1e6),
          data: packet.data,
        }),
      )
      if (++count % 64 === 0) await new Promise((resolve) => setImmediate(resolve))
      if (failure !== null) throw failure
    }
    await decoder.flush()
    if (failure !== null) throw failure
  } finally {
    if (decoder.state !== 'closed') decoder.close()
  }
  return { left, right, sampleRate }
}

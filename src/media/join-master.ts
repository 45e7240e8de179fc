import { open } from 'node:fs/promises'
import {
  EncodedAudioPacketSource,
  EncodedPacket,
  EncodedVideoPacketSource,
  FilePathTarget,
  Mp4OutputFormat,
  Output,
} from 'mediabunny'
import { type FrameRate, type Frames, StudioError, sampleRate, samplesFromFrames } from '#core'
import { collectGarbage } from './collect-garbage.ts'
import { type EncodedSound, encodeSound, samplesPerPacket } from './encode-sound.ts'
import { setFixedTimes } from './mp4-boxes.ts'
import { type EncodedSegment, packetsOf } from './segment.ts'
import { replaceFile } from './whole-file.ts'

export interface JoinMasterRequest {
  file: string
  rate: FrameRate
  /** Pictures in all segments together. When it is known, the file is written as it comes; else it is built in memory. */
  frames?: Frames
  /** In playing order, one after the other: no more than one need be in memory. */
  segments: AsyncIterable<EncodedSegment> | Iterable<EncodedSegment>
  /** At the house's rate, encoded or not. Cut or filled with silence to the length of the pictures. */
  sound: EncodedSound | { left: Float32Array; right: Float32Array }
  /** Written as they are: `title`, `AIGC`. */
  tags: Readonly<Record<string, string>>
}

/**
 * Puts segments and sound into one mp4 that can play while it loads. Picture packets are copied, not encoded again. Nothing in
 * the file tells when or where it was made: the same input gives the same bytes.
 */
export async function joinMaster(request: JoinMasterRequest): Promise<{ frames: number }> {
  let frames = 0
  const reserve = request.frames !== undefined
  await replaceFile(request.file, async (part) => {
    const output = new Output({
      format: new Mp4OutputFormat({ fastStart: reserve ? 'reserve' : 'in-memory', metadataFormat: 'mdta' }),
      target: new FilePathTarget(part),
    })
    const pictures = new EncodedVideoPacketSource('avc')
    const sounds = new EncodedAudioPacketSource('aac')
    // A whole-number rate makes the container count in frames; 29.97 gets mediabunny's finer clock.
    const whole = request.rate.denominator === 1 ? { frameRate: request.rate.numerator } : {}
    const packets = (most: number) => (reserve ? { maximumPacketCount: most } : {})
    output.addVideoTrack(pictures, { ...whole, ...packets(request.frames ?? 0) })
    const samples = samplesFromFrames(request.frames ?? 0, request.rate)
    output.addAudioTrack(sounds, packets(Math.ceil(samples / samplesPerPacket) + 2))
    output.setMetadataTags({ raw: { ...request.tags } })
    try {
      await output.start()
      frames = await addPictures(pictures, request)
      await addSound(sounds, request, frames)
      await output.finalize()
    } catch (error) {
      await output.cancel().catch(() => {})
      throw error
    }
    const handle = await open(part, 'r+')
    try {
      await setFixedTimes(handle)
      await handle.sync()
    } finally {
      await handle.close()
    }
  })
  return { frames }
}

async function addPictures(source: EncodedVideoPacketSource, { rate, segments }: JoinMasterRequest): Promise<number> {
  let frame = 0
  let first: EncodedSegment['header'] | null = null
  const seconds = (at: number) => (at * rate.denominator) / rate.numerator
  for await (const segment of segments) {
    const { header } = segment
    first ??= header
    if (header.description !== first.description || header.width !== first.width || header.height !== first.height) {
      throw new StudioError({
        code: 'media.segments-differ',
        message: {
          zh: '各镜头的编码参数不一致，无法合成一个文件。请清除缓存后重做',
          en: 'The shots were encoded with different settings and cannot be joined. Clear the store and make them again',
        },
      })
    }
    for (const { key, data } of packetsOf(segment)) {
      const packet = new EncodedPacket(
        data,
        key ? 'key' : 'delta',
        seconds(frame),
        seconds(frame + 1) - seconds(frame),
        frame,
      )
      await source.add(packet, frame === 0 ? { decoderConfig: decoderConfig(header) } : undefined)
      frame++
    }
    // A shot's packets go before the next shot's are read.
    collectGarbage('minor')
  }
  return frame
}

function decoderConfig(header: EncodedSegment['header']): VideoDecoderConfig {
  return {
    codec: header.codec,
    codedWidth: header.width,
    codedHeight: header.height,
    description: Buffer.from(header.description, 'hex'),
    colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
  }
}

async function addSound(source: EncodedAudioPacketSource, { rate, sound }: JoinMasterRequest, frames: number) {
  const length = samplesFromFrames(frames, rate)
  const encoded = 'packets' in sound ? sound : await encodeSound(sound.left, sound.right, length)
  const meta: EncodedAudioChunkMetadata = {
    decoderConfig: { codec: 'mp4a.40.2', sampleRate, numberOfChannels: 2, description: encoded.description },
  }
  for (const [index, bytes] of encoded.packets.entries()) {
    // The codec's lead-in lies before zero; the container's edit list cuts it off. The tail ends with the pictures.
    const start = index * samplesPerPacket - encoded.priming
    if (start >= length) break
    const end = Math.min(start + samplesPerPacket, length)
    const packet = new EncodedPacket(bytes, 'key', start / sampleRate, (end - start) / sampleRate, index)
    await source.add(packet, index === 0 ? meta : undefined)
  }
}

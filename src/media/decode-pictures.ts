import { EncodedVideoChunk, VideoDecoder, type VideoFrame } from '@napi-rs/webcodecs'
import type { Seconds } from '#core'
import { collectGarbage } from './collect-garbage.ts'
import { handBackMemory } from './hand-back-memory.ts'
import type { Plane } from './i420.ts'

/** One decoded picture. `planes` is only valid until the next one is asked for. */
export interface DecodedPicture {
  index: number
  seconds: Seconds
  width: number
  height: number
  planes: Uint8Array
  layout: { y: Plane; u: Plane; v: Plane }
}

/** Which pictures are asked for; all by default. */
export interface PictureRange {
  /** Which of those in the range are copied out. */
  wanted?: (index: number) => boolean
  from?: Seconds
  to?: Seconds
}

export interface PicturePacket {
  key: boolean
  seconds: Seconds
  duration: Seconds
  data: Uint8Array
}

export interface DecodePicturesRequest {
  codec: string
  codedWidth?: number
  codedHeight?: number
  /** The decoder's configuration record. */
  description?: Uint8Array
  /** In the order of decoding, beginning with one that is whole in itself. */
  packets: AsyncIterable<PicturePacket> | Iterable<PicturePacket>
  /** How long a picture is shown. */
  step: Seconds
  /** Pictures are told apart by their times. */
  indexAt: (seconds: Seconds) => number
  range: PictureRange
}

const picturesPerCollection = 128

/** Decodes pictures in playing order. Errors of the decoder are thrown as they are. */
export async function* decodePictures(request: DecodePicturesRequest): AsyncGenerator<DecodedPicture> {
  const { packets, step, indexAt } = request
  const { wanted, from = 0, to = Number.POSITIVE_INFINITY } = request.range
  const ready: VideoFrame[] = []
  let failure: Error | null = null
  const decoder = new VideoDecoder({
    output: (frame) => ready.push(frame),
    error: (error) => {
      failure ??= error
    },
  })
  // Frames come in playing order: one that is behind the last wanted ends the reading.
  let past = false
  let count = 0
  let planes = new Uint8Array(0)
  const give = async function* (): AsyncGenerator<DecodedPicture> {
    while (ready.length > 0) {
      const frame = ready.shift()!
      const seconds = frame.timestamp / 1e6
      const index = indexAt(seconds)
      past ||= seconds > to + 1e-6
      const inside = seconds <= to + 1e-6 && seconds + step > from + 1e-6
      if (!inside || !(wanted?.(index) ?? true)) {
        frame.close()
        continue
      }
      const size = frame.allocationSize()
      if (planes.length !== size) planes = new Uint8Array(size)
      const [y, u, v] = await frame.copyTo(planes)
      const { codedWidth, codedHeight } = frame
      frame.close()
      if (y === undefined || u === undefined || v === undefined) continue
      yield { index, seconds, width: codedWidth, height: codedHeight, planes, layout: { y, u, v } }
    }
  }
  try {
    const { codec, codedWidth, codedHeight, description } = request
    decoder.configure({
      codec,
      ...(codedWidth === undefined ? {} : { codedWidth }),
      ...(codedHeight === undefined ? {} : { codedHeight }),
      ...(description === undefined ? {} : { description }),
      hardwareAcceleration: 'prefer-software',
    })
    for await (const packet of packets) {
      if (past || packet.seconds > to + 1) break
      decoder.decode(
        new EncodedVideoChunk({
          type: packet.key ? 'key' : 'delta',
          timestamp: Math.round(packet.seconds * 1e6),
          duration: Math.round(packet.duration * 1e6),
          data: packet.data,
        }),
      )
      await new Promise((resolve) => setImmediate(resolve))
      while (decoder.decodeQueueSize > 3 && failure === null) await new Promise((resolve) => setTimeout(resolve, 1))
      if (failure !== null) throw failure
      yield* give()
      // A closed frame keeps its memory until it is collected; one that waited long, on a busy machine, only the thorough way.
      if (++count % picturesPerCollection === 0) {
        collectGarbage('major')
        handBackMemory()
      } else if (count % 8 === 0) collectGarbage('minor')
    }
    await decoder.flush()
    if (failure !== null) throw failure
    yield* give()
  } finally {
    for (const frame of ready) frame.close()
    if (decoder.state !== 'closed') decoder.close()
  }
}

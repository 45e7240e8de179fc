import { createCanvas } from '@napi-rs/canvas'
import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs'
import { type FrameRate, type Frames, StudioError } from '#core'
import type { PictureChange } from '#picture'
import { collectGarbage } from './collect-garbage.ts'
import { handBackMemory } from './hand-back-memory.ts'
import { createI420Writer, stripRows } from './i420.ts'
import type { EncodedSegment } from './segment.ts'

export interface EncodeSegmentRequest {
  width: number
  height: number
  rate: FrameRate
  length: Frames
  /** Draws frame 0 … length − 1, in order, onto a canvas that is clear and untransformed each time. */
  paint(context: CanvasRenderingContext2D, frame: Frames): void
  /**
   * What of the picture is another than on the frame before; everything by default. What stands is not painted: of rows, from `top` to
   * before `bottom`, only these are taken from the canvas, and outside of them nothing that is drawn shows.
   */
  changes?(frame: Frames): PictureChange
  /** Called after each frame has gone to the encoder. */
  onFrame?(frame: Frames): void
  signal?: AbortSignal
}

/** Looking at everything takes about a third of a frame's time. */
const framesPerCollection = 64

/** Part of every segment's digest: change it whenever the same pictures may give other bytes. */
export const segmentEncoderVersion = 'h264-2'

/** Draws and encodes one stretch of pictures: H.264 High, 4:2:0, BT.709 limited range, one closed group. */
export async function encodeSegment(request: EncodeSegmentRequest): Promise<EncodedSegment> {
  const { width, height, rate, length } = request
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const picture = createI420Writer(width, height)
  const packets: { bytes: number; key: boolean }[] = []
  const chunks: Uint8Array[] = []
  let description: Uint8Array | null = null
  let failure: Error | null = null
  const codec = avcCodec(width, height, rate)
  const encoder = new VideoEncoder({
    output(chunk, metadata) {
      const given = metadata?.decoderConfig?.description
      if (given) description ??= bytesOf(given as ArrayBuffer | Uint8Array)
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      packets.push({ bytes: bytes.length, key: chunk.type === 'key' })
      chunks.push(bytes)
    },
    error(error) {
      failure ??= error
    },
  })
  try {
    encoder.configure({
      codec,
      width,
      height,
      // The same quality in every shot (the encoder's own measure; it heeds no number of ours): 44 to 49 dB, with 3 Mbit/s for a quiet room and
      // 8 in the rain at 1080 × 1920, in less time to write and to read back than a fixed 9 Mbit/s.
      bitrateMode: 'quantizer',
      framerate: rate.numerator / rate.denominator,
      latencyMode: 'quality',
      hardwareAcceleration: 'prefer-software',
      avc: { format: 'avc' },
    })
    for (let frame = 0; frame < length; frame++) {
      request.signal?.throwIfAborted()
      const rows = rowsOf(frame === 0 ? 'all' : (request.changes?.(frame) ?? 'all'), height)
      if (rows !== null) {
        // Skia keeps all that was drawn since the last full clear, and with it every picture that was drawn from.
        context.clearRect(0, 0, width, height)
        context.save()
        context.beginPath()
        context.rect(0, rows.top, width, rows.bottom - rows.top)
        context.clip()
        request.paint(context as unknown as CanvasRenderingContext2D, frame)
        context.restore()
        // Strips, for reading a whole canvas takes new memory each time.
        for (let y = rows.top; y < rows.bottom; y += stripRows) {
          picture.write(context.getImageData(0, y, width, Math.min(stripRows, rows.bottom - y)).data, y)
        }
      }
      const video = new VideoFrame(picture.planes, {
        format: 'I420',
        codedWidth: width,
        codedHeight: height,
        timestamp: microseconds(frame, rate),
        duration: microseconds(frame + 1, rate) - microseconds(frame, rate),
        colorSpace: { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false },
      })
      encoder.encode(video, { keyFrame: frame === 0 })
      video.close()
      // Without a turn of the event loop per frame, finished packets and pixel copies pile up in native memory.
      await new Promise((resolve) => setImmediate(resolve))
      // Sleeps while the encoder is behind: asking in a loop would take the core that it needs.
      while (encoder.encodeQueueSize > 2 && failure === null) await new Promise((resolve) => setTimeout(resolve, 2))
      if (failure !== null) throw failure
      // The first frame paints what stays: what that took goes before the encoder fills its own memory.
      if (frame % framesPerCollection === 0) {
        collectGarbage('major')
        handBackMemory()
      } else collectGarbage('minor')
      request.onFrame?.(frame)
    }
    await encoder.flush()
    if (failure !== null) throw failure
  } catch (error) {
    if (request.signal?.aborted) throw error
    if (error !== failure) throw error
    throw new StudioError({
      code: 'media.encoder-failed',
      message: { zh: `视频编码失败：${String(error)}`, en: `The video encoder failed: ${String(error)}` },
      retryable: true,
      cause: error,
    })
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
  if (packets.length !== length || description === null || packets[0]?.key !== true) {
    throw new StudioError({
      code: 'media.encoder-failed',
      message: {
        zh: `视频编码器只交回 ${packets.length}/${length} 帧`,
        en: `The video encoder gave back ${packets.length} of ${length} frames`,
      },
      retryable: true,
    })
  }
  return {
    header: { version: 1, width, height, rate, codec, description: Buffer.from(description).toString('hex'), packets },
    data: Buffer.concat(chunks),
  }
}

/** Rows to paint anew, widened to pairs, for two rows share their colour; null where the picture stands. */
function rowsOf(change: PictureChange, height: number): { top: number; bottom: number } | null {
  if (change === 'none') return null
  if (change === 'all') return { top: 0, bottom: height }
  const top = Math.max(0, Math.floor(change.top / 2) * 2)
  const bottom = Math.min(height, Math.ceil(change.bottom / 2) * 2)
  return top < bottom ? { top, bottom } : null
}

/** Exact: rounding each timestamp by itself keeps an hour of 29.97 within a microsecond. */
export function microseconds(frame: Frames, rate: FrameRate): number {
  return Math.round((frame * rate.denominator * 1_000_000) / rate.numerator)
}

/** High profile at the lowest level that holds the size and rate (H.264 table A-1). */
export function avcCodec(width: number, height: number, rate: FrameRate): string {
  const blocks = Math.ceil(width / 16) * Math.ceil(height / 16)
  const speed = (blocks * rate.numerator) / rate.denominator
  const level = levels.find(([, size, most]) => blocks <= size && speed <= most)?.[0] ?? 52
  return `avc1.6400${level.toString(16).padStart(2, '0')}`
}

const levels: readonly (readonly [level: number, blocks: number, blocksPerSecond: number])[] = [
  [30, 1620, 40_500],
  [31, 3600, 108_000],
  [32, 5120, 216_000],
  [40, 8192, 245_760],
  [42, 8704, 522_240],
  [50, 22_080, 589_824],
  [51, 36_864, 983_040],
  [52, 36_864, 2_073_600],
]

export function bytesOf(buffer: ArrayBuffer | ArrayBufferView): Uint8Array {
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer)
    : new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}

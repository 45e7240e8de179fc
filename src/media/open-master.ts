import { open } from 'node:fs/promises'
import {
  ALL_FORMATS,
  type EncodedPacket,
  EncodedPacketSink,
  FilePathSource,
  Input,
  type InputAudioTrack,
  type InputVideoTrack,
} from 'mediabunny'
import { type FrameRate, type Seconds, StudioError } from '#core'
import { type DecodedPicture, decodePictures, type PicturePacket, type PictureRange } from './decode-pictures.ts'
import { decodeSound } from './decode-sound.ts'
import { bytesOf } from './encode-segment.ts'
import { readI420 } from './i420.ts'
import { topBoxes } from './mp4-boxes.ts'
import { readTags, type Tag } from './mp4-tags.ts'
import { type PictureGroup, readGroups } from './picture-groups.ts'

/** What a media file says about itself, as read from its boxes and packets (not from its name). */
export interface MasterFacts {
  file: string
  bytes: number
  /** `mp4`, `mov`, `mkv`, `webm` … */
  container: string
  /** True when the index stands before the media, so that playing can start while the file loads. */
  faststart: boolean
  seconds: Seconds
  picture: {
    /** `avc`, `hevc` … and the full string, `avc1.640028`. */
    codec: string
    codecString: string
    /** H.264 profile in words; null for other codecs. */
    profile: string | null
    width: number
    height: number
    frames: number
    rate: FrameRate
    /** True when all frames last equally long. */
    constantRate: boolean
    /** When the first frame is shown, and when the last one ends. */
    start: Seconds
    end: Seconds
    colour: { primaries: string | null; transfer: string | null; matrix: string | null; fullRange: boolean | null }
    keyFrames: number
  } | null
  sound: {
    codec: string
    codecString: string
    sampleRate: number
    channels: number
    start: Seconds
    end: Seconds
  } | null
  tags: Tag[]
}

export interface OpenMaster extends AsyncDisposable {
  facts: MasterFacts
  /** Decodes pictures in playing order; `wanted` picks which are copied out (all by default). */
  pictures(range?: PictureRange): AsyncGenerator<DecodedPicture>
  /** The pictures in groups that can be decoded by themselves, in playing order; none when there are no pictures. */
  groups(): Promise<PictureGroup[]>
  /** The picture shown at a time, as RGBA. */
  pictureAt(seconds: Seconds): Promise<{ rgba: Uint8ClampedArray<ArrayBuffer>; width: number; height: number } | null>
  /** The whole sound at its own rate, from time zero on, mono given on both sides. Null when there is none. */
  sound(): Promise<{ left: Float32Array; right: Float32Array; sampleRate: number } | null>
  close(): Promise<void>
}

/** Opens a finished file for looking at. Throws a `StudioError` when it is not a media file that can be read. */
export async function openMaster(file: string): Promise<OpenMaster> {
  const shape = await readShape(file)
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(file) })
  try {
    const format = await input.getFormat()
    const pictureTrack = await input.getPrimaryVideoTrack()
    const soundTrack = await input.getPrimaryAudioTrack()
    const picture = pictureTrack === null ? null : await pictureFacts(pictureTrack)
    const sound = soundTrack === null ? null : await soundFacts(soundTrack)
    const facts: MasterFacts = {
      file,
      ...shape,
      container: containerNames[format.name] ?? format.name.toLowerCase(),
      seconds: Math.max(picture?.end ?? 0, sound?.end ?? 0),
      picture,
      sound,
    }
    const master: OpenMaster = {
      facts,
      pictures: (range = {}) => picturesOf(pictureTrack, picture, range),
      groups: async () =>
        pictureTrack === null || picture === null
          ? []
          : readGroups(pictureTrack, picture.frames, (seconds) => indexAt(picture, seconds)),
      async pictureAt(seconds) {
        for await (const found of picturesOf(pictureTrack, picture, { from: seconds, to: seconds })) {
          const rgba = readI420(found.planes, found.layout, found.width, found.height)
          return { rgba, width: found.width, height: found.height }
        }
        return null
      },
      sound: async () => (soundTrack === null ? null : decodeSound(soundTrack)),
      async close() {
        input.dispose()
      },
      async [Symbol.asyncDispose]() {
        input.dispose()
      },
    }
    return master
  } catch (error) {
    input.dispose()
    if (error instanceof StudioError) throw error
    throw new StudioError({
      code: 'media.cannot-read',
      message: {
        zh: `这不是能读懂的视频文件：${file}`,
        en: `This is not a video file that can be read: ${file}`,
      },
      details: { reason: String(error) },
      cause: error,
    })
  }
}

const containerNames: Readonly<Record<string, string>> = {
  MP4: 'mp4',
  'QuickTime File Format': 'mov',
  QuickTime: 'mov',
}

async function readShape(file: string): Promise<{ bytes: number; faststart: boolean; tags: Tag[] }> {
  try {
    await using handle = await open(file, 'r')
    const stat = await handle.stat()
    if (stat.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
    const boxes = await topBoxes(handle)
    const moov = boxes.find((box) => box.type === 'moov')
    const mdat = boxes.find((box) => box.type === 'mdat')
    const faststart = moov !== undefined && mdat !== undefined && moov.start < mdat.start
    if (moov === undefined || moov.end - moov.content > 64_000_000) return { bytes: stat.size, faststart, tags: [] }
    const bytes = Buffer.alloc(moov.end - moov.content)
    await handle.read(bytes, 0, bytes.length, moov.content)
    return { bytes: stat.size, faststart, tags: readTags(bytes) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const words = {
      ENOENT: { zh: '没有这个文件', en: 'There is no such file' },
      EISDIR: { zh: '这是文件夹，不是视频文件', en: 'This is a folder, not a video file' },
      EACCES: { zh: '没有读取权限', en: 'No permission to read' },
    }[code ?? '']
    if (words === undefined) throw error
    throw new StudioError({
      code: 'media.cannot-read',
      message: { zh: `${words.zh}：${file}`, en: `${words.en}: ${file}` },
      cause: error,
    })
  }
}

async function pictureFacts(track: InputVideoTrack): Promise<NonNullable<MasterFacts['picture']>> {
  const sink = new EncodedPacketSink(track)
  const times: number[] = []
  let keyFrames = 0
  let end = 0
  for await (const packet of sink.packets(undefined, undefined, { metadataOnly: true })) {
    if (packet.timestamp + packet.duration <= 0) continue
    times.push(packet.timestamp)
    if (packet.type === 'key') keyFrames++
    end = Math.max(end, packet.timestamp + packet.duration)
  }
  times.sort((a, b) => a - b)
  const colour = await track.getColorSpace()
  const codecString = (await track.getCodecParameterString()) ?? ''
  const start = times[0] ?? 0
  const step = times.length > 0 ? (end - start) / times.length : 0
  return {
    codec: (await track.getCodec()) ?? 'unknown',
    codecString,
    profile: avcProfile(codecString),
    width: await track.getDisplayWidth(),
    height: await track.getDisplayHeight(),
    frames: times.length,
    rate: nearestRate(step === 0 ? 0 : 1 / step),
    constantRate: times.every((time, i) => Math.abs(time - start - i * step) < step * 0.1 + 1e-4),
    start,
    end,
    colour: {
      primaries: colour.primaries ?? null,
      transfer: colour.transfer ?? null,
      matrix: colour.matrix ?? null,
      fullRange: colour.fullRange ?? null,
    },
    keyFrames,
  }
}

async function soundFacts(track: InputAudioTrack): Promise<NonNullable<MasterFacts['sound']>> {
  return {
    codec: (await track.getCodec()) ?? 'unknown',
    codecString: (await track.getCodecParameterString()) ?? '',
    sampleRate: await track.getSampleRate(),
    channels: await track.getNumberOfChannels(),
    start: Math.max(0, await track.getFirstTimestamp()),
    end: await track.computeDuration(),
  }
}

function stepOf({ start, end, frames }: NonNullable<MasterFacts['picture']>): Seconds {
  return frames === 0 ? 1 : (end - start) / frames
}

/** Frames are told apart by their times; the file's own index counts from the first one shown. */
function indexAt(facts: NonNullable<MasterFacts['picture']>, seconds: Seconds): number {
  return Math.round((seconds - facts.start) / stepOf(facts))
}

function avcProfile(codecString: string): string | null {
  const profile = /^avc[13]\.([0-9a-f]{2})/i.exec(codecString)?.[1]
  if (profile === undefined) return null
  return (
    { '42': 'Baseline', '4d': 'Main', '58': 'Extended', '64': 'High', '6e': 'High 10' }[profile.toLowerCase()] ??
    profile
  )
}

/** The usual rate next to a measured one: whole, or whole · 1000/1001. */
function nearestRate(measured: number): FrameRate {
  for (const numerator of [24, 25, 30, 50, 60, 12, 15, 100, 120]) {
    if (Math.abs(measured - numerator) < 0.004 * numerator * 0.05) return { numerator, denominator: 1 }
    const drop = (numerator * 1000) / 1001
    if (Math.abs(measured - drop) < 0.0002 * numerator) return { numerator: numerator * 1000, denominator: 1001 }
  }
  return { numerator: Math.max(1, Math.round(measured * 1000)), denominator: 1000 }
}

/** The pictures around a stretch of a track, from the last before it that is whole in itself. */
async function* picturesOf(
  track: InputVideoTrack | null,
  facts: MasterFacts['picture'],
  { wanted, from = 0, to = Number.POSITIVE_INFINITY }: PictureRange,
): AsyncGenerator<DecodedPicture> {
  const config = await track?.getDecoderConfig()
  if (track === null || facts === null || config === null || config === undefined) return
  const sink = new EncodedPacketSink(track)
  const first = from > 0 ? await sink.getKeyPacket(from) : await sink.getFirstPacket()
  if (first === null) return
  const { codec, codedWidth, codedHeight, description } = config
  yield* decodePictures({
    codec,
    ...(codedWidth === undefined ? {} : { codedWidth }),
    ...(codedHeight === undefined ? {} : { codedHeight }),
    ...(description === undefined ? {} : { description: bytesOf(description as ArrayBuffer) }),
    packets: packetsFrom(sink, first),
    step: stepOf(facts),
    indexAt: (seconds) => indexAt(facts, seconds),
    range: { from, to, ...(wanted === undefined ? {} : { wanted }) },
  })
}

async function* packetsFrom(sink: EncodedPacketSink, first: EncodedPacket): AsyncGenerator<PicturePacket> {
  for await (const { type, timestamp, duration, data } of sink.packets(first))
    yield { key: type === 'key', seconds: timestamp, duration, data }
}

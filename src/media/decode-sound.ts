import { ALL_FORMATS, EncodedPacketSink, FilePathSource, Input, type InputAudioTrack } from 'mediabunny'
import { type LocalText, type Seconds, StudioError } from '#core'
import { type DecodedStereo, decodePackets, type SoundPacket } from './decode-packets.ts'
import { bytesOf } from './encode-segment.ts'

export interface DecodedSound extends DecodedStereo {
  sampleRate: number
}

/** Longer recordings are refused: an episode lasts minutes. */
const longestRecording: Seconds = 1800

/**
 * A sound file of the user's own: WAV, MP3, M4A, AAC, FLAC, Ogg or WebM with Opus, or the sound of a film. Throws a `StudioError` that says what is wrong.
 * @param name what the person calls the file
 */
export async function readRecording(file: string, name: string = file): Promise<DecodedSound> {
  const input = new Input({ formats: ALL_FORMATS, source: new FilePathSource(file) })
  try {
    const track = await input.getPrimaryAudioTrack()
    if (track === null) throw refused(name, { zh: '文件里没有声音', en: 'There is no sound in it' })
    const seconds = await track.computeDuration()
    if (seconds > longestRecording) throw refused(name, { zh: '超过三十分钟', en: 'It is longer than thirty minutes' })
    const sound = await decodeSound(track).catch(async (cause: unknown) => {
      throw await undecodable(name, track, cause)
    })
    if (sound === null || sound.left.length === 0) throw await undecodable(name, track)
    return sound
  } catch (error) {
    if (error instanceof StudioError) throw error
    throw refused(name, { zh: '不是能读的声音文件', en: 'It is not a sound file that can be read' }, error)
  } finally {
    input.dispose()
  }
}

/** Says how the sound is coded, and in what form it would be read. */
async function undecodable(name: string, track: InputAudioTrack, cause?: unknown): Promise<StudioError> {
  const codec = (await track.getCodec()) ?? 'unknown'
  const shown = codecNames[codec] ?? codec
  return refused(
    name,
    {
      zh: `其中 ${shown} 编码的声音无法解码；请另存为 WAV、MP3、FLAC 或 M4A（AAC）`,
      en: `its ${shown} sound cannot be decoded; save it as WAV, MP3, FLAC or M4A (AAC)`,
    },
    cause,
  )
}

const codecNames: Readonly<Record<string, string>> = {
  vorbis: 'Vorbis',
  opus: 'Opus',
  aac: 'AAC',
  mp3: 'MP3',
  flac: 'FLAC',
  alac: 'ALAC',
  ac3: 'AC-3',
  eac3: 'E-AC-3',
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
  const { codec, sampleRate, numberOfChannels, description } = config
  const decoded = await decodePackets({
    codec,
    sampleRate,
    numberOfChannels,
    description: description === undefined ? null : bytesOf(description as ArrayBuffer),
    packets: packetsOf(track),
    length: Math.round((await track.computeDuration()) * sampleRate),
  })
  return { ...decoded, sampleRate }
}

async function* packetsOf(track: InputAudioTrack): AsyncGenerator<SoundPacket> {
  for await (const { type, timestamp, duration, data } of new EncodedPacketSink(track).packets()) {
    yield { key: type === 'key', timestamp: Math.round(timestamp * 1e6), duration: Math.round(duration * 1e6), data }
  }
}

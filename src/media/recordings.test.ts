import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AudioData, AudioEncoder } from '@napi-rs/webcodecs'
import {
  AdtsOutputFormat,
  type AudioCodec,
  BufferTarget,
  EncodedAudioPacketSource,
  EncodedPacket,
  FlacOutputFormat,
  MovOutputFormat,
  Mp3OutputFormat,
  Mp4OutputFormat,
  OggOutputFormat,
  Output,
  type OutputFormat,
  WebMOutputFormat,
} from 'mediabunny'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { readRecording } from './decode-sound.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-recordings-'))
})
afterAll(() => removeFolder(folder))

const rate = 48_000
/** A second, 440 Hz on the left and half as much of 880 Hz on the right. */
const sides = [0.5, 0.25].map((size, k) =>
  Float32Array.from({ length: rate }, (_, i) => size * Math.sin((2 * Math.PI * 440 * (k + 1) * i) / rate)),
)

/** The tones as a file of some kind. */
async function write(name: string, codec: AudioCodec, encoder: string, format: OutputFormat): Promise<string> {
  const output = new Output({ format, target: new BufferTarget() })
  const source = new EncodedAudioPacketSource(codec)
  output.addAudioTrack(source)
  await output.start()
  const packets: { packet: EncodedPacket; meta: EncodedAudioChunkMetadata | undefined }[] = []
  let failure: unknown = null
  const coder = new AudioEncoder({
    output(chunk, meta) {
      if (chunk.byteLength === 0) return
      const data = new Uint8Array(chunk.byteLength)
      chunk.copyTo(data)
      const [start, length] = [Math.max(0, chunk.timestamp) / 1e6, (chunk.duration ?? 0) / 1e6]
      packets.push({
        packet: new EncodedPacket(data, 'key', start, length),
        meta: meta as EncodedAudioChunkMetadata | undefined,
      })
    },
    error(error) {
      failure = error
    },
  })
  coder.configure({ codec: encoder, sampleRate: rate, numberOfChannels: 2, bitrate: 128_000 })
  const step = 4800
  for (let at = 0; at < rate; at += step) {
    const data = new Float32Array(2 * step)
    for (const [k, side] of sides.entries()) data.set(side.subarray(at, at + step), k * step)
    const timestamp = Math.round((at * 1e6) / rate)
    const part = { format: 'f32-planar', sampleRate: rate, numberOfFrames: step, numberOfChannels: 2, timestamp, data }
    coder.encode(new AudioData(part as ConstructorParameters<typeof AudioData>[0]))
  }
  await coder.flush()
  coder.close()
  expect(failure).toBeNull()
  for (const { packet, meta } of packets) await source.add(packet, meta)
  await output.finalize()
  const file = join(folder, name)
  await writeFile(file, Buffer.from(output.target.buffer!))
  return file
}

/** How much of the middle of a sound is a tone, as its amplitude. */
function amplitude(samples: Float32Array, hertz: number): number {
  const part = samples.subarray(rate * 0.2, rate * 0.8)
  let [cos, sin] = [0, 0]
  part.forEach((value, i) => {
    cos += value * Math.cos((2 * Math.PI * hertz * i) / rate)
    sin += value * Math.sin((2 * Math.PI * hertz * i) / rate)
  })
  return (2 * Math.hypot(cos, sin)) / part.length
}

it.each([
  ['MP3', 'a.mp3', 'mp3', 'mp3', new Mp3OutputFormat()],
  ['FLAC', 'a.flac', 'flac', 'flac', new FlacOutputFormat()],
  ['FLAC in MP4', 'flac.mp4', 'flac', 'flac', new Mp4OutputFormat()],
  ['M4A (AAC)', 'a.m4a', 'aac', 'mp4a.40.2', new Mp4OutputFormat()],
  ['bare AAC', 'a.aac', 'aac', 'mp4a.40.2', new AdtsOutputFormat()],
  ['Opus in Ogg', 'a.ogg', 'opus', 'opus', new OggOutputFormat()],
  ['Opus in WebM', 'a.webm', 'opus', 'opus', new WebMOutputFormat()],
  ['the sound of a film', 'a.mov', 'aac', 'mp4a.40.2', new MovOutputFormat()],
] as const)('reads %s, both sides as loud as they were', async (_, name, codec, encoder, format) => {
  const { left, right, sampleRate } = await readRecording(await write(name, codec, encoder, format))
  expect(sampleRate).toBe(rate)
  expect(Math.abs(left.length - rate)).toBeLessThan(rate * 0.05)
  expect(amplitude(left, 440)).toBeCloseTo(0.5, 1)
  expect(amplitude(right, 880)).toBeCloseTo(0.25, 1)
  expect(amplitude(left, 880)).toBeLessThan(0.05)
})

it('names a codec that it cannot decode, and says what to do', async () => {
  const file = await write('vorbis.ogg', 'vorbis', 'vorbis', new OggOutputFormat())
  await expect(readRecording(file, '雨声.ogg')).rejects.toMatchObject({
    code: 'media.bad-recording',
    text: {
      en: expect.stringMatching(/雨声\.ogg.*Vorbis.*WAV, MP3, FLAC/),
      zh: expect.stringMatching(/Vorbis.*另存为/),
    },
  })
})

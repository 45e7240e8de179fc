/** Speech as a service answers it: one channel, −1…1. */
export interface WavSound {
  samples: Float32Array
  sampleRate: number
}

/** How samples lie in the file: integers of 16 or 24 bits, floats of 32. */
const readers: Readonly<Record<string, (bytes: DataView, at: number) => number>> = {
  '1 16': (bytes, at) => bytes.getInt16(at, true) / 32_768,
  '1 24': (bytes, at) => (bytes.getUint8(at) + bytes.getInt16(at + 1, true) * 256) / 8_388_608,
  '3 32': (bytes, at) => Math.max(-1, Math.min(1, bytes.getFloat32(at, true) || 0)),
}

/**
 * The sound of a WAV file; several channels become one. Services that send while they still speak leave the lengths open, so what the file says
 * about them is only an upper bound. Null when it is none, or none of ours to read.
 */
export function parseWav(bytes: Uint8Array): WavSound | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const word = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.length < 44 || word(0) !== 'RIFF' || word(8) !== 'WAVE') return null
  let form: { channels: number; rate: number; size: number; read: (bytes: DataView, at: number) => number } | null =
    null
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = Math.min(view.getUint32(at + 4, true), bytes.length - at - 8)
    if (word(at) === 'fmt ' && length >= 16) {
      const [channels, bits] = [view.getUint16(at + 10, true), view.getUint16(at + 22, true)]
      // An extended header says in its own words what the samples are.
      const tag = view.getUint16(at + 8, true)
      const kind = tag === 0xfffe && length >= 26 ? view.getUint16(at + 32, true) : tag
      const read = readers[`${kind} ${bits}`]
      const rate = view.getUint32(at + 12, true)
      if (read === undefined || channels < 1 || channels > 8 || rate < 8000 || rate > 96_000) return null
      form = { channels, rate, size: bits / 8, read }
    }
    if (word(at) === 'data' && form !== null) {
      const { channels, rate, size, read } = form
      const samples = new Float32Array(Math.floor(length / (size * channels)))
      for (let i = 0; i < samples.length; i++) {
        let sum = 0
        for (let c = 0; c < channels; c++) sum += read(view, at + 8 + (i * channels + c) * size)
        samples[i] = sum / channels
      }
      return samples.length === 0 ? null : { samples, sampleRate: rate }
    }
    at += 8 + length + (length % 2)
  }
  return null
}

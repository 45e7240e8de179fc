/** How one sample of a kind of uncompressed sound is read: its bytes, and its value −1…1. */
interface PcmKind {
  bytes: number
  read(view: DataView, at: number): number
}

const kinds: Readonly<Record<string, PcmKind>> = {
  'pcm-u8': { bytes: 1, read: (view, at) => (view.getUint8(at) - 128) / 128 },
  'pcm-s8': { bytes: 1, read: (view, at) => view.getInt8(at) / 128 },
  'pcm-s16': { bytes: 2, read: (view, at) => view.getInt16(at, true) / 32_768 },
  'pcm-s16be': { bytes: 2, read: (view, at) => view.getInt16(at) / 32_768 },
  'pcm-s24': { bytes: 3, read: (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608 },
  'pcm-s24be': { bytes: 3, read: (view, at) => ((view.getInt8(at) << 16) | view.getUint16(at + 1)) / 8_388_608 },
  'pcm-s32': { bytes: 4, read: (view, at) => view.getInt32(at, true) / 2_147_483_648 },
  'pcm-s32be': { bytes: 4, read: (view, at) => view.getInt32(at) / 2_147_483_648 },
  'pcm-f32': { bytes: 4, read: (view, at) => finite(view.getFloat32(at, true)) },
  'pcm-f32be': { bytes: 4, read: (view, at) => finite(view.getFloat32(at)) },
  'pcm-f64': { bytes: 8, read: (view, at) => finite(view.getFloat64(at, true)) },
  'pcm-f64be': { bytes: 8, read: (view, at) => finite(view.getFloat64(at)) },
}

/** True for uncompressed sound that `readPcm` reads. */
export function isPcm(codec: string): boolean {
  return Object.hasOwn(kinds, codec)
}

/** The first two channels of interleaved samples; one channel is given twice. What is left of a torn last sample is dropped. */
export function readPcm(
  codec: string,
  data: Uint8Array,
  channels: number,
): { left: Float32Array; right: Float32Array } {
  const { bytes, read } = kinds[codec]!
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = Math.floor(data.byteLength / (bytes * channels))
  const left = new Float32Array(count)
  const right = channels > 1 ? new Float32Array(count) : left
  for (let i = 0; i < count; i++) {
    left[i] = read(view, i * bytes * channels)
    if (channels > 1) right[i] = read(view, i * bytes * channels + bytes)
  }
  return { left, right }
}

function finite(value: number): number {
  return Number.isFinite(value) ? Math.max(-8, Math.min(8, value)) : 0
}

import { i420Module } from './i420-module.ts'

/** A picture in planar YUV 4:2:0, written a strip at a time. */
export interface I420Writer {
  /** Luma, then the two chroma planes: what a video frame is made of. The same memory for every picture. */
  readonly planes: Uint8Array
  /**
   * Writes the strip that begins at row `y`: `rgba` is whole rows of opaque pixels, an even number of them and at most `stripRows`.
   */
  write(rgba: Uint8Array | Uint8ClampedArray, y: number): void
}

/** Rows that are read from a canvas and converted at once: few enough that their bytes stay in the processor's own memory. */
export const stripRows = 64

let compiled: WebAssembly.Module | undefined

/**
 * Makes room for pictures of one size, both sides even and at least 8 wide. RGBA becomes BT.709 limited range: what players expect
 * of high-definition video. Chroma is the mean of each 2 × 2 block, computed from summed RGB. Integer arithmetic in 16.16: the
 * same picture gives the same bytes on every machine.
 */
export function createI420Writer(width: number, height: number): I420Writer {
  if ((width | height) & 1 || width < 8) {
    throw new RangeError(`a picture of ${width}×${height} has no 4:2:0 form: sizes must be even and at least 8 wide`)
  }
  const luma = width * height
  const strip = (luma * 3) / 2
  const memory = new WebAssembly.Memory({ initial: Math.ceil((strip + stripRows * width * 4 + 16) / 65536) })
  compiled ??= new WebAssembly.Module(i420Module())
  const { convert } = new WebAssembly.Instance(compiled, { i: { memory } }).exports as {
    convert(source: number, width: number, rowPairs: number, luma: number, u: number, v: number): void
  }
  // Vectors are read from multiples of sixteen fastest.
  const source = Math.ceil(strip / 16) * 16
  const pixels = new Uint8Array(memory.buffer, source, stripRows * width * 4)
  return {
    planes: new Uint8Array(memory.buffer, 0, strip),
    write(rgba, y) {
      pixels.set(rgba)
      const rows = rgba.length / 4 / width
      const chroma = luma + (y >> 1) * (width >> 1)
      convert(source, width, rows >> 1, y * width, chroma, chroma + (luma >> 2))
    },
  }
}

/** The way back, for looking at decoded frames: BT.709 limited range I420 to opaque RGBA. Chroma is repeated, not smoothed. */
export function readI420(
  planes: Uint8Array,
  layout: { y: Plane; u: Plane; v: Plane },
  width: number,
  height: number,
): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(width * height * 4)
  let at = 0
  for (let y = 0; y < height; y++) {
    const yRow = layout.y.offset + y * layout.y.stride
    const uRow = layout.u.offset + (y >> 1) * layout.u.stride
    const vRow = layout.v.offset + (y >> 1) * layout.v.stride
    for (let x = 0; x < width; x++) {
      const luma = 1.16438 * (planes[yRow + x]! - 16)
      const u = planes[uRow + (x >> 1)]! - 128
      const v = planes[vRow + (x >> 1)]! - 128
      out[at] = luma + 1.79274 * v
      out[at + 1] = luma - 0.21325 * u - 0.53291 * v
      out[at + 2] = luma + 2.1124 * u
      out[at + 3] = 255
      at += 4
    }
  }
  return out
}

export interface Plane {
  offset: number
  stride: number
}

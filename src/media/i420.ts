/**
 * Bytes of RGBA (opaque) to planar YUV 4:2:0, BT.709 limited range: what players expect of high-definition video.
 *
 * Chroma is the mean of each 2 × 2 block, computed from summed RGB, so odd sizes are not allowed. Integer arithmetic in 16.16:
 * the same picture gives the same bytes on every machine.
 */
export function writeI420(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number, out: Uint8Array): void {
  if ((width | height) & 1)
    throw new RangeError(`a picture of ${width}×${height} has no 4:2:0 form: sizes must be even`)
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height)
  const luma = width * height
  const chromaWidth = width >> 1
  let u = luma
  let v = luma + (luma >> 2)
  for (let y = 0; y < height; y += 2) {
    let a = y * width
    let b = a + width
    for (let x = 0; x < chromaWidth; x++) {
      // Little-endian words: 0xAABBGGRR. Four pixels at once keep the sums in registers.
      const p = pixels[a]!
      const q = pixels[a + 1]!
      const r = pixels[b]!
      const s = pixels[b + 1]!
      const pr = p & 255
      const pg = (p >>> 8) & 255
      const pb = (p >>> 16) & 255
      const qr = q & 255
      const qg = (q >>> 8) & 255
      const qb = (q >>> 16) & 255
      const rr = r & 255
      const rg = (r >>> 8) & 255
      const rb = (r >>> 16) & 255
      const sr = s & 255
      const sg = (s >>> 8) & 255
      const sb = (s >>> 16) & 255
      out[a] = (11966 * pr + 40254 * pg + 4064 * pb + 1081344) >> 16
      out[a + 1] = (11966 * qr + 40254 * qg + 4064 * qb + 1081344) >> 16
      out[b] = (11966 * rr + 40254 * rg + 4064 * rb + 1081344) >> 16
      out[b + 1] = (11966 * sr + 40254 * sg + 4064 * sb + 1081344) >> 16
      const red = pr + qr + rr + sr
      const green = pg + qg + rg + sg
      const blue = pb + qb + rb + sb
      out[u++] = (-6596 * red - 22189 * green + 28785 * blue + 33685504) >> 18
      out[v++] = (28785 * red - 26145 * green - 2640 * blue + 33685504) >> 18
      a += 2
      b += 2
    }
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

/** Fast Fourier transform in place; the length is a power of two. */
export function transform(real: Float32Array, imaginary: Float32Array): void {
  const n = real.length
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1
    for (; j & bit; bit >>= 1) j ^= bit
    j ^= bit
    if (i < j) {
      ;[real[i], real[j]] = [real[j]!, real[i]!]
      ;[imaginary[i], imaginary[j]] = [imaginary[j]!, imaginary[i]!]
    }
  }
  for (let length = 2; length <= n; length <<= 1) {
    const angle = (-2 * Math.PI) / length
    for (let k = 0; k < length / 2; k++) {
      const c = Math.cos(angle * k)
      const s = Math.sin(angle * k)
      for (let i = k; i < n; i += length) {
        const j = i + length / 2
        const re = real[j]! * c - imaginary[j]! * s
        const im = real[j]! * s + imaginary[j]! * c
        real[j] = real[i]! - re
        imaginary[j] = imaginary[i]! - im
        real[i]! += re
        imaginary[i]! += im
      }
    }
  }
}

import { expect, it } from 'vitest'
import { createRandom, sampleRate } from '#core'
import { decodeEncodedSound } from './decode-encoded-sound.ts'
import { encodeSound } from './encode-sound.ts'
import { recodeSound } from './recode-sound.ts'

const length = sampleRate * 6
const random = createRandom('a tune with knocks in it')

/** Something with tones, words and knocks: windows of every kind. */
function tune(pitch: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => {
    const t = i / sampleRate
    const knock = (random.next() - 0.5) * Math.exp(-(t % 0.37) * 60)
    return (
      0.25 * Math.sin(2 * Math.PI * pitch * t) * (1 + 0.5 * Math.sin(t * 9)) +
      0.1 * Math.sin(2 * Math.PI * 5 * pitch * t) +
      0.4 * knock
    )
  })
}

it('codes anew only what was changed, and nobody hears where', async () => {
  const left = tune(220)
  const right = tune(331)
  const before = await encodeSound(left, right)
  const from = Math.round(2.5 * sampleRate)
  const to = Math.round(3.1 * sampleRate)
  for (let i = from; i < to; i++) {
    left[i]! *= 0.5
    right[i]! *= 0.5
  }
  const after = await recodeSound(before, left, right, { from, to })
  expect(after).not.toBeNull()
  const changed = after!.packets.flatMap((packet, k) => (packet === before.packets[k] ? [] : [k]))
  expect(changed[0]! * 1024).toBeLessThanOrEqual(from)
  expect(changed.at(-1)! * 1024).toBeGreaterThanOrEqual(to)
  expect(changed.length).toBeLessThan(80)

  const heard = await decodeEncodedSound(after!, length)
  const plain = await decodeEncodedSound(await encodeSound(left, right), length)
  // The worst 20 ms around the seams are no worse than what coding does anyway.
  const worst = (coded: Float32Array) => {
    let most = 0
    for (let at = from - 20 * 1024; at < to + 20 * 1024; at += 960) {
      let off = 0
      for (let i = at; i < at + 960; i++) off += (coded[i]! - left[i]!) ** 2
      most = Math.max(most, off)
    }
    return most
  }
  expect(worst(heard.left)).toBeLessThan(worst(plain.left) * 2)
})

it('reaches to both ends', async () => {
  const left = tune(180)
  const right = left.slice()
  const before = await encodeSound(left, right)
  for (const [from, to] of [
    [0, 3000],
    [length - 3000, length],
  ] as const) {
    const quieter = left.map((value, i) => (i >= from && i < to ? value * 0.3 : value))
    const after = await recodeSound(before, quieter, quieter, { from, to })
    const heard = await decodeEncodedSound(after!, length)
    const power = (samples: Float32Array) => samples.subarray(from, to).reduce((sum, value) => sum + value * value, 0)
    expect(power(heard.left) / power(quieter)).toBeCloseTo(1, 1)
  }
})

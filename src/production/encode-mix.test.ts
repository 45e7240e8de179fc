import { expect, it } from 'vitest'
import { createRandom, sampleRate } from '#core'
import { decodeEncodedSound, encodeSound } from '#media'
import { loudnessProfiles, measureLoudness } from '#sound'
import { encodeMix } from './encode-mix.ts'

it('keeps bursts of noise below −1 dBTP after coding, where plain coding does not', async () => {
  const length = sampleRate * 4
  const random = createRandom('bursts')
  const burst = () => {
    const samples = new Float32Array(length)
    for (let i = 0; i < length; i++) {
      const since = (i % (sampleRate / 2)) / sampleRate
      // Shots: hard noise that stands at the limiter's ceiling, over a tone.
      const value = (random.next() * 2 - 1) * 2 * Math.exp(-since * 60) + 0.2 * Math.sin(i * 0.03)
      samples[i] = Math.max(-0.8, Math.min(0.8, value))
    }
    return samples
  }
  const mix = { left: burst(), right: burst() }
  const before = { left: mix.left.slice(), right: mix.right.slice() }
  const plain = await decodeEncodedSound(await encodeSound(before.left, before.right), length)
  expect(measureLoudness(plain.left, plain.right).truePeakDb).toBeGreaterThan(-1)
  const kept = await decodeEncodedSound(await encodeMix(mix, loudnessProfiles['short-video']), length)
  const heard = measureLoudness(kept.left, kept.right)
  expect(heard.truePeakDb).toBeLessThanOrEqual(-1)
  // Only what stands out is turned down; here that is most of the loudness.
  expect(heard.lufs).toBeGreaterThan(measureLoudness(plain.left, plain.right).lufs - 3.5)
})

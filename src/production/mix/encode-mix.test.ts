import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalJson, createRandom, sampleRate } from '#core'
import { decodeEncodedSound, divideSound, type EncodedSound, encodeSound, trimBlock } from '#media'
import { loudnessProfiles, measureLoudness } from '#sound'
import type { BlockShelf } from './block-shelf.ts'
import { encodeMix } from './encode-mix.ts'

/** Four seconds of shots: hard noise that stands at the limiter's ceiling, over a tone. */
function bursts() {
  const length = sampleRate * 4
  const random = createRandom('bursts')
  const burst = () => {
    const samples = new Float32Array(length)
    for (let i = 0; i < length; i++) {
      const since = (i % (sampleRate / 2)) / sampleRate
      const value = (random.next() * 2 - 1) * 2 * Math.exp(-since * 60) + 0.2 * Math.sin(i * 0.03)
      samples[i] = Math.max(-0.8, Math.min(0.8, value))
    }
    return samples
  }
  return { left: burst(), right: burst() }
}

it('keeps bursts of noise below −1 dBTP after coding, where plain coding does not', async () => {
  const mix = bursts()
  const { length } = mix.left
  const before = { left: mix.left.slice(), right: mix.right.slice() }
  const plain = await decodeEncodedSound(await encodeSound(before.left, before.right), length)
  expect(measureLoudness(plain.left, plain.right).truePeakDb).toBeGreaterThan(-1)
  const kept = await decodeEncodedSound(await encodeMix(mix, loudnessProfiles['short-video']), length)
  const heard = measureLoudness(kept.left, kept.right)
  expect(heard.truePeakDb).toBeLessThanOrEqual(-1)
  // Only what stands out is turned down; here that is most of the loudness.
  expect(heard.lufs).toBeGreaterThan(measureLoudness(plain.left, plain.right).lufs - 3.5)
})

it('turns down what is too loud in the whole, although each block was found good by itself', async () => {
  const mix = bursts()
  const { length } = mix.left
  let found = 0
  const shelf: BlockShelf = {
    async take(_, __, make) {
      found += 1
      if (found > 1) return await make()
      return trimBlock(await encodeSound(mix.left, mix.right), divideSound(mix.left, mix.right)[0]!)
    },
  }
  const kept = await decodeEncodedSound(await encodeMix(mix, loudnessProfiles['short-video'], shelf), length)
  expect(found).toBeGreaterThan(1)
  expect(measureLoudness(kept.left, kept.right).truePeakDb).toBeLessThanOrEqual(-1)
})

describe('a long mix that is edited', () => {
  const packet = 1024
  const target = loudnessProfiles['short-video']

  /** Words with pauses and knocks between them, half a minute of them; `words` names what is said, `extra` packets of more of it stand at 15 s. */
  function talk(words: string, extra = 0) {
    const middle = Math.round((15 * sampleRate) / packet) * packet
    const speak = (random: ReturnType<typeof createRandom>, length: number) =>
      Float32Array.from({ length }, (_, i) => {
        const t = i / sampleRate
        const voiced = Math.max(0, Math.sin(t * 2.3)) * Math.sin(2 * Math.PI * (180 + 40 * Math.sin(t)) * t)
        return 0.3 * voiced + 0.3 * (random.next() - 0.5) * Math.exp(-(t % 3.7) * 40) + 1e-4 * random.next()
      })
    const parts = [
      speak(createRandom('first'), middle),
      speak(createRandom(words), (30 + extra) * packet),
      speak(createRandom('last'), middle),
    ]
    const left = Float32Array.from(parts.flatMap((part) => [...part]))
    return { left, right: left.map((value) => value * 0.8) }
  }

  function rememberingShelf() {
    const kept = new Map<string, EncodedSound>()
    const counts = { asked: 0, made: 0 }
    const shelf: BlockShelf = {
      async take(samples, how, make) {
        const bytes = samples.map(({ buffer }) => createHash('sha256').update(new Uint8Array(buffer)).digest('hex'))
        const name = canonicalJson({ bytes, how })
        counts.asked++
        if (!kept.has(name)) {
          counts.made++
          kept.set(name, await make())
        }
        return kept.get(name)!
      },
    }
    return { shelf, counts }
  }

  it('is coded anew around the edit only, to the same bytes as from nothing', async () => {
    const { shelf, counts } = rememberingShelf()
    await encodeMix(talk('one'), target, shelf)
    expect(counts.made).toBe(counts.asked)
    expect(counts.made).toBeGreaterThan(2)
    Object.assign(counts, { asked: 0, made: 0 })
    const again = await encodeMix(talk('another', 11), target, shelf)
    expect(counts.made).toBeLessThan(counts.asked)
    const bytes = ({ packets }: EncodedSound) => Buffer.concat(packets)
    expect(bytes(again).equals(bytes(await encodeMix(talk('another', 11), target)))).toBe(true)
  })

  it('sounds where blocks meet as it does everywhere', async () => {
    const mix = talk('one')
    const { length } = mix.left
    const blocks = await decodeEncodedSound(await encodeMix(talk('one'), target), length)
    const whole = await decodeEncodedSound(await encodeSound(mix.left, mix.right), length)
    const seams = divideSound(mix.left, mix.right).flatMap(({ first }) => (first > 0 ? [first * packet] : []))
    expect(seams.length).toBeGreaterThan(1)
    const off = ({ left }: { left: Float32Array }, from: number, to: number) => {
      let most = 0
      for (let i = Math.max(0, from); i < Math.min(to, length); i++)
        most = Math.max(most, Math.abs(left[i]! - mix.left[i]!))
      return most
    }
    for (const at of seams)
      expect(off(blocks, at - 10 * packet, at + 10 * packet)).toBeLessThan(
        0.003 + 2 * off(whole, at - 10 * packet, at + 10 * packet),
      )
    expect(off(blocks, 0, length)).toBeLessThan(1.5 * off(whole, 0, length))
  })
})

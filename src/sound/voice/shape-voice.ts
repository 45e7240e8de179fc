import { clamp, createRandom, sampleRate } from '#core'
import { type Biquad, filter, highPass, highShelf, lowPass, lowShelf, peaking } from '../dsp/biquad.ts'
import { resample } from '../dsp/resample.ts'
import type { VoiceDesign } from '../voice.ts'
import type { Delivery } from './delivery.ts'

/**
 * Makes one recorded speaker into another body: the whole spectrum is shifted by `size` (above 1 a smaller throat; the sound gets
 * shorter by the same factor), then breath, roughness, tremor of age or fear, a timbre of their own and the brightness of effort.
 * Answers 48 kHz. The same voice and words give the same samples.
 */
export function shapeVoice(
  samples: Float32Array,
  rate: number,
  size: number,
  voice: Pick<VoiceDesign, 'id' | 'seed' | 'age' | 'sex' | 'breath' | 'roughness'>,
  delivery: Delivery,
): Float32Array {
  // Whole hundredths keep the resampler's filters few.
  const out = resample(samples, Math.round(rate * (Math.round(size * 100) / 100)))
  const breath = clamp(voice.breath + delivery.breath, 0, 1)
  const rough = clamp(voice.roughness + delivery.roughness, 0, 1)
  roughen(out, rough, Math.min(0.4, (voice.age === 'elder' ? 0.22 : 0) + delivery.tremor * 0.3), voice.seed)
  filter(out, ...timbreOf(voice), highShelf(2800, clamp(delivery.gainDb * 0.9, -3, 4)))
  softenSibilants(out)
  addBreath(out, 0.22 + breath, voice.seed)
  return out
}

/** The sound that this body adds: small, seeded, and the same in every line. */
function timbreOf({ id, seed, age }: Pick<VoiceDesign, 'id' | 'seed' | 'age'>): Biquad[] {
  const random = createRandom(`timbre ${id} ${seed}`)
  const chest = random.range(-3, 3)
  const old = age === 'elder' ? 1 : 0
  return [
    highPass(70),
    lowShelf(260, chest - old * 2),
    peaking(random.range(700, 1100), 0.9, random.range(-3, 3)),
    peaking(random.range(1500, 2300), 1, random.range(-3.5, 3.5)),
    peaking(random.range(2700, 3700), 1.1, random.range(-2, 4)),
    highShelf(5200, random.range(-2.5, 2) - old * 2),
  ]
}

/** Uneven loudness from period to period, and a slow tremor. */
function roughen(samples: Float32Array, amount: number, tremor: number, seed: string): void {
  if (amount < 0.02 && tremor === 0) return
  const random = createRandom(`rough ${seed}`)
  const every = Math.round(sampleRate / 110)
  let from = 0
  let to = 0
  for (let i = 0; i < samples.length; i++) {
    if (i % every === 0) {
      from = to
      to = random.range(-1, 1)
    }
    const jitter = from + ((to - from) * (i % every)) / every
    const shake = Math.sin((2 * Math.PI * 5.4 * i) / sampleRate)
    const x = samples[i]! * (1 + jitter * amount * 0.55) * (1 + shake * tremor)
    samples[i] = x / (1 + Math.abs(x) * amount * 0.8)
  }
}

/**
 * Hissing sounds stay below the vowels around them. The split into body and hiss, at 2.5 kHz by one pole, adds up to the voice exactly;
 * steeper filters turn the phase so far that nothing can be taken away.
 */
function softenSibilants(samples: Float32Array): void {
  const pole = 1 - Math.exp((-2 * Math.PI * 2500) / sampleRate)
  const quick = 1 - Math.exp(-1 / (0.003 * sampleRate))
  const slow = 1 - Math.exp(-1 / (0.25 * sampleRate))
  let power = 0
  for (const value of samples) power += value * value
  // Begins near the line's own mean, so that a first hiss is held too.
  let voice = 0.7 * Math.sqrt(power / Math.max(1, samples.length))
  let hiss = 0
  let low = 0
  for (let i = 0; i < samples.length; i++) {
    low += (samples[i]! - low) * pole
    const sharp = samples[i]! - low
    hiss += (Math.abs(sharp) - hiss) * quick
    if (Math.abs(low) > hiss) voice += (Math.abs(low) - voice) * slow
    const held = hiss > voice * 0.45 ? (sharp * voice * 0.45) / hiss : sharp
    // The recorded speakers' voiced s is a row of needles.
    const needle = voice * 1.7
    samples[i] = low + Math.max(-needle, Math.min(needle, held))
  }
}

/** Air in the band above the voice's own, as loud as the voice allows: it also gives back the top that the recording lacks. */
function addBreath(samples: Float32Array, amount: number, seed: string): void {
  const random = createRandom(`breath ${seed}`)
  const air = Float32Array.from({ length: samples.length }, () => random.next() * 2 - 1)
  filter(air, highPass(3600), lowPass(11_000))
  const follow = 1 - Math.exp(-1 / (0.012 * sampleRate))
  let level = 0
  for (let i = 0; i < samples.length; i++) {
    level += (Math.abs(samples[i]!) - level) * follow
    samples[i]! += air[i]! * level * amount * 0.32
  }
}

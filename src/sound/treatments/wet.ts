import { sampleRate } from '#core'
import { type Reverberation, reverberate } from '../dsp/reverb.ts'
import { addStereo, createStereo, type Stereo } from '../dsp/stereo.ts'

/** The same on both sides. */
export function twoSides(voice: Float32Array): Stereo {
  return { left: voice, right: voice.slice() }
}

/** The voice and its reflections at `wet`. */
export function withReverb(voice: Float32Array, reverb: Reverberation, wet: number): Stereo {
  const dry = twoSides(voice)
  const out = reverberate(dry, reverb, reverb.seconds * 0.8)
  for (const channel of [out.left, out.right]) for (let i = 0; i < channel.length; i++) channel[i]! *= wet
  addStereo(out, dry, 0)
  return out
}

/** Echoes every `seconds`, each `feedback` of the one before. */
export function withEcho(voice: Float32Array, seconds: number, feedback: number): Stereo {
  const step = Math.round(seconds * sampleRate)
  const out = createStereo(voice.length + step * 4)
  for (let n = 0; n <= 4; n++) {
    const gain = feedback ** n
    addStereo(
      out,
      n % 2
        ? { left: voice.map((v) => v * 0.6), right: voice }
        : { left: voice, right: n ? voice.map((v) => v * 0.6) : voice },
      n * step,
      gain,
    )
  }
  return out
}

/** Adds a copy that comes a little later, its delay swaying. */
export function shimmer(voice: Float32Array, seconds: number): Float32Array {
  const base = seconds * sampleRate
  const out = new Float32Array(voice.length)
  for (let i = 0; i < voice.length; i++) {
    const position = i - base * (1 + 0.3 * Math.sin((i / sampleRate) * 2 * Math.PI * 0.7))
    const k = Math.floor(position)
    const t = position - k
    const late = k >= 0 && k + 1 < voice.length ? voice[k]! * (1 - t) + voice[k + 1]! * t : 0
    out[i] = (voice[i]! + late * 0.8) * 0.7
  }
  return out
}

/** Half of the voice, multiplied by a tone. */
export function ring(voice: Float32Array, hertz: number): Float32Array {
  return voice.map((v, i) => v * (0.5 + 0.6 * Math.sin((2 * Math.PI * hertz * i) / sampleRate)))
}

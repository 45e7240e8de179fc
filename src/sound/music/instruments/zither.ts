import { sampleRate } from '#core'
import { blank, noise } from '../../dsp/synth.ts'
import type { Instrument } from './instrument.ts'
import { envelope } from './wavetable.ts'

/** A plucked silk string, as on the guzheng: bright at first, its pitch settling. */
export const zither: Instrument = {
  id: 'zither',
  play(note, random) {
    const { hertz, seconds, velocity } = note
    const out = blank(Math.min(3.2, seconds + 1.6))
    const exact = sampleRate / hertz - 0.5
    const line = noise(random, Math.ceil(exact + 2) / sampleRate)
    for (let pass = 0; pass < (velocity > 0.6 ? 1 : 2); pass++)
      for (let i = 1; i < line.length; i++) line[i] = (line[i]! + line[i - 1]!) * 0.5
    const whole = Math.floor(exact)
    const part = exact - whole
    const loss = 0.5 ** (1 / (hertz * 0.42))
    // Karplus–Strong, with the tuning between two samples read by interpolation and the pluck near the bridge.
    const ring = new Float32Array(out.length + line.length)
    const bridge = Math.max(1, Math.round(exact * 0.13))
    for (let i = 0; i < ring.length; i++) {
      const feed = i < line.length ? line[i]! - (i >= bridge ? line[i - bridge]! : 0) : 0
      const a = i - whole >= 0 ? ring[i - whole]! : 0
      const b = i - whole - 1 >= 0 ? ring[i - whole - 1]! : 0
      const c = i - whole - 2 >= 0 ? ring[i - whole - 2]! : 0
      const late = a * (1 - part) + b * part
      const later = b * (1 - part) + c * part
      ring[i] = (i < whole + 1 ? feed * 0.5 : 0) + (late + later) * 0.5 * loss
    }
    out.set(ring.subarray(0, out.length))
    return envelope(out, 0.001, out.length / sampleRate - 0.4, 0.4)
  },
}

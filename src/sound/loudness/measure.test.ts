import { describe, expect, it } from 'vitest'
import { sampleRate } from '#core'
import { measureLoudness } from './measure.ts'

/** A 1 kHz stereo tone of several stretches: [seconds, dBFS]. */
function tone(...parts: readonly (readonly [number, number])[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, [seconds]) => sum + seconds * sampleRate, 0))
  let at = 0
  for (const [seconds, db] of parts) {
    const size = 10 ** (db / 20)
    for (let i = 0; i < seconds * sampleRate; i++, at++)
      out[at] = size * Math.sin((2 * Math.PI * 1000 * at) / sampleRate)
  }
  return out
}

describe('the loudness meter', () => {
  // EBU Tech 3341, table 1.
  it.each([
    ['case 1', [[20, -23]], -23],
    ['case 2', [[20, -33]], -33],
    [
      'case 3',
      [
        [10, -36],
        [60, -23],
        [10, -36],
      ],
      -23,
    ],
    [
      'case 4',
      [
        [10, -72],
        [10, -36],
        [60, -23],
        [10, -36],
        [10, -72],
      ],
      -23,
    ],
    [
      'case 5',
      [
        [20, -26],
        [20.1, -20],
        [20, -26],
      ],
      -23,
    ],
  ] as const)('reads EBU 3341 %s within 0.1 LU', (_, parts, expected) => {
    const signal = tone(...parts)
    expect(Math.abs(measureLoudness(signal, signal).lufs - expected)).toBeLessThanOrEqual(0.1)
  })

  it('sees the peak between the samples', () => {
    // A quarter of the sample rate, sampled 45° off its crests: samples stay 3 dB below the true peak.
    const signal = Float32Array.from({ length: sampleRate }, (_, i) => 0.5 * Math.sin((Math.PI / 2) * i + Math.PI / 4))
    for (let i = 0; i < 480; i++) {
      signal[i]! *= i / 480
      signal[sampleRate - 1 - i]! *= i / 480
    }
    expect(measureLoudness(signal, signal).truePeakDb).toBeCloseTo(-6.02, 1)
  })

  it('calls silence silent', () => {
    expect(measureLoudness(new Float32Array(sampleRate), new Float32Array(sampleRate)).lufs).toBe(
      Number.NEGATIVE_INFINITY,
    )
  })
})

import { describe, expect, it } from 'vitest'
import { sampleRate } from '#core'
import { measureLoudness, stepPowers } from './measure.ts'
import { loudnessRange, momentary, shortTerm, windowedLoudness } from './range.ts'

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

  // EBU Tech 3341, cases 9 and 12: a rhythm that each window holds exactly once.
  it.each([
    ['case 9, short-term', shortTerm, 5, [1.34, 1.66]],
    ['case 12, momentary', momentary, 25, [0.18, 0.22]],
  ] as const)('reads EBU 3341 %s within 0.1 LU all the time', (_, window, times, [loud, soft]) => {
    const signal = tone(...Array.from({ length: times }, () => [[loud, -20] as const, [soft, -30] as const]).flat())
    const read = windowedLoudness(stepPowers(signal, signal), window)
    expect(read.length).toBeGreaterThan(50)
    // The very first window holds the filters' beginning.
    for (const lufs of read.subarray(1)) expect(Math.abs(lufs + 23)).toBeLessThanOrEqual(0.1)
  })

  // EBU Tech 3342, table 1.
  it.each([
    ['case 1', [-20, -30], 10],
    ['case 2', [-20, -15], 5],
    ['case 3', [-40, -20], 20],
    ['case 4', [-50, -35, -20, -35, -50], 15],
  ] as const)('reads the range of EBU 3342 %s within 1 LU', (_, levels, expected) => {
    const signal = tone(...levels.map((level) => [20, level] as const))
    expect(Math.abs(loudnessRange(stepPowers(signal, signal)) - expected)).toBeLessThanOrEqual(1)
  })

  // EBU Tech 3341, cases 15 to 18: a quarter, a sixth and an eighth of the sample rate, between the samples.
  it.each([
    [4, 0],
    [4, 45],
    [6, 60],
    [8, 67.5],
  ])('reads the true peak of a tone at a %ith of the rate and %f°', (part, degrees) => {
    const signal = Float32Array.from({ length: sampleRate / 4 }, (_, i) => {
      const fade = Math.min(1, i / 480, (sampleRate / 4 - 1 - i) / 480)
      return 0.5 * fade * Math.sin((2 * Math.PI * i) / part + (degrees * Math.PI) / 180)
    })
    const { truePeakDb } = measureLoudness(signal, signal)
    expect(truePeakDb).toBeGreaterThan(-6.4)
    expect(truePeakDb).toBeLessThan(-5.8)
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

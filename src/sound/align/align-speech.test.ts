import { expect, it } from 'vitest'
import { createRandom } from '#core'
import type { SpeechTiming } from '#direction'
import { alignSpeech } from './align-speech.ts'

/** Syllables, each a vowel of its own formants after a breath of noise: `lengths` in seconds, `pitch` in Hz. */
function speak(lengths: readonly number[], pitch: number, rate: number) {
  const random = createRandom(`${pitch}`)
  const formants = [
    [750, 1300],
    [320, 2300],
    [500, 1750],
    [340, 800],
    [600, 1000],
    [420, 2000],
  ]
  const marks: SpeechTiming['marks'] = []
  const samples: number[] = []
  lengths.forEach((seconds, k) => {
    const start = samples.length / rate
    const [one, two] = formants[k % formants.length]!
    for (let i = 0; i < seconds * rate; i++) {
      const t = i / rate
      let value = t < 0.05 ? (random.next() - 0.5) * 0.3 : 0
      if (t >= 0.05)
        for (let n = 1; n * pitch < 4500; n++) {
          const hertz = n * pitch
          const size = 1 / (1 + ((hertz - one!) / 120) ** 2) + 0.6 / (1 + ((hertz - two!) / 160) ** 2)
          value += Math.sin(2 * Math.PI * hertz * t) * size * 0.2
        }
      samples.push(value * Math.min(1, (seconds - t) / 0.03))
    }
    marks.push({ from: k, to: k + 1, start, end: samples.length / rate })
  })
  const timing = { seconds: samples.length / rate, estimated: false, marks, visemes: [] }
  return { samples: Float32Array.from(samples), sampleRate: rate, timing }
}
const even = [0.2, 0.24, 0.18, 0.26, 0.2, 0.22]

it('finds the words of another voice at another pace within 30 ms', () => {
  const spoken = speak([0.31, 0.2, 0.27, 0.22, 0.34, 0.25], 210, 16_000)
  const { timing } = alignSpeech(spoken, speak(even, 115, 22_050))
  expect(timing.marks.map(({ from }) => from)).toEqual([0, 1, 2, 3, 4, 5])
  for (const [k, { start }] of timing.marks.entries())
    expect(Math.abs(start - spoken.timing.marks[k]!.start)).toBeLessThan(0.03)
})

it('does not mind silence and noise around the words', () => {
  const spoken = speak([0.24, 0.2, 0.22, 0.3, 0.2, 0.28], 180, 16_000)
  const random = createRandom('room')
  const samples = new Float32Array(spoken.samples.length + 24_000)
  samples.set(spoken.samples, 12_800)
  for (let i = 0; i < samples.length; i++) samples[i]! += (random.next() - 0.5) * 0.004
  const { timing } = alignSpeech({ samples, sampleRate: 16_000 }, speak(even, 115, 22_050))
  for (const [k, { start }] of timing.marks.entries())
    expect(Math.abs(start - 0.8 - spoken.timing.marks[k]!.start)).toBeLessThan(0.04)
})

it('costs more when other words are spoken, and gives silence a stretched guess', () => {
  const reference = speak(even, 115, 22_050)
  const same = alignSpeech(speak(even, 200, 16_000), reference)
  const others = speak(even, 200, 16_000)
  const order = [3, 0, 5, 2, 1, 4].flatMap((k) => {
    const { start, end } = others.timing.marks[k]!
    return [...others.samples.subarray(Math.round(start * 16_000), Math.round(end * 16_000))]
  })
  expect(alignSpeech({ samples: Float32Array.from(order), sampleRate: 16_000 }, reference).cost).toBeGreaterThan(
    same.cost * 1.2,
  )
  const silent = alignSpeech({ samples: new Float32Array(32_000), sampleRate: 16_000 }, reference)
  expect(silent.cost).toBe(Number.POSITIVE_INFINITY)
  expect(silent.timing.marks.at(-1)!.end).toBeCloseTo(2, 5)
})

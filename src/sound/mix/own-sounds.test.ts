import { expect, it } from 'vitest'
import { sampleRate } from '#core'
import { peakOf } from '../dsp/stereo.ts'
import { exampleEpisode, exampleRate } from './example-episode.ts'
import { mixEpisode } from './mix-episode.ts'
import { fitBed, fitMusic, fitNoise } from './own-sounds.ts'

/** A tone of the user's, at a rate of its own. */
const tone = (hertz: number, seconds: number, rate = 44_100) => {
  const left = Float32Array.from({ length: seconds * rate }, (_, i) => 0.3 * Math.sin((2 * Math.PI * hertz * i) / rate))
  return { left, right: left, sampleRate: rate }
}
/** How much of a sound is one tone, 0–1. */
function share(samples: Float32Array, hertz: number): number {
  let cos = 0
  let sin = 0
  let power = 1e-12
  samples.forEach((value, i) => {
    cos += value * Math.cos((2 * Math.PI * hertz * i) / sampleRate)
    sin += value * Math.sin((2 * Math.PI * hertz * i) / sampleRate)
    power += value * value
  })
  return (2 * (cos * cos + sin * sin)) / (power * samples.length)
}

it('plays a short piece again and again without a hole, keeps its pitch, and is gone at the cut', () => {
  const music = fitMusic(tone(440, 3), 10)
  expect(music.left.length).toBe(10 * sampleRate)
  for (let at = 0.2; at < 9; at += 0.4) {
    const part = music.left.subarray(at * sampleRate, (at + 0.2) * sampleRate)
    expect(peakOf(part), `${at}`).toBeGreaterThan(0.08)
  }
  expect(share(music.left.subarray(sampleRate, 2 * sampleRate), 440)).toBeGreaterThan(0.95)
  expect(peakOf(music.left.subarray(-50))).toBeLessThan(0.01)
})

it('makes a seamless bed and a bounded noise of what it is given', () => {
  const { left } = fitBed(tone(331, 5))
  expect(Math.abs(left[0]! - left.at(-1)!)).toBeLessThan(0.06)
  const noise = fitNoise(tone(700, 20, 22_050))
  expect(noise.length).toBeLessThanOrEqual(12 * sampleRate)
  expect(peakOf(noise)).toBeCloseTo(1, 2)
})

it('puts them where the made ones would be, and leaves the others as they are', async () => {
  const example = exampleEpisode({ seconds: 12, scenes: 2 })
  const [first, second] = example.episode.scenes
  const kind = example.episode.shots[0]!.sounds[0]!.sound
  const options = { ...example, rate: exampleRate, language: 'zh' as const, seed: 'series', stems: true }
  const made = await mixEpisode(options)
  const own = {
    music: new Map([[first!.id, tone(440, 4)]]),
    effects: new Map([[kind, tone(1234, 0.5)]]),
    ambience: new Map([[second!.ambience, tone(200, 4)]]),
  }
  const mixed = await mixEpisode({ ...options, own })
  const cues = mixed.report.events.filter(({ kind: of }) => of === 'music')
  const during = ({ start, seconds }: { start: number; seconds: number }, track: Float32Array) =>
    track.subarray(Math.round((start + 0.3) * sampleRate), Math.round((start + Math.min(seconds, 2)) * sampleRate))
  expect(share(during(cues[0]!, mixed.stems!.music.left), 440)).toBeGreaterThan(0.5)
  expect(share(during(cues[1]!, mixed.stems!.music.left), 440)).toBeLessThan(0.1)
  const noise = mixed.report.events.find(({ kind: of, id }) => of === 'sound' && id === kind)!
  expect(noise.seconds).toBeCloseTo(0.5, 2)
  expect(share(during({ start: noise.start - 0.29, seconds: 0.6 }, mixed.stems!.effects.left), 1234)).toBeGreaterThan(
    0.3,
  )
  expect(mixed.stems!.voice.left).toEqual(made.stems!.voice.left)
})

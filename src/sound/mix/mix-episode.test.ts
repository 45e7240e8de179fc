import { beforeAll, describe, expect, it } from 'vitest'
import { digestBytes, sampleRate, samplesFromFrames } from '#core'
import { peakOf } from '../dsp/stereo.ts'
import { exampleEpisode, exampleRate } from './example-episode.ts'
import { type Mix, mixEpisode } from './mix-episode.ts'

const example = exampleEpisode({ seconds: 18, scenes: 2 })
const options = { ...example, rate: exampleRate, language: 'zh' as const, seed: 'series' }
let mix: Mix
beforeAll(() => {
  mix = mixEpisode({ ...options, stems: true })
})

describe('the mixed sound of an episode', () => {
  it('is exactly as long as its pictures', () => {
    const frames = example.episode.shots.reduce((sum, shot) => sum + shot.length, 0)
    expect(mix.left.length).toBe(samplesFromFrames(frames, exampleRate))
    expect(mix.right.length).toBe(mix.left.length)
  })

  it('has the loudness of short video and no peak above −1 dBTP', () => {
    expect(Math.abs(mix.report.lufs + 14)).toBeLessThanOrEqual(0.3)
    expect(mix.report.truePeakDb).toBeLessThanOrEqual(-1.5)
    expect(mix.left.every(Number.isFinite)).toBe(true)
  })

  it('keeps voices at least 9 LU above the music while someone speaks', () => {
    expect(mix.report.voiceOverMusicLu).toBeGreaterThanOrEqual(9)
  })

  it('sounds every line once, from its own sample on', () => {
    const spoken = mix.report.events.filter(({ kind }) => kind === 'voice')
    expect(spoken.map(({ id }) => id)).toEqual(
      example.episode.shots.flatMap(({ lines }) => lines.map(({ line }) => line)),
    )
    const voice = mix.stems!.voice
    for (const { start } of spoken) {
      const at = Math.round(start * sampleRate)
      expect(peakOf(voice.left.subarray(at, at + sampleRate))).toBeGreaterThan(0.02)
    }
  })

  it('gives the same bytes again, and others for another series', () => {
    const bytes = (one: Mix) => digestBytes(new Uint8Array(one.left.buffer, 0, one.left.byteLength))
    expect(bytes(mixEpisode(options))).toBe(bytes(mix))
    expect(bytes(mixEpisode({ ...options, seed: 'other' }))).not.toBe(bytes(mix))
  })

  it('reports a line without a voice', () => {
    const one = { ...example.episode, shots: example.episode.shots.slice(0, 1) }
    expect(mixEpisode({ ...options, episode: one, voices: new Map() }).report.warnings).toEqual([
      'line line0 has no voice',
    ])
  })
})

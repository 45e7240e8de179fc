import { beforeAll, describe, expect, it } from 'vitest'
import { digestBytes, sampleRate, samplesFromFrames } from '#core'
import { figureSchema } from '#direction'
import { matches } from '../../../test/support/matches.ts'
import { secondLoudness, secondPeak } from '../../../test/support/second-meter.ts'
import { resample } from '../dsp/resample.ts'
import { peakOf } from '../dsp/stereo.ts'
import { weightedPowers } from '../loudness/measure.ts'
import { loudnessProfiles } from '../loudness/profiles.ts'
import { voiceAbove } from './ducking.ts'
import { exampleEpisode, exampleRate } from './example-episode.ts'
import { type Mix, mixEpisode } from './mix-episode.ts'
import { soundStep } from './sound-clock.ts'
import { panOf } from './voice-track.ts'

const example = exampleEpisode({ seconds: 15, scenes: 2 })
const options = { ...example, rate: exampleRate, language: 'zh' as const, seed: 'series' }
let mix: Mix
beforeAll(async () => {
  mix = await mixEpisode({ ...options, stems: true })
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

  it('reads the same on a meter that somebody else might have made', () => {
    expect(secondLoudness([mix.left, mix.right], sampleRate)).toBeCloseTo(mix.report.lufs, 1)
    expect(Math.abs(secondPeak([mix.left, mix.right]) - mix.report.truePeakDb)).toBeLessThan(0.3)
  })

  it.each(Object.entries(loudnessProfiles))('stands where %s wants it', async (_, target) => {
    const shots = example.episode.shots.slice(0, 2)
    const { left, right, report } = await mixEpisode({ ...options, episode: { ...example.episode, shots }, target })
    expect(Math.abs(secondLoudness([left, right], sampleRate) - target.lufs)).toBeLessThanOrEqual(0.3)
    expect(report.truePeakDb).toBeLessThanOrEqual(target.ceilingDb + 0.1)
  })

  it('lets the music make room for a sting', async () => {
    const { stems } = mix
    const sting = await mixEpisode({
      ...options,
      stems: true,
      episode: {
        ...example.episode,
        shots: example.episode.shots.map((shot) => ({
          ...shot,
          sounds: [{ sound: 'sting' as const, at: 55, gainDb: -4, pan: 0 }],
        })),
      },
    })
    const at = Math.round(sting.report.events.find(({ id }) => id === 'sting')!.start * sampleRate)
    const powerAt = (track: Float32Array) =>
      track.subarray(at + 4800, at + 24_000).reduce((sum, value) => sum + value * value, 0)
    expect(10 * Math.log10(powerAt(stems!.music.left) / powerAt(sting.stems!.music.left))).toBeGreaterThan(2)
  })

  it('places two people in the picture where they stand, and one in the middle', () => {
    const shot = example.episode.shots[0]!
    const figure = (character: string, spot: 'left' | 'right') =>
      figureSchema.parse({
        character,
        spot,
        facing: 0,
        poses: [{ at: 0, pose: 'stand' }],
        travel: null,
        turns: [],
        expressions: [{ at: 0, expression: 'neutral', intensity: 0 }],
        gestures: [],
        gazes: [],
        holds: { right: null, left: null },
        states: [],
        outfit: null,
      })
    const line = { ...shot.lines[0]!, lineKind: 'dialogue' as const, speaker: 'a' }
    const two = { ...shot, figures: [figure('a', 'left'), figure('b', 'right')] }
    expect(panOf(two, line, {})).toBeLessThan(-0.1)
    expect(panOf(two, { ...line, speaker: 'b' }, {})).toBeGreaterThan(0.1)
    expect(panOf({ ...shot, figures: [figure('a', 'left')] }, line, {})).toBe(0)
    expect(panOf({ ...shot, figures: [] }, { ...line, lineKind: 'offscreen' }, { a: 'right' })).toBeGreaterThan(0.1)
    expect(panOf(two, { ...line, lineKind: 'narration' }, {})).toBe(0)
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

  it('holds every line once where it belongs, and nowhere else, also after the master', () => {
    const whole = thin(mix.left)
    for (const { id, start } of mix.report.events.filter(({ kind }) => kind === 'voice')) {
      const line = thin(resample(example.voices.get(id)!.samples, 22_050))
      const found = matches(whole, line)
      const best = found.indexOf(Math.max(...found))
      expect(Math.abs(best / thinRate - start), id).toBeLessThanOrEqual(0.02)
      const elsewhere = found.filter((_, at) => Math.abs(at / thinRate - start) > 1.6)
      expect(Math.max(...elsewhere), id).toBeLessThan(found[best]! * 0.6)
    }
  })

  it('ends a riser at the cut, and keeps words above thunder', async () => {
    const [first, second] = example.episode.shots
    const episode = {
      ...example.episode,
      shots: [
        { ...first!, sounds: [{ sound: 'riser' as const, at: 20, gainDb: 0, pan: 0 }] },
        { ...second!, sounds: [{ sound: 'thunder' as const, at: 8, gainDb: 6, pan: 0 }] },
      ],
    }
    const { report, stems } = await mixEpisode({ ...options, episode, stems: true })
    const riser = report.events.find(({ id }) => id === 'riser')!
    const cut = samplesFromFrames(first!.length, exampleRate) / sampleRate
    expect(riser.start).toBeCloseTo(20 / 25, 3)
    expect(riser.start + riser.seconds).toBeCloseTo(cut, 2)
    const { start, seconds } = report.events.findLast(({ kind }) => kind === 'voice')!
    const words = { start, end: start + seconds }
    expect(
      voiceAbove(weightedPowers(stems!.effects.left, stems!.effects.right, soundStep), {
        lines: [words],
        powers: weightedPowers(stems!.voice.left, stems!.voice.right, soundStep),
      }),
    ).toBeGreaterThan(6)
  })

  it('gives the same bytes again, and others for another series', async () => {
    const bytes = (one: Mix) => digestBytes(new Uint8Array(one.left.buffer, 0, one.left.byteLength))
    expect(bytes(await mixEpisode(options))).toBe(bytes(mix))
    expect(bytes(await mixEpisode({ ...options, seed: 'other' }))).not.toBe(bytes(mix))
  })

  it('reports a line without a voice', async () => {
    const one = { ...example.episode, shots: example.episode.shots.slice(0, 1) }
    const { report } = await mixEpisode({ ...options, episode: one, voices: new Map() })
    expect(report.warnings).toEqual(['line line0 has no voice'])
  })
})

const thinRate = 2000

/** A sound at 2 kHz: enough to know a voice by. */
function thin(samples: Float32Array): Float32Array {
  const each = sampleRate / thinRate
  return Float32Array.from({ length: Math.floor(samples.length / each) }, (_, k) => {
    let sum = 0
    for (let i = 0; i < each; i++) sum += samples[k * each + i]!
    return sum / each
  })
}

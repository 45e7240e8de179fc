import { describe, expect, it } from 'vitest'
import { createRandom, digestBytes, sampleRate } from '#core'
import { ambienceSchema, musicMoodSchema, soundKindSchema } from '#direction'
import { ambienceLibrary } from './ambience/registry.ts'
import { filter, highPass } from './dsp/biquad.ts'
import { peakOf } from './dsp/stereo.ts'
import { renderSound, soundLibrary } from './effects/registry.ts'
import { integratedLoudness } from './loudness/measure.ts'
import { themeFor } from './music/cast-themes.ts'
import { type CueRequest, compose, composeApart, type PhraseRequest } from './music/compose.ts'
import { moodLibrary } from './music/moods/registry.ts'
import { perform } from './music/perform.ts'
import { barPrints, type Score } from './music/score.ts'
import { treatmentLibrary } from './treatments/registry.ts'

/** Phrases of these lengths, as if each had as many shots. */
const phrasesOf = (...lengths: readonly number[]): PhraseRequest[] =>
  lengths.map((seconds, k) => ({ seconds, reach: [k / lengths.length, (k + 1) / lengths.length] }))

/** The music of a scene of one phrase. */
const composeOne = (cue: CueRequest) => compose(cue) as [Score]

const digest = (samples: Float32Array) =>
  digestBytes(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))

describe('the noises', () => {
  const takes = new Map(soundKindSchema.options.map((kind) => [kind, renderSound(kind, createRandom('test'))]))
  it.each(soundKindSchema.options)('%s sounds, is bounded, ends and begins when it should', (kind) => {
    const samples = takes.get(kind)!
    const { id, lead, untilCut } = soundLibrary[kind]
    expect(id).toBe(kind)
    expect(samples.every(Number.isFinite)).toBe(true)
    expect(peakOf(samples)).toBeCloseTo(1, 1)
    expect(peakOf(samples.subarray(-20))).toBeLessThan(0.05)
    expect(samples.length).toBeLessThanOrEqual(5 * sampleRate)
    // What belongs to its first moment is heard at once; nothing waits half a second after the moment it belongs to.
    if (untilCut !== true)
      expect(peakOf(samples.subarray(0, Math.round((lead + 0.35) * sampleRate)))).toBeGreaterThan(0.08)
  })

  it('are the same again, and another take of each sounds different', () => {
    for (const kind of ['door', 'sword-clash', 'steps-gravel', 'dog', 'murmur'] as const) {
      expect(digest(renderSound(kind, createRandom('test')))).toBe(digest(takes.get(kind)!))
      expect(digest(renderSound(kind, createRandom('other')))).not.toBe(digest(takes.get(kind)!))
    }
  })

  it('differ from each other, and are at least sixty', () => {
    expect(new Set([...takes.values()].map(digest)).size).toBe(soundKindSchema.options.length)
    expect(takes.size).toBeGreaterThanOrEqual(60)
  })

  it('can be heard from a telephone, which plays little below 250 Hz', () => {
    // Blows and drums may keep most of themselves for better speakers.
    for (const [kind, samples] of takes) {
      const thin = filter(samples.slice(), highPass(250), highPass(250))
      const kept = (10 * Math.log10(powerOf(thin) / powerOf(samples))).toFixed(1)
      expect(Number(kept), kind).toBeGreaterThan(-23)
    }
  })
})

const powerOf = (samples: Float32Array) => samples.reduce((sum, value) => sum + value * value, 0)

describe('the beds of places', () => {
  it.each(ambienceSchema.options)('%s loops without a step at its seam', (id) => {
    const bed = ambienceLibrary[id].render(createRandom('test'))
    expect(ambienceLibrary[id].id).toBe(id)
    expect(bed.left.every(Number.isFinite)).toBe(true)
    if (id === 'none') return
    expect(integratedLoudness(bed.left, bed.right)).toBeGreaterThan(-40)
    let steps = 0
    for (let i = 1; i < bed.left.length; i++) steps = Math.max(steps, Math.abs(bed.left[i]! - bed.left[i - 1]!))
    expect(Math.abs(bed.left[0]! - bed.left.at(-1)!)).toBeLessThanOrEqual(steps * 1.2)
  })
})

describe('the music', () => {
  const request = { from: 0.3, to: 0.9, phrases: phrasesOf(12), series: 'series', scene: 'scene' }
  it.each(musicMoodSchema.options)('%s plays, bounded, into its end', (mood) => {
    const cue = perform(compose({ ...request, mood })[0]!, { ...request, mood })
    expect(moodLibrary[mood].id).toBe(mood)
    expect(cue.left.every(Number.isFinite)).toBe(true)
    expect(integratedLoudness(cue.left, cue.right)).toBeGreaterThan(-32)
    expect(peakOf(cue.left)).toBeLessThan(4)
    expect(peakOf(cue.left.subarray(-100))).toBeLessThan(0.01)
  })

  it('writes other bars for other scenes, whole beats that end on the cut, and the same ones again', () => {
    for (const mood of musicMoodSchema.options)
      for (const seconds of [1.2, 8, 9.4, 12, 13.3]) {
        const cue = { ...request, mood, phrases: phrasesOf(seconds) }
        const [one] = compose(cue)
        expect([one]).toEqual(compose(cue))
        const beats = (4 * seconds) / one!.bar
        expect(beats).toBeCloseTo(Math.round(beats), 6)
        expect(Math.abs(beats / 4 - one!.bars)).toBeLessThan(1)
        expect(JSON.stringify(compose({ ...cue, scene: 'another' }))).not.toBe(JSON.stringify([one]))
        expect(one!.notes.some(({ at }) => Math.abs(at - seconds) < 1e-6)).toBe(true)
        // A breath of looseness aside, nothing but the last chord begins at the cut or after it.
        const late = one!.notes.filter(({ at }) => at > seconds - 0.02)
        expect(late.every(({ at }) => Math.abs(at - seconds) < 0.02)).toBe(true)
      }
  })

  it('writes only the phrase anew whose length changed, and goes on to the next beat for beat', () => {
    for (const mood of musicMoodSchema.options) {
      const [before, after] = [9.2, 9.6].map((second) =>
        compose({ ...request, mood, phrases: phrasesOf(8.1, second, 10.4, 7.7) }),
      ) as [ReturnType<typeof compose>, ReturnType<typeof compose>]
      expect(after[1]).not.toEqual(before[1])
      for (const k of [0, 2, 3]) expect(after[k], `${mood} ${k}`).toEqual(before[k])
      for (const { bar } of before) expect(Math.abs(bar / (240 / moodLibrary[mood].tempo) - 1)).toBeLessThan(0.06)
    }
  })
})

it('never plays the same bar in two scenes of an episode, even of one mood', () => {
  for (const mood of musicMoodSchema.options) {
    const heard = new Set<string>()
    const scenes = Array.from({ length: 8 }, (_, order) =>
      composeApart(
        { mood, from: 0.3, to: 0.8, phrases: phrasesOf(9.3, 11.7), series: 'series', scene: `sc0${order}/0`, order },
        heard,
      ),
    )
    const prints = scenes.map((scores) => new Set(scores.flatMap(barPrints)))
    prints.forEach((one, k) => {
      for (const other of prints.slice(k + 1))
        expect(
          [...one].filter((print) => other.has(print)),
          mood,
        ).toEqual([])
    })
  }
})

it('keeps its tunes free of semitones that rub against the chord, and moving', () => {
  for (const mood of musicMoodSchema.options) {
    const tune = moodLibrary[mood].melody
    const pad = moodLibrary[mood].pad
    if (!tune || !pad || tune.instrument === pad.instrument) continue
    let moved = 0
    let all = 0
    const cue = { mood, from: 0.6, to: 0.9, phrases: phrasesOf(10, 9, 11, 10), series: 's' }
    for (const { notes, bar, bars } of ['one', 'two', 'three'].flatMap((scene) => compose({ ...cue, scene }))) {
      const of = (instrument: string, k: number) =>
        notes.flatMap(({ at, seconds, voice }) =>
          voice.kind === 'note' && voice.instrument === instrument && at >= (k - 0.01) * bar && at < (k + 0.99) * bar
            ? [{ midi: voice.midi, seconds }]
            : [],
        )
      for (let k = 0; k < bars; k++) {
        const chord = of(pad.instrument, k).filter(({ seconds }) => seconds > bar * 0.4)
        const sung = of(tune.instrument, k)
        for (const { midi, seconds } of sung.filter(({ seconds }) => seconds > bar / 5))
          for (const other of chord)
            expect((((midi - other.midi) % 12) + 12) % 12, `${mood} bar ${k} ${seconds}`).not.toBe(1)
        sung.slice(1).forEach(({ midi }, i) => {
          all++
          if (midi !== sung[i]!.midi) moved++
        })
      }
    }
    expect(moved, mood).toBeGreaterThan(all * 0.8)
  }
})

describe('the treatments of voices', () => {
  it.each(Object.entries(treatmentLibrary))('%s keeps the voice heard and bounded', (id, treatment) => {
    const voice = Float32Array.from({ length: sampleRate }, (_, i) => 0.2 * Math.sin(i * 0.05) * Math.sin(i * 0.0007))
    const { left, right } = treatment.apply(voice)
    expect(treatment.id).toBe(id)
    expect(left.length).toBeGreaterThanOrEqual(voice.length)
    for (const channel of [left, right]) {
      expect(channel.every(Number.isFinite)).toBe(true)
      expect(peakOf(channel)).toBeGreaterThan(0.02)
      expect(peakOf(channel)).toBeLessThan(1)
    }
  })
})

describe('the tunes of people', () => {
  const cue = { mood: 'sad', from: 0.6, to: 0.9, phrases: phrasesOf(32), series: 'series' } as const
  /** When the tune's notes begin in its first statement, in sixteenths: what an ear knows a tune by, whatever its key and mood. */
  const rhythmOf = (theme: ReturnType<typeof themeFor>) => theme.notes.map(({ at }) => at)
  const playedBy = (scene: string, people: readonly string[], mood: 'sad' | 'epic') => {
    const [{ notes, bar }] = composeOne({ ...cue, mood, scene, people })
    const tune = notes.filter(
      ({ voice, pan }) =>
        voice.kind === 'note' && voice.instrument === moodLibrary[mood].melody!.instrument && pan === 0.12,
    )
    const first = Math.min(...tune.map(({ at }) => at))
    const begin = Math.floor(first / bar + 0.01) * bar
    return tune.filter(({ at }) => at < begin + 1.9 * bar).map(({ at }) => Math.round(((at - begin) / bar) * 16))
  }

  it('come back with them, in whatever mood', () => {
    for (const people of [['su-wan'], ['fu-chen'], ['fu-chen', 'su-wan'], []]) {
      const theme = rhythmOf(themeFor('series', people))
      for (const mood of ['sad', 'epic'] as const)
        for (const scene of ['one', 'two'])
          expect(playedBy(scene, people, mood), `${people} ${mood} ${scene}`).toEqual(theme.filter((at) => at < 30.4))
    }
  })

  it('are their own, and a couple has one made of both', () => {
    const [she, he, both] = [['su-wan'], ['fu-chen'], ['su-wan', 'fu-chen']].map((people) => themeFor('series', people))
    expect(she).not.toEqual(he)
    expect(both).toEqual(themeFor('series', ['fu-chen', 'su-wan']))
    const head = (theme: typeof she) => theme!.notes.filter(({ at }) => at < 12).map(({ at, step }) => [at, step])
    expect(head(both)).toEqual(head(he))
    expect(both!.notes.some(({ at }) => at >= 16)).toBe(true)
  })

  it('give way, before a hook, to a line that climbs into the cut', () => {
    const scene = { ...cue, scene: 'last', people: ['su-wan'] }
    const [[plain], [hook]] = [composeOne(scene), composeOne({ ...scene, hook: true })]
    const density = ({ notes, bar, seconds }: typeof plain, index: number) =>
      notes.filter(({ at }) => at >= seconds - (4 - index) * bar && at < seconds - (3 - index) * bar).length
    expect(density(hook, 3)).toBeGreaterThan(density(plain, 3) + 12)
    expect(density(hook, 3)).toBeGreaterThan(density(hook, 0))
    expect(hook.notes.some(({ at }) => Math.abs(at - 32) < 1e-6)).toBe(true)
  })
})

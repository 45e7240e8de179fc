import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { createRandom, digestBytes } from '#core'
import { speechTimingSchema } from '#direction'
import { designVoices, medianFundamental, type SpeechRequest, type VoiceDesign } from '#sound'
import { castMemberSchema } from '#story'
import { readEnglish } from './english/read-text.ts'
import { createFliteEngine } from './flite.ts'
import { gatherEngines } from './index.ts'
import { createLineProgram } from './line-program.ts'
import type { SpeakEngine, Speech } from './speak.ts'

const people = [
  ['female', 'adult'],
  ['female', 'adult'],
  ['female', 'elder'],
  ['female', 'child'],
  ['male', 'adult'],
  ['male', 'adult'],
  ['male', 'elder'],
  ['male', 'teen'],
] as const
const cast = people.map(([sex, age], k) =>
  castMemberSchema.parse({
    id: `p${k}`,
    name: `Person ${k}`,
    aliases: [],
    description: '',
    sex,
    age,
    role: 'support',
    lines: 9 - k,
  }),
)
const voices = designVoices({ title: 'English', cast })
const engine = createFliteEngine({ copies: 2 })
const program = createLineProgram({
  name: 'flite',
  command: [process.execPath, fileURLToPath(new URL('./flite-program.ts', import.meta.url))],
  copies: 1,
  timeoutMs: 60_000,
})
afterAll(() => Promise.all([engine.close(), program.close()]))
const say = (text: string, voice: VoiceDesign = voices[0]!, more: Partial<SpeechRequest> = {}) =>
  engine.speak({ text, language: 'en', voice, expression: 'neutral', intensity: 0.5, ...more })
const digest = ({ samples }: Speech) =>
  digestBytes(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))

describe('English voices', () => {
  it('marks every word, trimmed, inside the line and in order', async () => {
    const text = 'Mr. Lee, you owe me $20! It has been... 3 years.'
    const speech = await say(text)
    const { marks, visemes, seconds } = speechTimingSchema.parse(speech.timing)
    expect(marks.map(({ from, to }) => text.slice(from, to))).toEqual(
      'Mr.|Lee|you|owe|me|$20|It|has|been|3|years'.split('|'),
    )
    expect(seconds).toBeCloseTo(speech.samples.length / speech.sampleRate, 6)
    for (const list of [marks, visemes])
      list.forEach(({ start, end }, k) => {
        expect(start).toBeGreaterThanOrEqual((list[k - 1]?.end ?? 0) - 0.002)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(seconds)
      })
    const peak = speech.samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    expect(peak).toBeLessThanOrEqual(0.701)
    expect(speech.samples.findIndex((value) => Math.abs(value) > peak * 0.01) / speech.sampleRate).toBeLessThan(0.03)
  })

  it('starts words within 20 ms of where their sound rises', async () => {
    for (const voice of [voices[0]!, voices[4]!]) {
      const { samples, sampleRate, timing } = await say('Now. Now. Now. Now.', voice)
      expect(timing.marks.length).toBe(4)
      for (const { start } of timing.marks.slice(1)) {
        const from = Math.round((start - 0.12) * sampleRate)
        const rise = samples.subarray(from).findIndex((value) => Math.abs(value) > 0.03)
        expect(Math.abs((from + rise) / sampleRate - start)).toBeLessThanOrEqual(0.02)
      }
    }
  })

  it('speaks at the pitch that was designed', async () => {
    for (const voice of voices) {
      const { samples, sampleRate } = await say('I waited for you in the rain, and nobody came.', voice)
      expect(Math.abs(Math.log2(medianFundamental(samples, sampleRate) / voice.pitchHz))).toBeLessThan(0.17)
    }
  })

  it('is lower, slower and softer in grief than in anger', async () => {
    const text = 'I know. Go away, and do not come back.'
    for (const voice of [voices[0]!, voices[4]!]) {
      const [sad, angry] = await Promise.all([
        say(text, voice, { expression: 'sad', intensity: 1 }),
        say(text, voice, { expression: 'angry', intensity: 1 }),
      ])
      expect(sad.timing.seconds).toBeGreaterThan(angry.timing.seconds * 1.2)
      expect(medianFundamental(sad.samples, sad.sampleRate)).toBeLessThan(
        medianFundamental(angry.samples, angry.sampleRate) * 0.92,
      )
    }
  })

  it('gives the same bytes from another process', async () => {
    const other = createFliteEngine({ copies: 1 })
    const line = {
      text: 'The same words.',
      language: 'en',
      voice: voices[4]!,
      expression: 'shout',
      intensity: 1,
    } as const
    const [a, b] = await Promise.all([engine.speak(line), other.speak(line)])
    await other.close()
    expect(digest(a)).toBe(digest(b))
  })

  it('answers odd text without crashing or hanging, and stops when asked to', async () => {
    const random = createRandom('odd')
    const odd = [
      '<',
      '&',
      '...',
      '\u0000',
      '😀',
      '兄',
      '$',
      '1e9',
      'U.S.A.',
      'a',
      'zzz',
      'Mr.',
      '12:60',
      '99999999999999999999',
      "'",
      '-',
      '"',
      'xkcd',
      'I',
      '%s',
    ]
    const lines = Array.from({ length: 30 }, () =>
      Array.from({ length: random.integer(1, 9) }, () => random.pick(odd)).join(random.pick(['', ' '])),
    )
    for (const { samples, timing } of await Promise.all(lines.map((text, k) => say(text, voices[k % 8])))) {
      expect(samples.every(Number.isFinite)).toBe(true)
      speechTimingSchema.parse(timing)
    }
    const stop = new AbortController()
    const line = engine.speak(
      { text: 'This will not be said.', language: 'en', voice: voices[1]!, expression: 'sad', intensity: 1 },
      stop.signal,
    )
    stop.abort()
    await expect(line).rejects.toMatchObject({ code: 'speech.stopped' })
    expect((await say('Still here.')).samples.length).toBeGreaterThan(1000)
  })
})

it.each([
  ['Siobhan', 'sh ih v ao n'],
  ['Niamh', 'n iy v'],
  ['Saoirse', 's iy r sh ax'],
  ['Maeve', 'm ey v'],
  ['Rhys', 'r iy s'],
  ['Isla', 'ay l ax'],
  ['Aisha', 'ay iy sh aa'],
  ['Nguyen', 'w ih n'],
  ['Persephone', 'p er s eh f ax n iy'],
  ['Zhang', 'jh aa ng'],
  ['Qin', 'ch ih n'],
  ['Xu', 'sh uw'],
  ['Zhou', 'jh ow'],
  ['aether', 'iy th er'],
  ['wound', 'w uw n d'],
  ['Zhao', 'jh aw'],
])('says %s as it is said', async (word, phones) => {
  const words = readEnglish(word).flatMap((one) => one.words)
  const spoken = await program.ask({ text: words.join(' '), words, flite: 'slt', pitchHz: 200, spread: 20, stretch: 1 })
  const heard = String(spoken['phones'])
    .split(/\s+/)
    .map((phone) => phone.split(':')[0])
    .filter((phone) => phone !== 'pau' && phone !== '')
  expect(heard.join(' ')).toBe(phones)
})

it('nobody changes their engine between lines', async () => {
  const fake = (id: string, works: (text: string) => boolean): SpeakEngine => ({
    id,
    version: '1',
    canSpeak: () => true,
    speak: async ({ text }) => {
      if (!works(text)) throw new Error(`${id} cannot`)
      return {
        samples: new Float32Array(1),
        sampleRate: 8000,
        timing: { seconds: 0, estimated: false, marks: [], visemes: [] },
        warnings: [id],
      }
    },
    close: async () => {},
  })
  const line = (text: string) =>
    ({ text, language: 'en', voice: voices[0]!, expression: 'neutral', intensity: 0 }) as const
  const sometimes = gatherEngines([fake('first', (text) => text !== 'odd'), fake('second', () => true)])
  await expect(sometimes.speak(line('odd'))).rejects.toThrow('first cannot')
  expect((await sometimes.speak(line('plain'))).warnings).toEqual(['first'])
  const never = gatherEngines([fake('first', () => false), fake('second', () => true)])
  expect((await never.speak(line('plain'))).warnings).toEqual(['first cannot', 'second'])
})

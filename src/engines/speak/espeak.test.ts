import { afterAll, describe, expect, it } from 'vitest'
import { createRandom, digestBytes, type Language } from '#core'
import { speechTimingSchema } from '#direction'
import type { SpeechRequest } from '#sound'
import { createSpeakEngines } from './index.ts'
import type { Speech } from './speak.ts'
import { sampleVoice } from './testing/sample-voice.ts'

const say = (text: string, language: Language = 'zh', more: Partial<SpeechRequest> = {}): SpeechRequest => ({
  text,
  language,
  voice: sampleVoice,
  expression: 'neutral',
  intensity: 0.5,
  ...more,
})
const engines = createSpeakEngines({ copies: 2 })
afterAll(() => engines.close())

const peak = ({ samples }: Speech) => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
const digest = ({ samples }: Speech) =>
  digestBytes(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength))
/** Seconds of silence (−40 dB) before the first sound. */
function leading(samples: Float32Array, rate: number, level: number): number {
  const at = samples.findIndex((value) => Math.abs(value) > level * 0.01)
  return at / rate
}

describe('the embedded voice', () => {
  it('marks every Chinese character, also the syllables that the synthesiser lacks', async () => {
    const text = '兄弟，你胸口还疼吗？穷人也有琼楼'
    const { timing } = await engines.speak(say(text))
    const said = timing.marks.map(({ from, to }) => text.slice(from, to)).join('')
    expect(said).toBe(text.replace(/[，？]/g, ''))
    for (const { start, end } of timing.marks) expect(end - start).toBeLessThan(0.75)
  })

  it('reads numbers, units and Latin words inside Chinese', async () => {
    const text = '2024年3月，涨了50%，共3.5kg，发我iPhone'
    const { timing } = await engines.speak(say(text))
    expect(timing.marks.map(({ from, to }) => text.slice(from, to))).toEqual([
      '2024',
      '年',
      '3',
      '月',
      '涨',
      '了',
      '50%',
      '共',
      '3.5kg',
      '发',
      '我',
      'iPhone',
    ])
  })

  it('marks every English word', async () => {
    const text = 'You came back, my friend!'
    const { timing } = await engines.speak(say(text, 'en'))
    expect(timing.marks.map(({ from, to }) => text.slice(from, to))).toEqual(['You', 'came', 'back', 'my', 'friend'])
  })

  it('is trimmed, does not clip, and its timing holds', async () => {
    const speech = await engines.speak(say('你终于回来了，我等了你三年！', 'zh', { expression: 'shout', intensity: 1 }))
    expect(peak(speech)).toBeGreaterThan(0.1)
    expect(peak(speech)).toBeLessThan(0.99)
    expect(leading(speech.samples, speech.sampleRate, peak(speech))).toBeLessThanOrEqual(0.03)
    expect(leading(speech.samples.slice().reverse(), speech.sampleRate, peak(speech))).toBeLessThanOrEqual(0.03)
    expect(speech.timing.seconds).toBeCloseTo(speech.samples.length / speech.sampleRate, 6)
    const timing = speechTimingSchema.parse(speech.timing)
    for (const list of [timing.marks, timing.visemes]) {
      list.forEach((entry, k) => {
        expect(entry.end).toBeLessThanOrEqual(timing.seconds)
        expect(entry.start).toBeGreaterThanOrEqual((list[k - 1]?.end ?? 0) - 0.002)
      })
    }
  })

  it('starts a clause within 20 ms of where the energy rises', async () => {
    const { samples, sampleRate, timing } = await engines.speak(say('大，大，大，大。'))
    for (const mark of timing.marks) {
      // Silence before, sound after: find the rise within 150 ms.
      const from = Math.max(0, Math.round((mark.start - 0.08) * sampleRate))
      const rise = samples.subarray(from).findIndex((value) => Math.abs(value) > 0.02)
      expect(Math.abs((from + rise) / sampleRate - mark.start)).toBeLessThanOrEqual(0.02)
    }
  })

  it('gives the same bytes from another process, whatever was said before', async () => {
    const lines = [
      say('同一句话'),
      say('The same words.', 'en', { voice: { ...sampleVoice, sex: 'male', pitchHz: 105, breath: 0.6, seed: 'b' } }),
      say('长发及腰，行不行？'.repeat(30)),
      say('2024年，<&[[兄 OK', 'zh', { expression: 'cry', intensity: 1 }),
    ]
    const inTurn = async (order: readonly SpeechRequest[]) => {
      const one = createSpeakEngines({ copies: 1 }).engines.find(({ id }) => id === 'espeak')!
      const said = new Map<SpeechRequest, string>()
      for (const line of order) said.set(line, digest(await one.speak(line)))
      await one.close()
      return lines.map((line) => said.get(line))
    }
    const [there, back] = await Promise.all([inTurn(lines), inTurn([...lines].reverse())])
    expect(back).toEqual(there)
    expect(new Set(there).size).toBe(lines.length)
  })

  it('slows and pauses when sad, hurries when angry', async () => {
    const text = '我知道了，你走吧，不要回来。'
    const [sad, angry] = await Promise.all([
      engines.speak(say(text, 'zh', { expression: 'sad', intensity: 1 })),
      engines.speak(say(text, 'zh', { expression: 'angry', intensity: 1 })),
    ])
    expect(sad.timing.seconds).toBeGreaterThan(angry.timing.seconds * 1.25)
  })

  it('answers odd text without crashing or hanging', async () => {
    const random = createRandom('fuzz')
    const odd = [
      '<',
      '>',
      '[[',
      ']]',
      '_',
      '&',
      '……',
      '——',
      '\u0000',
      '😀',
      '兄',
      '儿',
      '𠮷',
      '%',
      '-5',
      '00:00',
      '１２',
      '٣',
      'é',
      '\u202e',
      '"',
      "'",
      '\\',
      '1/0',
      '~',
      '一',
      'of',
      '<break time="99s"/>',
      '。',
      '\n',
      '嗯',
      '0x1F',
      '1e9',
      '々',
    ]
    const lines = Array.from({ length: 60 }, () =>
      Array.from({ length: random.integer(1, 9) }, () => random.pick(odd)).join(''),
    )
    const spoken = await Promise.all(lines.map((text, k) => engines.speak(say(text, k % 2 ? 'en' : 'zh'))))
    for (const { samples, timing } of spoken) {
      expect(samples.every(Number.isFinite)).toBe(true)
      expect(timing.seconds).toBeLessThan(60)
    }
  })

  it('stops when asked to', async () => {
    const stop = new AbortController()
    const line = engines.speak(say('这句话不会说完'), stop.signal)
    stop.abort()
    await expect(line).rejects.toMatchObject({ code: 'speech.stopped' })
    expect((await engines.speak(say('还能说话'))).samples.length).toBeGreaterThan(1000)
  })
})

import { afterAll, describe, expect, it } from 'vitest'
import { printWav } from '#media'
import { openSpeechServer } from '../../../../test/support/speech-service.ts'
import { NotCharged } from '../../paid/paid-engine.ts'
import { createSpeechService, priceOfText, type SpeechServiceOptions, type SpokenOrder } from './speech-service.ts'
import { parseWav } from './wav-answer.ts'

const server = await openSpeechServer()
afterAll(() => server[Symbol.asyncDispose]())

const price = { currency: 'CNY', perMillionCharacters: 20_000 }
const usual: SpeechServiceOptions = {
  url: server.url,
  model: 'tts',
  voices: { female: ['anna'], male: ['ben'] },
  languages: ['zh'],
  price,
  limits: { atOnce: 2, rate: null },
  timeoutMs: 20_000,
  acts: false,
  repeats: false,
  key: 'secret',
}
const order: SpokenOrder = { input: '走吧。', voice: 'anna', speed: 1, instructions: null }
const { signal } = new AbortController()
const speak = (options: Partial<SpeechServiceOptions> = {}, abort = signal) =>
  createSpeechService({ ...usual, ...options }).submit(order, 'k', abort)

describe('a service that speaks', () => {
  it('is asked as its API says, with the key, and gives sound', async () => {
    const answer = await speak()
    expect(server.asked.at(-1)).toEqual({
      authorization: 'Bearer secret',
      body: { model: 'tts', input: '走吧。', voice: 'anna', speed: 1, response_format: 'wav' },
    })
    expect(answer).toMatchObject({ kind: 'answer', cost: null })
    const sound = answer.kind === 'answer' ? parseWav(answer.bytes) : null
    expect(sound?.sampleRate).toBe(24_000)
    expect(sound!.samples.length).toBe(24_000 / 2 + (3 * 24_000) / 5)
  })

  it('is told how a line is said only when it acts on that; a server that wants no key gets none', async () => {
    await createSpeechService({ ...usual, acts: true, key: null }).submit(
      { ...order, instructions: 'Feeling: sad.' },
      'k',
      signal,
    )
    expect(server.asked.at(-1)).toMatchObject({ authorization: null, body: { instructions: 'Feeling: sad.' } })
  })

  it.each([
    ['busy', { why: 'busy', again: 0.1 }],
    ['refuse', { why: 'refused', again: null }],
    ['no such key', { why: 'closed', again: null }],
  ] as const)('took nothing when it says “%s”', async (fault, said) => {
    server.faults.push(fault)
    const error = await speak().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(NotCharged)
    expect(error).toMatchObject(said)
  })

  it('took nothing when nobody is there, nor when whoever asks has stopped before', async () => {
    const gone = await openSpeechServer()
    await gone[Symbol.asyncDispose]()
    await expect(speak({ url: gone.url })).rejects.toMatchObject({ name: 'NotCharged', why: 'away' })
    const before = server.asked.length
    await expect(speak({}, AbortSignal.abort())).rejects.toMatchObject({ name: 'NotCharged' })
    expect(server.asked).toHaveLength(before)
  })

  it.each([
    ['break', {}],
    ['half', {}],
    ['hang', { timeoutMs: 150 }],
  ] as const)('may have charged when it ends with “%s”', async (fault, options) => {
    server.faults.push(fault)
    const error = await speak(options).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(NotCharged)
  })

  it('has failed when what it gives is no sound', async () => {
    server.faults.push('words instead of sound')
    expect(await speak()).toMatchObject({ kind: 'failed' })
  })

  it('costs whole units that add up: a thousand lines of twenty characters cost what twenty thousand characters do', () => {
    const lines = Array.from({ length: 1000 }, (_, i) =>
      `第${String(i).padStart(4, '0')}句话里面有二十个字正好不多不少`.slice(0, 20),
    )
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([20]))
    const sum = lines.reduce((total, line) => total + priceOfText(price, line).amount, 0)
    expect(sum).toBeGreaterThan(350)
    expect(sum).toBeLessThan(450)
    expect(priceOfText(price, lines[7]!)).toEqual(priceOfText(price, lines[7]!))
  })
})

describe('sound in a WAV file', () => {
  it('is read from files of 16, 24 and 32 bits, of one channel or two, also when their length was left open', () => {
    const twentyFour = printWav([Float32Array.of(0, 0.5, -0.5), Float32Array.of(0, 0.5, 0.5)], 48_000)
    expect([...parseWav(twentyFour)!.samples]).toEqual([0, expect.closeTo(0.5, 5), expect.closeTo(0, 5)])
    const sixteen = Buffer.from(printWav([new Float32Array(4)], 24_000)).subarray(0, 52)
    sixteen.writeUInt16LE(16, 34)
    sixteen.writeUInt32LE(0xffff_ffff, 40)
    sixteen.writeInt16LE(16_384, 46)
    expect([...parseWav(sixteen)!.samples]).toEqual([0, 0.5, 0, 0])
    const float = Buffer.from(sixteen)
    float.writeUInt16LE(3, 20)
    float.writeUInt16LE(32, 34)
    float.writeFloatLE(Number.NaN, 44)
    float.writeFloatLE(7, 48)
    expect([...parseWav(float)!.samples]).toEqual([0, 1])
  })

  it('is refused when there is none, whatever the bytes are', () => {
    const whole = printWav([new Float32Array(100)], 24_000)
    for (const bytes of [
      new Uint8Array(0),
      whole.subarray(0, 30),
      whole.subarray(0, 44),
      Buffer.from('{"error":1}'.repeat(9)),
    ])
      expect(parseWav(bytes)).toBeNull()
    for (let at = 0; at < 44; at++) {
      const broken = Uint8Array.from(whole)
      broken[at]! ^= 0xff
      expect(() => parseWav(broken)).not.toThrow()
    }
  })
})

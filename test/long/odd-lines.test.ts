import { afterAll, expect, it } from 'vitest'
import { createRandom } from '#core'
import { expressionSchema, speechTimingSchema } from '#direction'
import { createSpeakEngines } from '#engines'
import { designVoices } from '#sound'
import { castMemberSchema } from '#story'

/*
 * Ten thousand lines that no writer would write: the voices answer each of them, in time, with sound and timing that hold. A copy that
 * dies or hangs fails its line. `SANBU_ODD_LINES` sets another number.
 */
const count = Number(process.env['SANBU_ODD_LINES'] ?? 10_000)
const odd =
  '< > [[ ]] _ & …… —— \u0000 😀 👩‍👩‍👧 兄 儿 𠮷 % -5 00:00 １２ ٣ é \u202e " \' \\ 1/0 ~ 一 of 。 \n 嗯 0x1F 1e9 々 $ €1.5 Mr. U.S.A. zzz 长 得 行 3.5kg 2024-13-45 +86 ° № ½ ㎡ ｶ 한 Ж \ud800 ， ？！ 「 』 啊啊啊啊 AAAAAA http://a.b/c?d=e a@b.c #!'.split(
    ' ',
  )
const cast = (['female', 'male', 'female', 'male'] as const).map((sex, k) =>
  castMemberSchema.parse({
    id: `p${k}`,
    name: `人${k}`,
    aliases: [],
    description: '',
    sex,
    age: (['adult', 'adult', 'child', 'elder'] as const)[k],
    role: 'support',
    lines: 1,
  }),
)
const voices = designVoices({ title: '怪话', cast })
// Slow machines may be slow; a line that never comes is found all the same.
const engines = createSpeakEngines({ copies: 2, timeoutMs: 120_000 })
afterAll(() => engines.close())

it(`speaks ${count} odd lines`, async () => {
  const random = createRandom('odd lines')
  const feelings = expressionSchema.options
  let next = 0
  const heard = { zh: 0, en: 0, silent: 0, words: 0, seconds: 0, processor: 0 }
  const lane = async () => {
    while (next < count) {
      const k = next++
      const own = random.fork(`${k}`)
      const text = Array.from({ length: own.integer(1, 12) }, () =>
        own.chance(0.1) ? String.fromCodePoint(own.integer(1, 0x2_ffff)) : own.pick(odd),
      ).join(own.pick(['', '', ' ']))
      const request = {
        text,
        language: own.pick(['zh', 'en'] as const),
        voice: own.pick(voices),
        expression: own.pick(feelings),
        intensity: own.next(),
      }
      const onSpent = (cpuSeconds: number) => {
        heard.processor += cpuSeconds
      }
      const speech = await engines.speak(request, undefined, { onSpent }).catch((cause: unknown) => {
        throw new Error(`line ${k} ${request.language} ${JSON.stringify(text)}`, { cause })
      })
      const { timing, samples } = speech
      heard[request.language]++
      heard.silent += timing.marks.length === 0 ? 1 : 0
      heard.words += timing.marks.length
      heard.seconds += timing.seconds
      if ((k + 1) % 1000 === 0) report(heard)
      expect(speechTimingSchema.safeParse(timing).success, JSON.stringify(text)).toBe(true)
      expect(samples.every(Number.isFinite), JSON.stringify(text)).toBe(true)
      for (const { from, to, start, end } of timing.marks) {
        expect(from, JSON.stringify(text)).toBeLessThan(to)
        expect(to, JSON.stringify(text)).toBeLessThanOrEqual(text.length)
        expect(end, JSON.stringify(text)).toBeGreaterThanOrEqual(start)
        expect(end, JSON.stringify(text)).toBeLessThanOrEqual(timing.seconds + 1e-6)
      }
    }
  }
  await Promise.all([lane(), lane(), lane()])
  expect(heard.zh + heard.en).toBe(count)
  report(heard)
})

function report({ zh, en, silent, words, seconds, processor }: Record<string, number>): void {
  console.log(
    `${zh! + en!} lines (${zh} Chinese, ${en} English; ${silent} with nothing to say): ${words} words, ${seconds!.toFixed(0)} s of speech, ${processor!.toFixed(0)} s of processor in the voice programs`,
  )
}

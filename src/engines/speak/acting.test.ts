import { afterAll, expect, it } from 'vitest'
import type { Language } from '#core'
import type { Expression } from '#direction'
import { designVoices, medianFundamental } from '#sound'
import { castMemberSchema } from '#story'
import { createSpeakEngines } from './index.ts'
import { type Acting, actingOf, recognised } from './testing/heard.ts'

const engines = createSpeakEngines({ copies: 2 })
afterAll(() => engines.close())
const people = [
  ['female', 'adult', '苏晚'],
  ['female', 'adult', '林可'],
  ['female', 'elder', '老夫人'],
  ['female', 'child', '念念'],
  ['male', 'adult', '顾霆川'],
  ['male', 'adult', '陆沉'],
  ['male', 'elder', '福伯'],
  ['male', 'teen', '小峰'],
] as const
const cast = people.map(([sex, age, name], k) =>
  castMemberSchema.parse({
    ...{ id: `p${k}`, name, aliases: [], description: '', sex, age, role: 'support' },
    lines: 9 - k,
  }),
)
const voices = designVoices({ title: '戏', cast }).slice(0, people.length)
const lines: Record<Language, readonly [string, string]> = {
  zh: [
    '五年前你走的时候，可没这么客气。把门打开，我弟弟知道发生了什么事。',
    '这件事，你打算瞒我到什么时候？我在雨里等了你一整夜，可是你没有来。',
  ],
  en: [
    'I waited for you in the rain, and nobody came. My brother knows what happened to the boat. Give the letter back, before somebody else should find it.',
    'Open the door! Five years ago you were not so polite when you left me alone. Where were you last night, and who was there with you?',
  ],
}

/** How the same words are acted by a woman and a man, on the whole. */
async function act(language: Language, expression: Expression): Promise<Acting> {
  const text = lines[language][0]
  const heard = await Promise.all(
    [voices[0]!, voices[4]!].map(async (voice) =>
      actingOf(await engines.speak({ text, voice, language, expression, intensity: 0.8 })),
    ),
  )
  const mean = (of: (one: Acting) => number) => heard.reduce((sum, one) => sum + of(one), 0) / heard.length
  return { middle: mean((one) => one.middle), spread: mean((one) => one.spread), pace: mean((one) => one.pace) }
}

it.each(['zh', 'en'] as const)('a line in %s is heard to be calm, angry, sad or afraid', async (language) => {
  const calm = await act(language, 'neutral')
  // Six semitones and more is how people talk; below four is a machine.
  expect(calm.spread).toBeGreaterThan(6)
  const [angry, sad, afraid] = await Promise.all(
    (['angry', 'sad', 'afraid'] as const).map((expression) => act(language, expression)),
  )
  expect(angry!.middle - calm.middle).toBeGreaterThan(1.5)
  expect(angry!.spread - calm.spread).toBeGreaterThan(2)
  expect(angry!.pace / calm.pace).toBeGreaterThan(1.08)
  expect(sad!.middle - calm.middle).toBeLessThan(-0.8)
  expect(sad!.spread - calm.spread).toBeLessThan(-2)
  expect(sad!.pace / calm.pace).toBeLessThan(0.9)
  expect(afraid!.middle - calm.middle).toBeGreaterThan(1.8)
  expect(afraid!.spread).toBeLessThan(angry!.spread - 2)
  expect(afraid!.pace / calm.pace).toBeGreaterThan(1.08)
})

it('a question in Chinese rises, and a sentence falls', async () => {
  for (const voice of [voices[0]!, voices[3]!, voices[4]!]) {
    const say = async (text: string) => {
      const { samples, sampleRate, timing } = await engines.speak({
        ...{ text, voice, language: 'zh', expression: 'neutral', intensity: 0.5 },
      })
      // All of the first tone, which is level.
      return timing.marks.map(({ start, end }) =>
        medianFundamental(samples.subarray(start * sampleRate, end * sampleRate), sampleRate),
      )
    }
    const [told, asked] = await Promise.all([say('他今天刚刚出发。'), say('他今天刚刚出发？')])
    expect(told.at(-1)! / told[1]!).toBeLessThan(0.9)
    expect(asked.at(-1)! / asked[1]!).toBeGreaterThan(1)
  }
})

it.each(['zh', 'en'] as const)('eight people who speak %s are told apart by ear alone', async (language) => {
  const spoken = await Promise.all(
    voices.map(async (voice) => {
      const plain = { language, voice, expression: 'neutral', intensity: 0.5 } as const
      const [first, second] = await Promise.all(lines[language].map((text) => engines.speak({ ...plain, text })))
      return { first: first!, second: second! }
    }),
  )
  expect(recognised(spoken)).toEqual(voices.map((_, k) => k))
})

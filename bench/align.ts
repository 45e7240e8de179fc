import { createRandom } from '#core'
import { createSpeakEngines } from '#engines'
import type { SpeechRequest, VoiceDesign } from '#sound'
import { sampleVoice } from '../src/engines/speak/testing/sample-voice.ts'
import { alignSpeech } from '../src/sound/align/align-speech.ts'
import { filter, highPass, lowPass } from '../src/sound/dsp/biquad.ts'
import { resample } from '../src/sound/dsp/resample.ts'
import { reverberate } from '../src/sound/dsp/reverb.ts'
import { twoSides } from '../src/sound/treatments/wet.ts'

/*
 * How far the aligner's word starts are from those that the speaking engine itself reports, in milliseconds: across voices, through
 * noise, a room and a telephone, and from one engine to another. `node bench/align.ts`. The table is in docs/sound.md.
 */
const lines = {
  zh: [
    '你以为我会在乎吗？从今天起，我们两清了。',
    '苏晚，把合同签了，否则你弟弟活不过今晚。',
    '弟子愚钝，求师尊再给我一次机会！',
    '各单位注意，敌舰已经突破第三道防线。',
    '奶奶，我回来了，你怎么不说话？',
  ],
  en: [
    'You think I care? From today we are done with each other.',
    'Sign the contract, or your brother will not live to see the morning.',
    'Captain, the shields are failing and the enemy is still coming.',
    'I waited seven years for you to come back through that door.',
  ],
}
const base: VoiceDesign = { ...sampleVoice, pitchHz: 200 }
const voices: VoiceDesign[] = [
  { ...base, id: 'man', sex: 'male', pitchHz: 105, formants: 0.96, seed: 'b/0' },
  { ...base, id: 'child', age: 'child', pitchHz: 290, formants: 1.2, pace: 0.95, seed: 'c/0' },
  {
    ...base,
    id: 'old man',
    sex: 'male',
    age: 'elder',
    pitchHz: 125,
    formants: 0.93,
    pace: 0.84,
    roughness: 0.4,
    seed: 'd/0',
  },
  { ...base, id: 'quick woman', pitchHz: 230, pace: 1.25, breath: 0.4, seed: 'e/0' },
]
const conditions = {
  clean: (samples: Float32Array) => samples,
  'noise, 15 dB': (samples: Float32Array) => noisy(samples, 15),
  'room and noise, 20 dB': (samples: Float32Array) => {
    const room = reverberate(twoSides(samples), { seconds: 0.7, damping: 4000, delay: 0.01 }, 0)
    return noisy(
      samples.map((value, i) => value + room.left[i]! * 0.7),
      20,
    )
  },
  'telephone, silence around': (samples: Float32Array) => {
    const out = new Float32Array(samples.length + 48_000)
    out.set(filter(samples.slice(), highPass(300), lowPass(3400)), 26_000)
    return out
  },
}
const shift = { 'telephone, silence around': 26_000 / 48_000 } as Record<string, number>

const engines = createSpeakEngines({ copies: 2 })
const espeak = engines.engines.find(({ id }) => id === 'espeak')!
const flite = engines.engines.find(({ id }) => id === 'flite')!
const ask = (text: string, language: 'zh' | 'en', voice: VoiceDesign): SpeechRequest => ({
  text,
  language,
  voice,
  expression: 'neutral',
  intensity: 0.5,
})

console.log(
  'language  from → to               condition                  words  median  p90   most   cost (mean, most)',
)
for (const language of ['zh', 'en'] as const) {
  const crossings =
    language === 'zh'
      ? [[espeak, espeak]]
      : [
          [espeak, espeak],
          [espeak, flite],
        ]
  for (const [from, to] of crossings as [typeof espeak, typeof espeak][]) {
    for (const [condition, spoil] of Object.entries(conditions)) {
      const errors: number[] = []
      const costs: number[] = []
      for (const text of lines[language]) {
        const reference = await from.speak(ask(text, language, base))
        for (const voice of voices) {
          const spoken = await to.speak(ask(text, language, { ...voice }))
          const samples = spoil(resample(spoken.samples, spoken.sampleRate))
          const { timing, cost } = alignSpeech({ samples, sampleRate: 48_000 }, reference)
          costs.push(cost)
          for (const mark of spoken.timing.marks) {
            const found = timing.marks.find((other) => other.from === mark.from)
            if (found) errors.push(Math.abs(found.start - mark.start - (shift[condition] ?? 0)) * 1000)
          }
        }
      }
      print(language, `${from.id} → ${to.id}`, condition, errors, costs)
    }
  }
  const wrong: number[] = []
  for (const [k, text] of lines[language].entries()) {
    const reference = await espeak.speak(ask(text, language, base))
    for (const other of lines[language].filter((_, i) => i !== k))
      wrong.push(alignSpeech(await espeak.speak(ask(other, language, voices[0]!)), reference).cost)
  }
  console.log(
    `${language}: cost of other words: least ${Math.min(...wrong).toFixed(2)}, mean ${(wrong.reduce((a, b) => a + b, 0) / wrong.length).toFixed(2)}`,
  )
}
await engines.close()

function print(language: string, way: string, condition: string, errors: number[], costs: number[]): void {
  errors.sort((a, b) => a - b)
  const at = (part: number) =>
    errors[Math.min(errors.length - 1, Math.floor(errors.length * part))]!.toFixed(0).padStart(5)
  console.log(
    `${language.padEnd(9)} ${way.padEnd(23)} ${condition.padEnd(26)} ${String(errors.length).padStart(5)} ${at(0.5)} ${at(0.9)} ${at(1)}   ${(costs.reduce((a, b) => a + b, 0) / costs.length).toFixed(2)}, ${Math.max(...costs).toFixed(2)}`,
  )
}

function noisy(samples: Float32Array, db: number): Float32Array {
  const random = createRandom('noise')
  const power = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length)
  const size = power * 10 ** (-db / 20) * Math.sqrt(3)
  return samples.map((value) => value + (random.next() * 2 - 1) * size)
}

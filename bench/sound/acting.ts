import { type Language, sampleRate } from '#core'
import { type Expression, expressionSchema } from '#direction'
import { createSpeakEngines } from '#engines'
import { designVoices } from '#sound'
import { castMemberSchema } from '#story'
import { type Acting, actingOf } from '../../src/engines/speak/testing/heard.ts'
import { type Biquad, filter, highPass, lowPass } from '../../src/sound/dsp/biquad.ts'
import { resample } from '../../src/sound/dsp/resample.ts'
import { lineLoudness, polishVoice } from '../../src/sound/voice/polish.ts'

/*
 * How far every expression takes a voice from the same line said plainly, as it is in the mix: melody in semitones (its middle, and how
 * far its tenths lie apart), pace, loudness, and brightness (above 2 kHz against below 1 kHz). `node bench/sound/acting.ts [intensity]`.
 * The table is in docs/sound.md.
 */
const intensity = Number(process.argv[2] ?? 0.6)
const lines: Record<Language, string[]> = {
  zh: ['我知道了，你走吧，不要再回来。', '五年前你走的时候，可没这么客气。', '这件事，你打算瞒我到什么时候？'],
  en: [
    'I know. Go away, and do not come back.',
    'Five years ago you were not so polite when you left me.',
    'How long did you mean to keep this from me?',
  ],
}
const cast = (['female', 'male'] as const).map((sex) =>
  castMemberSchema.parse({
    id: sex,
    name: sex,
    aliases: [],
    description: '',
    sex,
    age: 'adult',
    role: 'support',
    lines: 9,
  }),
)
const voices = designVoices({ title: 'acting', cast }).slice(0, 2)
const engines = createSpeakEngines({ copies: 2 })

interface Heard extends Acting {
  lufs: number
  bright: number
}

for (const language of ['zh', 'en'] as const) {
  console.log(`${language}            melody st  spread st   pace %  loud LU  bright dB`)
  const plain = await hear(language, 'neutral', 0)
  console.log(
    `  plain: spread ${mean(plain.map(({ spread }) => spread)).toFixed(1)} st, ${plain.map(({ spread }) => spread.toFixed(1)).join(' ')}`,
  )
  for (const expression of expressionSchema.options) {
    const said = await hear(language, expression, intensity)
    const gap = (of: (heard: Heard, plain: Heard) => number) => mean(said.map((heard, k) => of(heard, plain[k]!)))
    const cells = [
      gap((a, b) => a.middle - b.middle),
      gap((a, b) => a.spread - b.spread),
      gap((a, b) => (a.pace / b.pace - 1) * 100),
      gap((a, b) => a.lufs - b.lufs),
      gap((a, b) => a.bright - b.bright),
    ]
    console.log(`  ${expression.padEnd(12)} ${cells.map((cell) => cell.toFixed(1).padStart(9)).join(' ')}`)
  }
}
await engines.close()

/** Every line in every voice. */
async function hear(language: Language, expression: Expression, intensity: number): Promise<Heard[]> {
  const asked = voices.flatMap((voice) =>
    lines[language].map((text) => ({ text, language, voice, expression, intensity })),
  )
  return Promise.all(
    asked.map(async (request) => {
      const speech = await engines.speak(request)
      const said = polishVoice(resample(speech.samples, speech.sampleRate), expression, intensity)
      const band = (...filters: Biquad[]) => power(filter(said.slice(), ...filters))
      return {
        ...actingOf(speech),
        lufs: lineLoudness(said),
        bright: 10 * Math.log10(band(highPass(2000), highPass(2000)) / band(lowPass(1000), lowPass(1000))),
      }
    }),
  )
}

function power(samples: Float32Array): number {
  return samples.reduce((sum, value) => sum + value * value, 1e-12) / sampleRate
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

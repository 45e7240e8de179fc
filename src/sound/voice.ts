import { z } from 'zod'
import { languageSchema } from '#core'
import { expressionSchema } from '#direction'

/** How a character sounds, as numbers. Same design, same voice, for ever. */
export const voiceDesignSchema = z.object({
  version: z.literal(1),
  /** Id of the cast member, or `narrator`. */
  id: z.string(),
  sex: z.enum(['female', 'male']),
  age: z.enum(['child', 'teen', 'adult', 'middle', 'elder']),
  /** Median fundamental, Hz. */
  pitchHz: z.number().min(60).max(400),
  /** Excursion of the melody, 0 monotone … 1 lively. */
  range: z.number().min(0).max(1),
  /** Against the language's usual pace: 0.75–1.35. */
  pace: z.number().min(0.7).max(1.4),
  /** Formant shift: below 1 a larger body, above a smaller. */
  formants: z.number().min(0.8).max(1.25),
  breath: z.number().min(0).max(1),
  roughness: z.number().min(0).max(1),
  seed: z.string(),
})
export type VoiceDesign = z.infer<typeof voiceDesignSchema>

const pinyin = /^[a-zü]{1,6}[0-5](?: [a-zü]{1,6}[0-5])*$/
const respelling = /^[a-z']{1,20}(?: [a-z']{1,20})*$/i

/**
 * How words are said, over what a voice knows: a Chinese word to one pinyin syllable with its tone for each character (`长发` →
 * `chang2 fa4`; 5 is the neutral tone, `v` or `ü` for ü), another to English words that are said like it (`Saoirse` → `seer sha`).
 */
export const pronunciationsSchema = z
  .record(z.string().min(1).max(40), z.string().max(80))
  .refine(
    (all) =>
      Object.entries(all).every(([word, said]) => (/\p{Script=Han}/u.test(word) ? pinyin : respelling).test(said)),
    { message: 'a Chinese word is said in pinyin with tones, another in plain words' },
  )
export type Pronunciations = z.infer<typeof pronunciationsSchema>

/** One line for a speaking engine. */
export const speechRequestSchema = z.object({
  text: z.string().min(1).max(2000),
  language: languageSchema,
  voice: voiceDesignSchema,
  expression: expressionSchema,
  intensity: z.number().min(0).max(1),
  /** Left out when nothing in the text is said in a way of its own. */
  pronunciations: pronunciationsSchema.optional(),
})
export type SpeechRequest = z.infer<typeof speechRequestSchema>

/** A line as everybody asks for it, so that what one has spoken another finds: with those pronunciations that it has a use for. */
export function requestSpeech(line: Omit<SpeechRequest, 'pronunciations'>, all: Pronunciations): SpeechRequest {
  const text = line.text.toLowerCase()
  const said = Object.entries(all).filter(([word]) => text.includes(word.toLowerCase()))
  return said.length === 0 ? line : { ...line, pronunciations: Object.fromEntries(said) }
}

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

/** One line for a speaking engine. */
export const speechRequestSchema = z.object({
  text: z.string().min(1).max(2000),
  language: languageSchema,
  voice: voiceDesignSchema,
  expression: expressionSchema,
  intensity: z.number().min(0).max(1),
})
export type SpeechRequest = z.infer<typeof speechRequestSchema>

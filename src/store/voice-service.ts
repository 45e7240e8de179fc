import { z } from 'zod'
import { languageSchema } from '#core'

const names = z.array(z.string().min(1).max(100)).min(1).max(200)

/**
 * A service that speaks, with an API like OpenAI's: in the net, or a server on one's own machine. Naming it chooses it. Its key is not here: it
 * comes from the environment, `SANBU_VOICE_KEY`.
 */
export const voiceServiceSchema = z.strictObject({
  /** Where it begins: `https://api.openai.com/v1`, `http://127.0.0.1:8880/v1`. */
  url: z.url({ protocol: /^https?$/ }),
  model: z.string().min(1).max(200),
  /** Its names for voices of women and of men; people are dealt theirs by name. */
  voices: z.strictObject({ female: names, male: names }),
  languages: z.array(languageSchema).min(1).default(['zh', 'en']),
  /** Minor units (cents, fen) for a million characters; null costs nothing, as on one's own machine. */
  price: z
    .strictObject({ currency: z.string().regex(/^[A-Z]{3}$/), perMillionCharacters: z.number().min(0) })
    .nullable()
    .default(null),
  /** Calls in work at the same time, and begun within a minute (null for any number), by all machines together. */
  atOnce: z.number().int().min(1).max(64).default(2),
  perMinute: z.number().int().min(1).nullable().default(null),
  timeoutSeconds: z.number().min(1).max(600).default(120),
  /** True for a service that acts on words about how a line is said (`instructions`). */
  acts: z.boolean().default(false),
  /** What becomes of a call of which nobody knows whether it was taken: a person is asked, or it is made again, and perhaps paid twice. */
  unclear: z.enum(['ask', 'repeat']).default('ask'),
})
export type VoiceService = z.infer<typeof voiceServiceSchema>

import { z } from 'zod'

/** The languages that the studio speaks with people, and that scripts are written in. */
export const languageSchema = z.enum(['zh', 'en'])
export type Language = z.infer<typeof languageSchema>

/** A text for people, in each language. */
export const localTextSchema = z.object({ zh: z.string(), en: z.string() })
export type LocalText = z.infer<typeof localTextSchema>

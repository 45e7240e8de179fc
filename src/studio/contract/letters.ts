import { z } from 'zod'

/** Letters that a font is asked for, each once; none for those that the house's own pictures show. */
export const lettersRequestSchema = z.object({ letters: z.string().max(40_000) })

import { z } from 'zod'

/** Mouth shapes: `rest` closed and slack, `M` lips pressed, `A E I O U` the vowels, `F` lip under teeth, `S` teeth together. */
export const visemeSchema = z.enum(['rest', 'M', 'A', 'E', 'I', 'O', 'U', 'F', 'S'])
export type Viseme = z.infer<typeof visemeSchema>

/** When the parts of one spoken line sound. All times in seconds from the line's first sample. */
export const speechTimingSchema = z.object({
  /** Length of the whole line. */
  seconds: z.number().min(0),
  /** True when it was guessed from the text because nobody has spoken the line yet. */
  estimated: z.boolean(),
  /** One mark a character (Chinese) or word (English), in order; offsets are UTF-16 units into the line's text. */
  marks: z.array(
    z.object({
      from: z.number().int().min(0),
      to: z.number().int().min(0),
      start: z.number().min(0),
      end: z.number().min(0),
    }),
  ),
  /** Mouth shapes in playing order; gaps between them are `rest`. */
  visemes: z.array(z.object({ shape: visemeSchema, start: z.number().min(0), end: z.number().min(0) })),
})
export type SpeechTiming = z.infer<typeof speechTimingSchema>

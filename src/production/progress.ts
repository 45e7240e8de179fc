import { z } from 'zod'

/** The eleven stages of the chain, in order. */
export const stageSchema = z.enum([
  'story',
  'breakdown',
  'characters',
  'sets',
  'board',
  'voices',
  'animation',
  'effects',
  'sound',
  'cut',
  'release',
])
export type Stage = z.infer<typeof stageSchema>

/** What a long job tells while it runs. The terminal, `--json` and the API show the same events. */
export const progressEventSchema = z.object({
  stage: stageSchema,
  /** Episode id, or null for what concerns the whole series. */
  episode: z.string().nullable(),
  /** Shot or line in work, readable; null between things. */
  item: z.string().nullable(),
  done: z.number().int().min(0),
  total: z.number().int().min(0),
  /** Fraction of the whole job, 0–1, never falling. */
  fraction: z.number().min(0).max(1),
  /** Seconds left, null until it can be told. */
  secondsLeft: z.number().nullable(),
})
export type ProgressEvent = z.infer<typeof progressEventSchema>

import { z } from 'zod'
import { localTextSchema } from '#core'

/** Body of every answer that is not a success. */
export const failureSchema = z.object({
  /** Stable and dotted: `studio.not-found`. */
  code: z.string(),
  message: localTextSchema,
  /** True when the same request may succeed later without any change. */
  retryable: z.boolean(),
  /** Facts for a machine. Of `store.revision-conflict`: `latest`, the revision that was saved in the meantime, whole. */
  details: z.record(z.string(), z.unknown()),
})
export type Failure = z.infer<typeof failureSchema>

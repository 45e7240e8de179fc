import { z } from 'zod'
import { diagnosticSchema } from '#core'
import { storySchema } from '#story'
import { scriptFileSchema, scriptTextSchema } from './revisions.ts'

/**
 * What was understood of a file before anything is changed: `POST /api/imports?file=<name>` with the file's bytes as body.
 * Nothing is kept.
 */
export const importSchema = z.object({
  file: scriptFileSchema,
  /** The text inside, as the editor will show it. */
  script: scriptTextSchema,
  story: storySchema,
  diagnostics: z.array(diagnosticSchema),
})
export type Import = z.infer<typeof importSchema>

/** Largest file that may be sent, bytes. */
export const largestUpload = 48 * 1024 * 1024

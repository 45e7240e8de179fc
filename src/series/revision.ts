import { z } from 'zod'
import { choicesSchema } from './choices/choices.ts'

/**
 * A series as it was saved at one time. Revisions are numbered from 1 and never changed. Whoever saves names the revision that
 * they worked on; when a later one is there, nothing is written over.
 */
export const revisionSchema = z.object({
  /** Id of the series. */
  series: z.string().min(1).max(200),
  number: z.number().int().min(1),
  /** The script's whole text. */
  script: z.string().max(8 * 1024 * 1024),
  /** Name of the file that the script came from; null for pasted text. Its ending helps to tell what it is. */
  file: z.string().max(400).nullable(),
  choices: choicesSchema,
  /** When it was saved, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** What the person says about it; empty when nothing. */
  note: z.string().max(2000).default(''),
})
export type Revision = z.infer<typeof revisionSchema>

import { z } from 'zod'
import { choicesSchema } from '#series'
import { revisionSchema, revisionSummarySchema } from '#store/formats'
import { endpoint } from './endpoint.ts'
import { revisionNumberSchema, seriesIdSchema } from './ids.ts'

/** A sixty-episode series is half a megabyte of text; what is larger is not a script. */
export const longestScript = 8 * 1024 * 1024

export const scriptTextSchema = z.string().max(longestScript)
/** The name of the script's file, as the person sees it. A name only: no folder, nothing is ever opened under it. */
export const scriptFileSchema = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^/\\\p{Cc}]+$/u)

export const noteSchema = z.string().max(500).nullable()

const given = z.object({ series: seriesIdSchema })

export const revisionEndpoints = {
  listRevisions: endpoint({
    method: 'GET',
    path: '/series/:series/revisions',
    about: 'Revisions, the latest first, without their texts. `before` goes on below a number.',
    input: given.extend({
      before: revisionNumberSchema.optional(),
      limit: z.coerce.number().int().min(1).max(500).default(50),
    }),
    output: z.array(revisionSummarySchema),
  }),
  readRevision: endpoint({
    method: 'GET',
    path: '/series/:series/revisions/:number',
    about: 'One revision, whole.',
    input: given.extend({ number: revisionNumberSchema }),
    output: revisionSchema,
  }),
  saveRevision: endpoint({
    method: 'POST',
    path: '/series/:series/revisions',
    about:
      'Saves the series as the next revision. `base` is the revision that the change was made on; when a later one exists, nothing is written and the failure `store.revision-conflict` (409) carries it whole in `details.latest`. Saving what is there already gives the latest revision back.',
    input: given.extend({
      base: revisionNumberSchema,
      file: scriptFileSchema,
      script: scriptTextSchema,
      choices: choicesSchema,
      note: noteSchema.default(null),
    }),
    output: revisionSchema,
  }),
  restoreRevision: endpoint({
    method: 'POST',
    path: '/series/:series/revisions/:number/restore',
    about: 'Saves an earlier revision again, as the latest. `base` as in saving.',
    input: given.extend({ number: revisionNumberSchema, base: revisionNumberSchema }),
    output: revisionSchema,
  }),
}

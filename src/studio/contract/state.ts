import { z } from 'zod'
import { impactSchema, seriesStateSchema } from '#production/formats'
import { choicesSchema } from '#series'
import { endpoint } from './endpoint.ts'
import { seriesIdSchema } from './ids.ts'
import { scriptFileSchema, scriptTextSchema } from './revisions.ts'
import { runSizeSchema } from './runs.ts'

const given = z.object({ series: seriesIdSchema, size: runSizeSchema.default('full') })

export const stateEndpoints = {
  readState: endpoint({
    method: 'GET',
    path: '/series/:series/state',
    about:
      'Of everything that the latest revision is made of, what is current, stale (and why), missing or blocked (and on what), and how long making the rest would take. Worked out when asked.',
    input: given.extend({
      /** `3`, `1-3` or `1,3,5-7`; left out, all. */
      episodes: z.string().max(2000).optional(),
    }),
    output: seriesStateSchema,
  }),
  readImpact: endpoint({
    method: 'POST',
    path: '/series/:series/impact',
    about:
      'What a change would make stale against the latest revision, and how long remaking it would take. Nothing is saved.',
    input: given.extend({ file: scriptFileSchema, script: scriptTextSchema, choices: choicesSchema }),
    output: impactSchema,
  }),
}

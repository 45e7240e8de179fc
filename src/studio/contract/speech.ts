import { z } from 'zod'
import { speechTimingSchema } from '#direction'
import { speechRequestSchema } from '#sound'
import { endpoint } from './endpoint.ts'
import { digestSchema } from './ids.ts'

/** A spoken line. Its samples are at `/api/speech/<key>`: mono 32-bit floats, little-endian, for ever the same. */
export const spokenSchema = z.object({
  key: digestSchema,
  /** Hz. */
  sampleRate: z.number().int(),
  /** How many samples there are. */
  samples: z.number().int().min(0),
  timing: speechTimingSchema,
  /** What the voice could not do as asked. */
  warnings: z.array(z.string()),
})
export type Spoken = z.infer<typeof spokenSchema>

export const speechEndpoints = {
  speak: endpoint({
    method: 'POST',
    path: '/speech',
    about:
      'Speaks one line, or finds it spoken; with a recording, finds its words in that. The same request always gives the same voice, the one that is shipped.',
    input: speechRequestSchema.extend({ recording: digestSchema.optional() }),
    output: spokenSchema,
  }),
}

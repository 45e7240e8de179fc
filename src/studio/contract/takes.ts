import { z } from 'zod'
import { takeRecipeSchema } from '#series'
import { ledgerEntrySchema, ledgerTotalSchema, takeSchema } from '#store/formats'
import { endpoint } from './endpoint.ts'
import { seriesIdSchema } from './ids.ts'

export const takeEndpoints = {
  listTakes: endpoint({
    method: 'GET',
    path: '/series/:series/takes',
    about: 'Takes of a series, of an episode or of one shot. Picking one is a choice and is saved with the revision.',
    input: z.object({
      series: seriesIdSchema,
      episode: z.string().max(200).optional(),
      shot: z.string().max(200).optional(),
    }),
    output: z.array(takeSchema),
  }),
  readTake: endpoint({
    method: 'GET',
    path: '/series/:series/takes/:take',
    about: 'What a take is drawn from. It never changes.',
    input: z.object({ series: seriesIdSchema, take: z.string().min(1).max(200) }),
    output: takeRecipeSchema,
  }),
  readLedger: endpoint({
    method: 'GET',
    path: '/series/:series/ledger',
    about: 'What was spent on a series: entries, the latest first, and sums by episode and kind of work.',
    input: z.object({ series: seriesIdSchema, before: z.coerce.number().int().optional() }),
    output: z.object({ entries: z.array(ledgerEntrySchema), totals: z.array(ledgerTotalSchema) }),
  }),
}

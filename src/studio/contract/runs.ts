import { z } from 'zod'
import { frameRateSchema } from '#core'
import { episodeChoiceSchema, progressEventSchema } from '#production/formats'
import { runSchema as storedRunSchema } from '#store/formats'
import { endpoint } from './endpoint.ts'
import { runIdSchema, seriesIdSchema } from './ids.ts'

/** What a run makes. */
export const runRequestSchema = z.object({
  /** Null makes all. */
  episodes: episodeChoiceSchema.nullable(),
  width: z.number().int(),
  height: z.number().int(),
  rate: frameRateSchema,
})
export type RunRequest = z.infer<typeof runRequestSchema>

/** Making of some episodes of one revision, and how far it is. */
export const runSchema = storedRunSchema.omit({ request: true, requestKey: true, report: true }).extend({
  request: runRequestSchema,
  /** The last that was told of each stage and episode. */
  progress: z.array(progressEventSchema),
  /** Fraction of the whole, 0–1. */
  fraction: z.number().min(0).max(1),
  /** Null until it can be told. */
  secondsLeft: z.number().nullable(),
})
export type Run = z.infer<typeof runSchema>

/** Sizes by name. A draft takes about a quarter of the time. */
export const runSizes = {
  full: { width: 1080, height: 1920 },
  draft: { width: 540, height: 960 },
  small: { width: 270, height: 480 },
} as const
export const runSizeSchema = z.enum(['full', 'draft', 'small'])
export type RunSize = z.infer<typeof runSizeSchema>

const run = z.object({ run: runIdSchema })

export const runEndpoints = {
  listRuns: endpoint({
    method: 'GET',
    path: '/runs',
    about: 'Runs, the newest first; of one series when it is named.',
    input: z.object({
      series: seriesIdSchema.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.array(runSchema),
  }),
  startRun: endpoint({
    method: 'POST',
    path: '/series/:series/runs',
    about: 'Makes episodes of the latest revision. What nothing changed for is taken from the store.',
    input: z.object({
      series: seriesIdSchema,
      episodes: episodeChoiceSchema.nullable().default(null),
      size: runSizeSchema.default('full'),
      rate: frameRateSchema.default({ numerator: 25, denominator: 1 }),
    }),
    output: runSchema,
  }),
  readRun: endpoint({ method: 'GET', path: '/runs/:run', about: 'One run.', input: run, output: runSchema }),
  cancelRun: endpoint({
    method: 'POST',
    path: '/runs/:run/cancel',
    about: 'Stops a run. What is finished is kept. Stopping one that has ended changes nothing.',
    input: run,
    output: runSchema,
  }),
  resumeRun: endpoint({
    method: 'POST',
    path: '/runs/:run/resume',
    about: 'Goes on with a run that failed, was stopped or was interrupted. What was finished is not made again.',
    input: run,
    output: runSchema,
  }),
}

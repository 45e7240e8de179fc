import { z } from 'zod'
import { episodeReportSchema } from '#production/formats'
import { endpoint } from './endpoint.ts'
import { seriesIdSchema } from './ids.ts'

/** Addresses of an episode's files. Each takes ranges; with `?download` the browser saves it under a good name. */
const filesSchema = z.object({ video: z.string(), captions: z.string(), cover: z.string(), cover3x4: z.string() })

/** A finished episode, with the check of its file. */
export const madeEpisodeSchema = z.object({
  series: seriesIdSchema,
  seriesTitle: z.string(),
  id: z.string(),
  number: z.number().int().min(1),
  title: z.string().nullable(),
  width: z.number().int(),
  height: z.number().int(),
  /** When the file was written, ISO 8601. */
  madeAt: z.string(),
  files: filesSchema,
  /** What it is made of and what the check of the file says; findings carry seconds. */
  report: episodeReportSchema,
})
export type MadeEpisode = z.infer<typeof madeEpisodeSchema>

/** A finished episode as the feed shows it. */
export const feedEntrySchema = madeEpisodeSchema.omit({ report: true }).extend({
  /** Running time. */
  seconds: z.number(),
})
export type FeedEntry = z.infer<typeof feedEntrySchema>

/** Kinds of file that a finished episode has, as they stand in addresses. */
export const episodeFileSchema = z.enum(['video', 'captions', 'cover', 'cover3x4'])
export type EpisodeFile = z.infer<typeof episodeFileSchema>

export const episodeEndpoints = {
  listEpisodes: endpoint({
    method: 'GET',
    path: '/series/:series/episodes',
    about: 'Finished episodes of a series, by number; each size that was made.',
    input: z.object({ series: seriesIdSchema }),
    output: z.array(madeEpisodeSchema),
  }),
  readFeed: endpoint({
    method: 'GET',
    path: '/feed',
    about:
      'Finished episodes of all series for watching: largest size of each, series last made first, episodes in order.',
    input: z.object({ series: seriesIdSchema.optional() }),
    output: z.array(feedEntrySchema),
  }),
}

import { z } from 'zod'
import { revisionSummarySchema } from '#store/formats'
import { seriesIdSchema } from './ids.ts'
import { runSchema } from './runs.ts'

/**
 * What happens in the studio, as it happens: `GET /api/events`, server-sent events. Each has an id; a reader that lost the
 * connection names the last one it saw (`Last-Event-ID`, or `?after=`) and misses nothing. When the studio no longer knows what
 * came after that, the first event is `reset`: read again whatever you show.
 */
export const studioEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reset') }),
  /** A series was made, renamed, put into the trash or taken out. */
  z.object({ kind: z.literal('series-change'), series: seriesIdSchema }),
  /** Somebody saved: the same tab, another tab, or the command line. */
  z.object({ kind: z.literal('revision-save'), series: seriesIdSchema, revision: revisionSummarySchema }),
  /** A run started, went on, ended. */
  z.object({ kind: z.literal('run-change'), run: runSchema }),
])
export type StudioEvent = z.infer<typeof studioEventSchema>

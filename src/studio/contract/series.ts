import { z } from 'zod'
import { languageSchema, localTextSchema } from '#core'
import { choicesSchema } from '#series'
import { ledgerTotalSchema, revisionSchema, seriesRecordSchema } from '#store/formats'
import { genreSchema } from '#story'
import { endpoint, nothing } from './endpoint.ts'
import { seriesIdSchema } from './ids.ts'
import { scriptFileSchema, scriptTextSchema } from './revisions.ts'

/** A series as a list shows it. `head` is its latest revision; `removedAt` tells that it lies in the trash. */
export const seriesCardSchema = seriesRecordSchema.extend({
  language: languageSchema,
  genre: genreSchema,
  /** The first place and words of the script as it is now: what a series without a name may be told by. */
  opening: z.string().max(120),
  /** Episodes of the script as it is now. */
  episodes: z.number().int().min(0),
  /** Episodes that are finished, of any revision. */
  made: z.number().int().min(0),
  /** Running time of finished episodes. */
  runningSeconds: z.number().min(0),
  /** Address of the 3:4 cover of the first finished episode; null until there is one. */
  cover: z.string().nullable(),
  /** Id of the run that makes it now, or waits to. */
  making: z.string().nullable(),
  /** What it took so far: money, processor time, and time on the clock, in which a piece may also have waited for others. */
  spent: ledgerTotalSchema.pick({ paid: true, reserved: true, cpuSeconds: true, seconds: true }),
})
export type SeriesCard = z.infer<typeof seriesCardSchema>

export const seriesTitleSchema = z.string().trim().min(1).max(200)

export const exampleSchema = z.object({
  id: seriesIdSchema,
  title: z.string(),
  language: languageSchema,
  /** What it is, in the words of its README; empty where that says nothing in the language. */
  about: localTextSchema,
})
export type Example = z.infer<typeof exampleSchema>

const one = z.object({ series: seriesIdSchema })
const seriesWithRevision = z.object({ series: seriesCardSchema, revision: revisionSchema })

export const seriesEndpoints = {
  listSeries: endpoint({
    method: 'GET',
    path: '/series',
    about: 'Every series, the last changed first; with `trash=yes` those in the trash.',
    input: z.object({ trash: z.enum(['yes', 'no']).default('no') }),
    output: z.array(seriesCardSchema),
  }),
  createSeries: endpoint({
    method: 'POST',
    path: '/series',
    about: 'Starts a series from a script. Without a title it is called what the script calls itself.',
    input: z.object({
      title: seriesTitleSchema.nullable().default(null),
      file: scriptFileSchema,
      script: scriptTextSchema,
      choices: choicesSchema.optional(),
    }),
    output: seriesWithRevision,
  }),
  createFromExample: endpoint({
    method: 'POST',
    path: '/examples/:example/start',
    about: 'Starts a series from one of the examples.',
    input: z.object({ example: seriesIdSchema }),
    output: seriesWithRevision,
  }),
  readSeries: endpoint({
    method: 'GET',
    path: '/series/:series',
    about: 'A series with its latest revision.',
    input: one,
    output: seriesWithRevision,
  }),
  renameSeries: endpoint({
    method: 'PATCH',
    path: '/series/:series',
    about: 'Gives a series another title in lists. The title inside the script stays as written.',
    input: one.extend({ title: seriesTitleSchema }),
    output: seriesCardSchema,
  }),
  trashSeries: endpoint({
    method: 'DELETE',
    path: '/series/:series',
    about: 'Puts a series into the trash. Nothing is deleted; finished files stay.',
    input: one,
    output: seriesCardSchema,
  }),
  untrashSeries: endpoint({
    method: 'POST',
    path: '/series/:series/untrash',
    about: 'Takes a series out of the trash.',
    input: one,
    output: seriesCardSchema,
  }),
  listExamples: endpoint({
    method: 'GET',
    path: '/examples',
    about: 'The series that come with the studio.',
    input: nothing,
    output: z.array(exampleSchema),
  }),
}

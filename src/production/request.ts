import { resolve } from 'node:path'
import { z } from 'zod'
import { digestValue } from '#core'
import { type MakeOptions, makeOptionsSchema } from './options.ts'

/** What a run was asked for, as it is kept: the script by its digest, so that whoever goes on with the run has just that script. */
export const makeRequestSchema = makeOptionsSchema.omit({ workers: true, home: true }).extend({
  /** Name of the script's file. */
  script: z.string(),
  /** Where the file's bytes lie in the store. */
  source: z.string().regex(/^[0-9a-f]{64}$/),
})
export type MakeRequest = z.infer<typeof makeRequestSchema>

/** Which series takes, costs and runs of a script that lies in a file are kept under: each file is one. */
export function seriesOfFile(script: string): string {
  return `file-${digestValue(resolve(script)).slice(0, 16)}`
}

export function optionsOf(
  { source: _, ...request }: MakeRequest,
  here: Pick<MakeOptions, 'workers' | 'home'>,
): MakeOptions {
  return { ...request, ...here }
}

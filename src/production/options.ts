import { z } from 'zod'
import { frameRateSchema, framesPerSecond25 } from '#core'
import { choicesSchema } from '#series'
import { episodeChoiceSchema } from './episode-choice.ts'

/** Sizes that a master may have: 9 : 16, even, from thumbnail to 4K. */
export function isMasterSize(width: number, height: number): boolean {
  const even = Number.isInteger(width / 2) && Number.isInteger(height / 2)
  return even && width >= 90 && height <= 3840 && Math.abs(width / height - 9 / 16) < 0.006
}

/** What a person asks for when a series is made. */
export const makeOptionsSchema = z.object({
  /** File with the script. */
  script: z.string(),
  /** Folder for the finished episodes. Made when it is not there. */
  out: z.string(),
  /** Which ones; null makes all. */
  episodes: episodeChoiceSchema.nullable().default(null),
  width: z.number().int().default(1080),
  height: z.number().int().default(1920),
  rate: frameRateSchema.default(framesPerSecond25),
  /** Render processes; null takes one a core. */
  workers: z.number().int().min(1).max(256).nullable().default(null),
  /** What people chose on top of what follows from the script. */
  choices: choicesSchema.prefault({}),
  /** Where artefacts are kept; null takes the usual place. */
  home: z.string().nullable().default(null),
})
export type MakeOptions = z.infer<typeof makeOptionsSchema>

import { z } from 'zod'
import { reasonSchema } from './state.ts'

/** What a change makes stale, and how long remaking that takes. */
export const impactSchema = z.object({
  /** Ids of lines that must be spoken (again). */
  voices: z.array(z.string()),
  /** Shots that must be drawn (again); a shot that was not there before has no `why`. */
  shots: z.array(
    z.object({
      id: z.string(),
      episode: z.string(),
      frames: z.number().int().min(1),
      why: z.array(reasonSchema),
    }),
  ),
  /** Ids of shots that are there no longer. */
  gone: z.array(z.string()),
  /** Ids of episodes whose mix, and of those whose finished file, must be made again. */
  sounds: z.array(z.string()),
  masters: z.array(z.string()),
  cpuSeconds: z.number().min(0),
  /** With so many workers as were asked about. */
  seconds: z.number().min(0),
})
export type Impact = z.infer<typeof impactSchema>

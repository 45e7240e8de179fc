import { z } from 'zod'
import { frameRateSchema } from '#core'
import { segmentPartsSchema } from './segment-parts.ts'

/**
 * `current`: it is there and follows from what is there now. `stale`: an earlier one is there and can be used; `why` says what is
 * different now. `missing`: there is none. `blocked`: it cannot be made yet; `on` says what it waits for.
 */
export const artefactStateSchema = z.enum(['current', 'stale', 'missing', 'blocked'])
export type ArtefactState = z.infer<typeof artefactStateSchema>

/** What is different now: a part of a stretch, the words of a line, a part of the whole, the file itself. */
export const reasonSchema = z.enum([...segmentPartsSchema.keyof().options, 'words', 'contents', 'file'])
export type Reason = z.infer<typeof reasonSchema>

const count = z.number().int().min(0)

export const stateOfSchema = z.object({
  /** Id of the line, shot or episode. */
  id: z.string(),
  state: artefactStateSchema,
  why: z.array(reasonSchema),
  /** Ids of the lines that must be spoken first, or `engine:…` for an engine that is not there. */
  on: z.array(z.string()),
  /** Processor seconds that making it would take; 0 when it is current. */
  cpuSeconds: z.number().min(0),
})
export type StateOf = z.infer<typeof stateOfSchema>

/** Something of which there is one a shot. */
export const shotStateSchema = stateOfSchema.extend({ frames: count })

export const episodeStateSchema = z.object({
  id: z.string(),
  number: count,
  title: z.string().nullable(),
  frames: count,
  /** False when lengths are estimated, because not all lines have been spoken. */
  measured: z.boolean(),
  voices: z.array(stateOfSchema),
  shots: z.array(shotStateSchema),
  sound: stateOfSchema,
  cover: stateOfSchema,
  /** The finished file. */
  master: stateOfSchema,
})
export type EpisodeState = z.infer<typeof episodeStateSchema>

/** What `sanbu status --json` and `sanbu plan --json` print: everything that a series is made of, and what of it is to be made. */
export const seriesStateSchema = z.object({
  version: z.literal(1),
  title: z.string(),
  width: count,
  height: count,
  rate: frameRateSchema,
  episodes: z.array(episodeStateSchema),
  /** Sums over the episodes. `frames` count what must be drawn and what need not be. */
  make: z.object({ voices: count, shots: count, frames: count, sounds: count, covers: count, masters: count }),
  reuse: z.object({ voices: count, shots: count, frames: count, sounds: count, covers: count, masters: count }),
  estimate: z.object({
    cpuSeconds: z.number().min(0),
    /** With the workers that were asked for. */
    seconds: z.number().min(0),
    /** `measured` from what making this series took before, `usual` from what it takes on a usual core. */
    from: z.enum(['measured', 'usual']),
    /** Whole minor units by currency. The embedded engine costs none. */
    money: z.array(z.object({ amount: z.number().int(), currency: z.string() })),
  }),
})
export type SeriesState = z.infer<typeof seriesStateSchema>

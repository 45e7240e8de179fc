import { z } from 'zod'

/** What a stretch hangs on, part by part: where two makings differ, the parts tell why. Digests. */
export const segmentPartsSchema = z.object({
  /** The shot as the board has it. */
  shot: z.string(),
  /** Its place: set, time, weather. */
  place: z.string(),
  /** Looks of its people. */
  people: z.string(),
  /** Timing of what is said in it. */
  speech: z.string(),
  /** Captions, cards and label that lie on it. */
  overlays: z.string(),
  /** Size and frames a second. */
  format: z.string(),
  /** The code that draws it. */
  maker: z.string(),
})
export type SegmentParts = z.infer<typeof segmentPartsSchema>

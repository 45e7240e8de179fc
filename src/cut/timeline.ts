import { z } from 'zod'
import { frameRateSchema } from '#core'

const frames = z.number().int()
const span = { start: frames.min(0), length: frames.min(1) }

/** Text of one caption: at most two rows, broken at phrase boundaries. */
export const captionSchema = z.object({
  ...span,
  line: z.string(),
  /** Name on the tag; null shows none. */
  tag: z.string().nullable(),
  /** Thoughts and narration are set apart. */
  style: z.enum(['spoken', 'inner', 'narration']),
  rows: z.array(z.string()).min(1).max(2),
  /** Frame (from the caption's start) at which each character or word of the joined rows is heard, for lettering that follows speech. */
  reveal: z.array(frames),
})
export type Caption = z.infer<typeof captionSchema>

/** The shots of a stretch between hard cuts: what is encoded in one piece. */
export const segmentSchema = z.object({ ...span, shot: z.string() })
export type Segment = z.infer<typeof segmentSchema>

/** Everything that lies on the finished episode, in frames from its start. Takes are clean; this is what is laid over them. */
export const timelineSchema = z.object({
  version: z.literal(1),
  episode: z.string(),
  rate: frameRateSchema,
  width: z.number().int(),
  height: z.number().int(),
  length: frames.min(1),
  segments: z.array(segmentSchema),
  captions: z.array(captionSchema),
  /** Title card over the opening, end card with the hook. */
  cards: z.array(
    z.object({
      ...span,
      kind: z.enum(['opening', 'next', 'end']),
      series: z.string(),
      episode: z.string(),
      text: z.string().nullable(),
    }),
  ),
  /** The AI label: large on the opening, small throughout. */
  labels: z.array(z.object({ ...span, kind: z.enum(['opening', 'constant']), text: z.string() })),
})
export type Timeline = z.infer<typeof timelineSchema>

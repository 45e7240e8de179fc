import { z } from 'zod'
import type { Timeline } from './timeline.ts'

/** How captions stand in the picture. What they say and when follows from the voices, and the subtitle file has it always. */
export const captionStyleSchema = z.strictObject({
  /** False leaves them out of the picture; they are in the subtitle file alone. */
  burned: z.boolean().default(true),
  /** The speaker's name above the words. */
  names: z.boolean().default(true),
  /** Words light up as they are heard. */
  follow: z.boolean().default(true),
})
export type CaptionStyle = z.infer<typeof captionStyleSchema>

/** The timeline as it is to be seen. The house's own style gives back the same timeline. */
export function styleCaptions(timeline: Timeline, style: CaptionStyle): Timeline {
  if (style.burned && style.names && style.follow) return timeline
  if (!style.burned) return { ...timeline, captions: [] }
  return {
    ...timeline,
    captions: timeline.captions.map((caption) => ({
      ...caption,
      tag: style.names ? caption.tag : null,
      reveal: style.follow ? caption.reveal : caption.reveal.map(() => 0),
    })),
  }
}

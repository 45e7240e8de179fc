import { z } from 'zod'
import { diagnosticSchema } from '#core'
import type { StoryReport } from '#story'

/** Remarks told of a script; the report has them all. */
const mostDiagnostics = 200

/** What is told of a script once it is understood. */
export const storyNewsSchema = z.object({
  title: z.string(),
  episodes: z.number().int(),
  diagnostics: z.array(diagnosticSchema),
})
export type StoryNews = z.infer<typeof storyNewsSchema>

export function storyNews({ story, diagnostics }: StoryReport): StoryNews {
  return { title: story.title, episodes: story.episodes.length, diagnostics: diagnostics.slice(0, mostDiagnostics) }
}

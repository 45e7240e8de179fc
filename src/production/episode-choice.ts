import { z } from 'zod'

/** First and last episode number, both included. */
const episodeRangeSchema = z.object({
  from: z.number().int().min(1).max(10_000),
  to: z.number().int().min(1).max(10_000),
})

/** Some episodes of a series: one stretch, or several. */
export const episodeChoiceSchema = z.union([episodeRangeSchema, z.array(episodeRangeSchema).min(1).max(200)])
export type EpisodeChoice = z.infer<typeof episodeChoiceSchema>

/** @param choice null is all */
export function isChosen(choice: EpisodeChoice | null, number: number): boolean {
  return choice === null || [choice].flat().some(({ from, to }) => number >= from && number <= to)
}

/** `3`, `1-3`, `1, 3, 5-7`, also with Chinese commas; null when it says something else. */
export function parseEpisodeChoice(text: string): EpisodeChoice | null {
  const parts = text.replaceAll(/\s*[-–~]\s*/g, '-').split(/[,，、\s]+/)
  const ranges = parts.flatMap((part) => {
    if (part === '') return []
    const match = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part)
    const from = Number(match?.[1])
    const to = Number(match?.[2] ?? match?.[1])
    return match === null || from < 1 || to < from ? [null] : [{ from, to }]
  })
  const whole = ranges.filter((range) => range !== null)
  if (whole.length === 0 || whole.length < ranges.length || whole.length > 200) return null
  return whole.length === 1 ? whole[0]! : whole
}

/** As `parseEpisodeChoice` reads it. */
export function printEpisodeChoice(choice: EpisodeChoice): string {
  return [choice]
    .flat()
    .map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`))
    .join(', ')
}

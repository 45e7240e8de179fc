import { estimateTiming } from '#direction'
import { readSeries } from '#series'

/** How a writer might say the lines that are edited in other words, about as long as they were. */
const rewordings: Readonly<Record<string, string>> = {
  '林小姐，我是周屿的律师。': '林小姐，周屿请我做律师。',
  '那么厚的一摞，你就这么签完了？': '这么厚一摞，你看都没看就签了？',
  '一根，两根……奶奶的头发全白了。': '一根，两根……奶奶头发都白完了。',
}

/** A line by its place among all lines of the first episode, from the shortest to the longest, 0–1. */
export interface Edit {
  name: string
  place: number
  /** What share of all lines is nearest to this one. */
  weight: number
}

/** A line that is said quickly, one as long as most, and one that is said slowly. */
export const edits: readonly Edit[] = [
  { name: 'a short line (25 %)', place: 0.25, weight: 0.375 },
  { name: 'the median line', place: 0.5, weight: 0.25 },
  { name: 'a long line (75 %)', place: 0.75, weight: 0.375 },
]

/** The script with the line at this place said in other words. */
export function reworded(script: string, place: number): string {
  const { story } = readSeries({ script, file: null })
  const spoken = story.episodes[0]!.scenes.flatMap(({ items }) => items.filter((item) => item.kind === 'line'))
  const lengthOf = ({ text }: { text: string }) => estimateTiming(text, story.language).seconds
  const { text } = spoken.sort((a, b) => lengthOf(a) - lengthOf(b))[Math.floor(spoken.length * place)]!
  const other = rewordings[text]
  if (other === undefined) throw new Error(`write down in rewordings.ts how else "${text}" may be said`)
  const change = estimateTiming(other, story.language).seconds / lengthOf({ text })
  if (Math.abs(change - 1) > 0.2) throw new Error(`"${other}" is not about as long as "${text}"`)
  return script.replace(text, other)
}

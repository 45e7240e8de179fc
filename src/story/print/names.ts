import { stripQuotes } from '../dialects/screenplay/cue.ts'
import type { Story } from '../story.ts'

/** Names by id; null, who tells without being anybody, has none. */
export function namesOf(story: Story): (id: string) => string {
  const names = new Map(story.cast.map(({ id, name }) => [id, name]))
  return (id) => names.get(id) ?? id
}

/** One line: line ends become blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ').trim()
}

/** Speech that is all one quotation keeps its marks only inside others, which reading takes off. */
export function quotedWhole(text: string): string {
  return stripQuotes(text).text === text ? text : `“${text}”`
}

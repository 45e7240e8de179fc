import type { Draft } from '../../dialects/draft.ts'
import type { Notes, Source } from '../../source/source.ts'
import type { Story } from '../../story.ts'
import { fold } from '../roster.ts'

export interface OddityContext {
  draft: Draft
  story: Story
  source: Source
  notes: Notes
}

/** Something that a script's continuity person would ask about. Reading is not changed by it. One file a member. */
export type Oddity = (context: OddityContext) => void

/** Id of whoever is called so; the folded name where nobody is. */
export function idOf(name: string, story: Story): string {
  const key = fold(name)
  return story.cast.find((member) => [member.name, ...member.aliases].some((other) => fold(other) === key))?.id ?? key
}

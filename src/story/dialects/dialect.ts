import type { Notes, Source } from '../source/source.ts'
import type { Draft } from './draft.ts'

/** A way of writing a script down. One folder a member, one line in the registry. */
export interface Dialect {
  /** As `Story.dialect` names it. */
  id: string
  /** How much the source looks like this dialect, 0 to 1. The best score reads it. */
  score(source: Source): number
  /** Understands what it can; everything else becomes a note with its place. Never throws. */
  read(source: Source, notes: Notes): Draft
}

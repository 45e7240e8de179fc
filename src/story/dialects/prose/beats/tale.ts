import type { Language } from '#core'
import type { Notes, Source } from '../../../source/source.ts'
import type { Person } from '../person.ts'
import type { Segment } from '../segments.ts'
import type { Attribution } from '../speech.ts'

/** A tale while it is read: its text, who is in it and who says what. */
export interface Tale {
  source: Source
  notes: Notes
  language: Language
  people: readonly Person[]
  speakers: ReadonlyMap<Segment, Attribution>
}

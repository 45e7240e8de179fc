import type { Frame } from './frame.ts'
import type { Person } from './person.ts'
import type { Paragraph, Segment } from './segments.ts'

/** A quotation with where it stands and what stands around it. */
export interface Speech {
  segment: Segment
  paragraph: Paragraph
  frame: Frame
}

export interface Attribution {
  /** Null: nobody of the tale, so a narrator speaks. */
  person: Person | null
  /** Words of the frame that say how it is said: 笑, 怒, softly. */
  delivery: string | null
  /** How it was found; `guess` deserves a remark. */
  by: 'frame' | 'pronoun' | 'beat' | 'turn' | 'guess' | 'narrator'
}

/** Told words from `from` to `to`. */
export function between(paragraphs: readonly Paragraph[], from: number, to: number): string {
  const parts: string[] = []
  for (const paragraph of paragraphs) {
    if (paragraph.end < from) continue
    if (paragraph.start > to) break
    for (const segment of paragraph.segments) {
      if (segment.kind === 'told' && segment.start >= from && segment.end <= to) parts.push(segment.text)
    }
  }
  return parts.join('').slice(-1200)
}

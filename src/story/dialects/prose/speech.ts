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
  for (let i = firstEndingAt(paragraphs, from); i < paragraphs.length; i++) {
    const paragraph = paragraphs[i]!
    if (paragraph.start > to) break
    for (const segment of paragraph.segments) {
      if (segment.kind === 'told' && segment.start >= from && segment.end <= to) parts.push(segment.text)
    }
  }
  return parts.join('').slice(-1200)
}

/** Index of the first paragraph that ends at `offset` or later. */
function firstEndingAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.end < offset) low = middle + 1
    else high = middle
  }
  return low
}

import type { Frames } from '#core'

interface Span {
  start: Frames
  length: Frames
}

/**
 * What is laid over clean takes, in frames from the episode's start. A timeline of the cut is one; this room only names what it
 * reads of it, because it comes before the cut in the house.
 */
export interface OverlayTrack {
  width: number
  height: number
  captions: readonly (Span & {
    tag: string | null
    style: 'spoken' | 'inner' | 'narration'
    rows: readonly string[]
    reveal: readonly Frames[]
  })[]
  cards: readonly (Span & {
    kind: 'opening' | 'next' | 'end'
    series: string
    episode: string
    text: string | null
  })[]
  labels: readonly (Span & { kind: 'opening' | 'constant'; text: string })[]
}

export type OverlayCaption = OverlayTrack['captions'][number]

import type { LocalText } from '#core'
import type { PropKind } from '#direction'
import type { SurfaceKind } from './surfaces/surface.ts'

export interface InsertRequest {
  /** Entries of text on the thing; empty for none. */
  text: readonly string[]
  /** Skin and sleeve of the hand that holds it; null lies by itself. */
  hand: { skin: string; sleeve: string } | null
  /** What it lies on when nobody holds it. */
  surface: SurfaceKind
  /** Seconds since the shot began, for screens that light up, paper that settles. */
  seconds: number
  seed: string
}

/** A thing that people hold, and that can fill the picture. One file a member. */
export interface PropDefinition {
  id: PropKind
  label: LocalText
  /** What cuts, or spits fire: from where to where above the grip it reaches, u. */
  blade?: { from: number; to: number }
  /** It has a front, drawn to the right where its top is up, an edge or a trigger: turned to where its holder faces. */
  sided?: true
  /** Drawn in a hand: origin at the grip, `y` up along the forearm's direction away from the wrist, in head units. */
  drawHeld(ctx: CanvasRenderingContext2D): void
  /** Fills a 1080 × 1920 picture, the thing centred near (540, 860), clear of the caption band below y 1260. */
  drawInsert(ctx: CanvasRenderingContext2D, request: InsertRequest): void
}

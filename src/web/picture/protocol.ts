import type { PictureRecipe } from '../derive/reel.ts'
import type { LetterFont } from '../fonts/type-case.ts'
import type { PortraitRecipe } from './portrait.ts'

/** Something that can be painted. `key` names the content: the same key is always the same picture. */
export type Paintable =
  | { kind: 'shot'; recipe: PictureRecipe }
  | { kind: 'portrait'; recipe: PortraitRecipe }
  /** A clean shot with the titles of an episode's cover on it. */
  | { kind: 'cover'; recipe: PictureRecipe; title: string; episode: string }

/** One picture to paint. `paintable` is given once a worker and key. */
export interface PaintOrder {
  kind: 'order'
  order: number
  key: string
  paintable: Paintable | null
  /** From the shot's start. */
  frame: number
  width: number
  height: number
}

/** What a painting worker is told. Letters hold for every order after them. */
export type PaintCall = PaintOrder | { kind: 'letters'; fonts: readonly LetterFont[] }

export type PaintAnswer =
  | { kind: 'picture'; order: number; bitmap: ImageBitmap }
  /** The worker has forgotten the key, or the picture cannot be painted. */
  | { kind: 'failure'; order: number; forgotten: boolean; message: string }

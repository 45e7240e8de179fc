import type { PictureRecipe } from '../derive/reel.ts'
import type { PortraitRecipe } from './portrait.ts'

/** Something that can be painted. `key` names the content: the same key is always the same picture. */
export type Paintable =
  | { kind: 'shot'; recipe: PictureRecipe }
  | { kind: 'portrait'; recipe: PortraitRecipe }
  /** A clean shot with the titles of an episode's cover on it. */
  | { kind: 'cover'; recipe: PictureRecipe; title: string; episode: string }

/** One picture to paint. `paintable` is given once a worker and key. */
export interface PaintOrder {
  order: number
  key: string
  paintable: Paintable | null
  /** From the shot's start. */
  frame: number
  width: number
  height: number
}

export type PaintAnswer =
  | { kind: 'ready' }
  | { kind: 'picture'; order: number; bitmap: ImageBitmap; milliseconds: number }
  /** The worker has forgotten the key, or the picture cannot be painted. */
  | { kind: 'failure'; order: number; forgotten: boolean; message: string }

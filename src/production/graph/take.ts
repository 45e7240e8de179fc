import { z } from 'zod'
import { characterDesignSchema } from '#art'
import { boardSceneSchema, shotSchema, speechTimingSchema } from '#direction'
import { resizeShot } from '#series'
import { address } from './address.ts'
import type { SegmentParts } from './segment-parts.ts'
import type { SegmentRecipe } from './segments.ts'

/**
 * A take of the embedded engine: not pixels but what they are drawn from. It is clean (no captions, no label) and of no size; the
 * same recipe is the same take.
 */
export const takeRecipeSchema = z.object({
  shot: shotSchema,
  scene: boardSceneSchema,
  cast: z.record(z.string(), characterDesignSchema),
  speech: z.record(z.string(), speechTimingSchema),
})
export type TakeRecipe = z.infer<typeof takeRecipeSchema>

/** A take that a person picked, and where its recipe lies. */
export interface PickedTake {
  id: string
  artefact: string
  recipe: TakeRecipe
}

export function takeOf({ shot, scene, cast, speech }: SegmentRecipe): TakeRecipe {
  return { shot, scene, cast, speech }
}

export function takeAddress({
  shot,
  place,
  people,
  speech,
}: Pick<SegmentParts, 'shot' | 'place' | 'people' | 'speech'>): string {
  return address({ kind: 'take', shot, place, people, speech })
}

/**
 * The recipe with a picked take in the place of what is derived: its people, place and acting, for as long as the cut has the
 * shot now. What lies over it is the cut's and stays.
 */
export function withPick(recipe: SegmentRecipe, { recipe: picked }: PickedTake): SegmentRecipe {
  const { scene, cast, speech } = picked
  return { ...recipe, scene, cast, speech, shot: { ...resizeShot(picked.shot, recipe.shot.length), sounds: [] } }
}

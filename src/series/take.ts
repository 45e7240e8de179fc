import { z } from 'zod'
import { characterDesignSchema } from '#art'
import { boardSceneSchema, shotSchema, speechTimingSchema } from '#direction'
import { resizeShot } from './resize-shot.ts'

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

/**
 * What is drawn with a picked take in the place of what is derived: its people, place and acting, for as long as the cut has the
 * shot now. What lies over it is the cut's and stays.
 */
export function playTake<Derived extends Readonly<TakeRecipe>>(derived: Derived, take: TakeRecipe): Derived {
  const { scene, cast, speech } = take
  return { ...derived, scene, cast, speech, shot: { ...resizeShot(take.shot, derived.shot.length), sounds: [] } }
}

import type { TakeRecipe } from '#series'
import { address } from './address.ts'
import type { SegmentParts } from './segment-parts.ts'
import type { SegmentRecipe } from './segments.ts'

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

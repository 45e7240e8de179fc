import { cityStreet } from './city-street.ts'
import { officeBoss } from './office-boss.ts'
import type { SetDefinition } from './set.ts'
import { villaLivingRoom } from './villa-living-room.ts'

/** Every set. The chooser breaks ties in this order. */
export const setLibrary: readonly SetDefinition[] = [villaLivingRoom, officeBoss, cityStreet]

const byId = new Map(setLibrary.map((set) => [set.id, set]))

/** The set with that id; an id that the library does not have (any more) gets the first, so that old boards still draw. */
export function setNamed(id: string): SetDefinition {
  return byId.get(id) ?? setLibrary[0]!
}

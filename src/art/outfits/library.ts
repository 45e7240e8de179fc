import type { OutfitDefinition } from './outfit.ts'
import { suit } from './suit.ts'
import { xianxiaRobe } from './xianxia-robe.ts'

/** Every outfit, one file each. A new one takes a file and a line here. */
export const outfitLibrary: readonly OutfitDefinition[] = [suit, xianxiaRobe]

const byId = new Map(outfitLibrary.map((outfit) => [outfit.id, outfit]))

/** The outfit of that name; an unknown name wears the library's first. */
export function outfitNamed(id: string): OutfitDefinition {
  return byId.get(id) ?? outfitLibrary[0]!
}

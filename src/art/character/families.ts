import { ornamentLibrary } from '../hair/ornaments/registry.ts'
import { hairLibrary } from '../hair/registry.ts'
import { browLibrary } from '../head/brows/registry.ts'
import { extraLibrary } from '../head/extras/registry.ts'
import { eyeLibrary } from '../head/eyes/registry.ts'
import { mouthLibrary } from '../head/mouths/registry.ts'
import { noseLibrary } from '../head/noses/registry.ts'
import { outfitLibrary } from '../outfits/library.ts'

/** The names that a `CharacterDesign` may use, by family, in the libraries' order: what a designer offers. */
export const designFamilies = {
  eyes: eyeLibrary.map(({ name }) => name),
  brows: browLibrary.map(({ name }) => name),
  noses: noseLibrary.map(({ name }) => name),
  mouths: mouthLibrary.map(({ name }) => name),
  hair: hairLibrary.map(({ name }) => name),
  ornaments: ornamentLibrary.map(({ name }) => name),
  extras: extraLibrary.map(({ name }) => name),
  outfits: outfitLibrary.map(({ id }) => id),
} as const satisfies Record<string, readonly string[]>

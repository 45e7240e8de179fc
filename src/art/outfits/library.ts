import { armour } from './armour.ts'
import { army } from './army.ts'
import { coat } from './coat.ts'
import { dragonRobe } from './dragon-robe.ts'
import { eveningDress } from './evening-dress.ts'
import { hanfuFemale } from './hanfu-female.ts'
import { hanfuMale } from './hanfu-male.ts'
import { hoodie } from './hoodie.ts'
import type { OutfitDefinition } from './outfit.ts'
import { patientGown } from './patient-gown.ts'
import { shirt } from './shirt.ts'
import { spaceOfficer } from './space-officer.ts'
import { suit } from './suit.ts'
import { xianxiaRobe } from './xianxia-robe.ts'

/** Every outfit, one file each. A new one takes a file and a line here. */
export const outfitLibrary: readonly OutfitDefinition[] = [
  shirt,
  suit,
  eveningDress,
  hoodie,
  coat,
  patientGown,
  army,
  hanfuFemale,
  hanfuMale,
  xianxiaRobe,
  dragonRobe,
  armour,
  spaceOfficer,
]

const byId = new Map(outfitLibrary.map((outfit) => [outfit.id, outfit]))

/** The outfit of that name; an unknown name wears the library's first. */
export function outfitNamed(id: string): OutfitDefinition {
  return byId.get(id) ?? outfitLibrary[0]!
}

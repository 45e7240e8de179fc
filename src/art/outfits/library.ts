import { armour } from './armour.ts'
import { army } from './army.ts'
import { battleArmour } from './battle-armour.ts'
import { coat } from './coat.ts'
import { courier } from './courier.ts'
import { doctorCoat } from './doctor-coat.ts'
import { dragonRobe } from './dragon-robe.ts'
import { eveningDress } from './evening-dress.ts'
import { farmer } from './farmer.ts'
import { hanfuFemale } from './hanfu-female.ts'
import { hanfuMale } from './hanfu-male.ts'
import { hoodie } from './hoodie.ts'
import { maid } from './maid.ts'
import { nightClothes } from './night-clothes.ts'
import { nurse } from './nurse.ts'
import { officeDress } from './office-dress.ts'
import type { OutfitDefinition } from './outfit.ts'
import { patientGown } from './patient-gown.ts'
import { police } from './police.ts'
import { schoolUniform } from './school-uniform.ts'
import { shirt } from './shirt.ts'
import { spaceOfficer } from './space-officer.ts'
import { spacesuit } from './spacesuit.ts'
import { suit } from './suit.ts'
import { xianxiaRobe } from './xianxia-robe.ts'

/** Every outfit, one file each. A new one takes a file and a line here. */
export const outfitLibrary: readonly OutfitDefinition[] = [
  shirt,
  suit,
  officeDress,
  eveningDress,
  hoodie,
  coat,
  schoolUniform,
  doctorCoat,
  nurse,
  patientGown,
  police,
  army,
  courier,
  farmer,
  hanfuFemale,
  hanfuMale,
  xianxiaRobe,
  dragonRobe,
  maid,
  nightClothes,
  armour,
  spaceOfficer,
  spacesuit,
  battleArmour,
]

const byId = new Map(outfitLibrary.map((outfit) => [outfit.id, outfit]))

/** The outfit of that name; an unknown name wears the library's first. */
export function outfitNamed(id: string): OutfitDefinition {
  return byId.get(id) ?? outfitLibrary[0]!
}

import { android } from './android.ts'
import { armour } from './armour.ts'
import { army } from './army.ts'
import { battleArmour } from './battle-armour.ts'
import { bridalRobe } from './bridal-robe.ts'
import { coat } from './coat.ts'
import { courier } from './courier.ts'
import { daoistRobe } from './daoist-robe.ts'
import { doctorCoat } from './doctor-coat.ts'
import { dragonRobe } from './dragon-robe.ts'
import { eveningDress } from './evening-dress.ts'
import { farmer } from './farmer.ts'
import { flightSuit } from './flight-suit.ts'
import { hanfuFemale } from './hanfu-female.ts'
import { hanfuMale } from './hanfu-male.ts'
import { hoodie } from './hoodie.ts'
import { labCoat } from './lab-coat.ts'
import { maid } from './maid.ts'
import { monkRobe } from './monk-robe.ts'
import { nightClothes } from './night-clothes.ts'
import { nurse } from './nurse.ts'
import { officeDress } from './office-dress.ts'
import type { OutfitDefinition } from './outfit.ts'
import { paddedJacket } from './padded-jacket.ts'
import { patientGown } from './patient-gown.ts'
import { police } from './police.ts'
import { pyjamas } from './pyjamas.ts'
import { qipao } from './qipao.ts'
import { rags } from './rags.ts'
import { raincoat } from './raincoat.ts'
import { scholarRobe } from './scholar-robe.ts'
import { schoolUniform } from './school-uniform.ts'
import { security } from './security.ts'
import { shirt } from './shirt.ts'
import { spaceOfficer } from './space-officer.ts'
import { spacesuit } from './spacesuit.ts'
import { suit } from './suit.ts'
import { trenchCoat } from './trench-coat.ts'
import { weddingDress } from './wedding-dress.ts'
import { workwear } from './workwear.ts'
import { wuxia } from './wuxia.ts'
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
  qipao,
  raincoat,
  trenchCoat,
  workwear,
  security,
  daoistRobe,
  scholarRobe,
  rags,
  monkRobe,
  wuxia,
  flightSuit,
  labCoat,
  pyjamas,
  weddingDress,
  bridalRobe,
  android,
  paddedJacket,
]

const byId = new Map(outfitLibrary.map((outfit) => [outfit.id, outfit]))

/** The outfit of that name; an unknown name wears the library's first. */
export function outfitNamed(id: string): OutfitDefinition {
  return byId.get(id) ?? outfitLibrary[0]!
}

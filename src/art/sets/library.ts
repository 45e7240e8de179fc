import { alienDesert } from './alien-desert.ts'
import { ancientStreet } from './ancient-street.ts'
import { bambooForest } from './bamboo-forest.ts'
import { banquetHall } from './banquet-hall.ts'
import { bar } from './bar.ts'
import { battlefieldCamp } from './battlefield-camp.ts'
import { bedroom } from './bedroom.ts'
import { cafeRestaurant } from './cafe-restaurant.ts'
import { carInterior } from './car-interior.ts'
import { cave } from './cave.ts'
import { cityStreet } from './city-street.ts'
import { cityWall } from './city-wall.ts'
import { classroom } from './classroom.ts'
import { commandBunker } from './command-bunker.ts'
import { cyberStreet } from './cyber-street.ts'
import { garden } from './garden.ts'
import { hangar } from './hangar.ts'
import { hospitalCorridor } from './hospital-corridor.ts'
import { hospitalWard } from './hospital-ward.ts'
import { inn } from './inn.ts'
import { laboratory } from './laboratory.ts'
import { lobby } from './lobby.ts'
import { meetingRoom } from './meeting-room.ts'
import { officeBoss } from './office-boss.ts'
import { palaceHall } from './palace-hall.ts'
import { policeStation } from './police-station.ts'
import { rainAlley } from './rain-alley.ts'
import { rentedRoom } from './rented-room.ts'
import { rooftop } from './rooftop.ts'
import { ruinedCity } from './ruined-city.ts'
import { sectGate } from './sect-gate.ts'
import type { SetDefinition } from './set.ts'
import { shipCorridor } from './ship-corridor.ts'
import { outerSpace } from './space.ts'
import { starshipBridge } from './starship-bridge.ts'
import { study } from './study.ts'
import { temple } from './temple.ts'
import { trench } from './trench.ts'
import { villaLivingRoom } from './villa-living-room.ts'
import { villageYard } from './village-yard.ts'

/** Every set. The chooser breaks ties in this order. */
export const setLibrary: readonly SetDefinition[] = [
  alienDesert,
  ancientStreet,
  bambooForest,
  banquetHall,
  bar,
  battlefieldCamp,
  bedroom,
  cafeRestaurant,
  carInterior,
  cave,
  cityStreet,
  cityWall,
  classroom,
  commandBunker,
  cyberStreet,
  garden,
  hangar,
  hospitalCorridor,
  hospitalWard,
  inn,
  laboratory,
  lobby,
  meetingRoom,
  officeBoss,
  palaceHall,
  policeStation,
  rainAlley,
  rentedRoom,
  rooftop,
  ruinedCity,
  sectGate,
  shipCorridor,
  outerSpace,
  starshipBridge,
  study,
  temple,
  trench,
  villaLivingRoom,
  villageYard,
]

const byId = new Map(setLibrary.map((set) => [set.id, set]))

/** The set with that id; an id that the library does not have (any more) gets the first, so that old boards still draw. */
export function setNamed(id: string): SetDefinition {
  return byId.get(id) ?? setLibrary[0]!
}

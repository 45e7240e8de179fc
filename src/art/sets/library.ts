import { aircraftCabin } from './aircraft-cabin.ts'
import { alienDesert } from './alien-desert.ts'
import { ancientStreet } from './ancient-street.ts'
import { auctionHall } from './auction-hall.ts'
import { balcony } from './balcony.ts'
import { bambooForest } from './bamboo-forest.ts'
import { banquetHall } from './banquet-hall.ts'
import { bar } from './bar.ts'
import { bathroom } from './bathroom.ts'
import { battlefieldCamp } from './battlefield-camp.ts'
import { bedchamber } from './bedchamber.ts'
import { bedroom } from './bedroom.ts'
import { bookshop } from './bookshop.ts'
import { busStop } from './bus-stop.ts'
import { cafeRestaurant } from './cafe-restaurant.ts'
import { carInterior } from './car-interior.ts'
import { carPark } from './car-park.ts'
import { cave } from './cave.ts'
import { cityStreet } from './city-street.ts'
import { cityWall } from './city-wall.ts'
import { classroom } from './classroom.ts'
import { commandBunker } from './command-bunker.ts'
import { courtroom } from './courtroom.ts'
import { courtyardHouse } from './courtyard-house.ts'
import { cyberStreet } from './cyber-street.ts'
import { elevator } from './elevator.ts'
import { field } from './field.ts'
import { flowerShop } from './flower-shop.ts'
import { garden } from './garden.ts'
import { gothicChamber } from './gothic-chamber.ts'
import { gothicHall } from './gothic-hall.ts'
import { graveyard } from './graveyard.ts'
import { gym } from './gym.ts'
import { hangar } from './hangar.ts'
import { heath } from './heath.ts'
import { hospitalCorridor } from './hospital-corridor.ts'
import { hospitalWard } from './hospital-ward.ts'
import { hotelCorridor } from './hotel-corridor.ts'
import { hotelRoom } from './hotel-room.ts'
import { inn } from './inn.ts'
import { kitchen } from './kitchen.ts'
import { laboratory } from './laboratory.ts'
import { lobby } from './lobby.ts'
import { market } from './market.ts'
import { meetingRoom } from './meeting-room.ts'
import { metro } from './metro.ts'
import { metroPlatform } from './metro-platform.ts'
import { mountainRoad } from './mountain-road.ts'
import { officeBoss } from './office-boss.ts'
import { oldLane } from './old-lane.ts'
import { oldTown } from './old-town.ts'
import { operatingRoom } from './operating-room.ts'
import { palaceHall } from './palace-hall.ts'
import { policeStation } from './police-station.ts'
import { prisonCell } from './prison-cell.ts'
import { rainAlley } from './rain-alley.ts'
import { rentedRoom } from './rented-room.ts'
import { riverFerry } from './river-ferry.ts'
import { rooftop } from './rooftop.ts'
import { ruinedCity } from './ruined-city.ts'
import { schoolYard } from './school-yard.ts'
import { seaShore } from './sea-shore.ts'
import { sectGate } from './sect-gate.ts'
import type { SetDefinition } from './set.ts'
import { shipCorridor } from './ship-corridor.ts'
import { shipDeck } from './ship-deck.ts'
import { snowField } from './snow-field.ts'
import { outerSpace } from './space.ts'
import { starshipBridge } from './starship-bridge.ts'
import { study } from './study.ts'
import { supermarket } from './supermarket.ts'
import { teahouse } from './teahouse.ts'
import { temple } from './temple.ts'
import { templeHall } from './temple-hall.ts'
import { trainCarriage } from './train-carriage.ts'
import { trench } from './trench.ts'
import { villaLivingRoom } from './villa-living-room.ts'
import { villageYard } from './village-yard.ts'
import { weddingHall } from './wedding-hall.ts'
import { woods } from './woods.ts'

/** Every set. The chooser breaks ties in this order. */
export const setLibrary: readonly SetDefinition[] = [
  aircraftCabin,
  alienDesert,
  ancientStreet,
  auctionHall,
  balcony,
  bambooForest,
  banquetHall,
  bar,
  bathroom,
  battlefieldCamp,
  bedchamber,
  bedroom,
  bookshop,
  busStop,
  cafeRestaurant,
  carInterior,
  carPark,
  cave,
  cityStreet,
  cityWall,
  classroom,
  commandBunker,
  courtroom,
  courtyardHouse,
  cyberStreet,
  elevator,
  field,
  flowerShop,
  garden,
  gothicChamber,
  gothicHall,
  graveyard,
  gym,
  hangar,
  heath,
  hospitalCorridor,
  hospitalWard,
  hotelCorridor,
  hotelRoom,
  inn,
  kitchen,
  laboratory,
  lobby,
  market,
  meetingRoom,
  metro,
  metroPlatform,
  mountainRoad,
  officeBoss,
  oldLane,
  oldTown,
  operatingRoom,
  palaceHall,
  policeStation,
  prisonCell,
  rainAlley,
  rentedRoom,
  riverFerry,
  rooftop,
  ruinedCity,
  schoolYard,
  seaShore,
  sectGate,
  shipCorridor,
  shipDeck,
  snowField,
  outerSpace,
  starshipBridge,
  study,
  supermarket,
  teahouse,
  temple,
  templeHall,
  trainCarriage,
  trench,
  villageYard,
  villaLivingRoom,
  weddingHall,
  woods,
]

const byId = new Map(setLibrary.map((set) => [set.id, set]))

/** The set with that id; an id that the library does not have (any more) gets the first, so that old boards still draw. */
export function setNamed(id: string): SetDefinition {
  return byId.get(id) ?? setLibrary[0]!
}

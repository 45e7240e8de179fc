import type { Ambience } from '#direction'
import { battlefield } from './battlefield.ts'
import type { AmbienceBed } from './bed.ts'
import { cafe } from './cafe.ts'
import { car } from './car.ts'
import { cave } from './cave.ts'
import { crowd } from './crowd.ts'
import { forest } from './forest.ts'
import { hospital } from './hospital.ts'
import { laboratory } from './laboratory.ts'
import { night } from './night.ts'
import { none } from './none.ts'
import { office } from './office.ts'
import { palace } from './palace.ts'
import { rain } from './rain.ts'
import { room } from './room.ts'
import { school } from './school.ts'
import { sea } from './sea.ts'
import { ship } from './ship.ts'
import { street } from './street.ts'
import { temple } from './temple.ts'
import { village } from './village.ts'
import { water } from './water.ts'
import { wind } from './wind.ts'

export const ambienceLibrary: Readonly<Record<Ambience, AmbienceBed>> = {
  battlefield,
  cave,
  crowd,
  forest,
  night,
  none,
  office,
  rain,
  room,
  ship,
  street,
  water,
  hospital,
  cafe,
  car,
  village,
  palace,
  laboratory,
  school,
  sea,
  temple,
  wind,
}

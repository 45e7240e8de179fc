import type { Ambience } from '#direction'
import { battlefield } from './battlefield.ts'
import type { AmbienceBed } from './bed.ts'
import { cave } from './cave.ts'
import { crowd } from './crowd.ts'
import { forest } from './forest.ts'
import { night } from './night.ts'
import { none } from './none.ts'
import { office } from './office.ts'
import { rain } from './rain.ts'
import { room } from './room.ts'
import { ship } from './ship.ts'
import { street } from './street.ts'
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
  wind,
}

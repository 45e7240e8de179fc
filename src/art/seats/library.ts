import { armchair } from './armchair.ts'
import { bedside } from './bedside.ts'
import { bench } from './bench.ts'
import { chair } from './chair.ts'
import { crate } from './crate.ts'
import { officialChair } from './official-chair.ts'
import { rock } from './rock.ts'
import type { SeatDefinition } from './seat.ts'
import { stool } from './stool.ts'
import { swivelChair } from './swivel-chair.ts'
import { throne } from './throne.ts'

/** Everything that people may sit on, by id. */
const seats = {
  armchair,
  bedside,
  bench,
  chair,
  crate,
  'official-chair': officialChair,
  rock,
  stool,
  'swivel-chair': swivelChair,
  throne,
} as const satisfies Record<string, SeatDefinition>

export type SeatKind = keyof typeof seats

export const seatLibrary: readonly SeatDefinition[] = Object.values(seats)

export function seatNamed(kind: SeatKind): SeatDefinition {
  return seats[kind]
}

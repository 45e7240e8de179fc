import { archedBrow } from './arched.ts'
import type { BrowShape } from './brow-shape.ts'
import { fallenBrow } from './fallen.ts'
import { lowBrow } from './low.ts'
import { softBrow } from './soft.ts'
import { straightBrow } from './straight.ts'
import { stubBrow } from './stub.ts'
import { swordBrow } from './sword.ts'
import { thickBrow } from './thick.ts'
import { thinBrow } from './thin.ts'

export const browLibrary: readonly BrowShape[] = [
  straightBrow,
  archedBrow,
  swordBrow,
  softBrow,
  thickBrow,
  thinBrow,
  fallenBrow,
  stubBrow,
  lowBrow,
]

/** The named brow, or the straight one. */
export function browNamed(name: string): BrowShape {
  return browLibrary.find((brow) => brow.name === name) ?? straightBrow
}

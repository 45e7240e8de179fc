import { curledMouth } from './curled.ts'
import { fullMouth } from './full.ts'
import type { MouthShape } from './mouth-shape.ts'
import { poutMouth } from './pout.ts'
import { smallMouth } from './small.ts'
import { softMouth } from './soft.ts'
import { sternMouth } from './stern.ts'
import { thinMouth } from './thin.ts'
import { wideMouth } from './wide.ts'

export const mouthLibrary: readonly MouthShape[] = [
  softMouth,
  thinMouth,
  fullMouth,
  wideMouth,
  smallMouth,
  sternMouth,
  curledMouth,
  poutMouth,
]

/** The named mouth, or the soft one. */
export function mouthNamed(name: string): MouthShape {
  return mouthLibrary.find((mouth) => mouth.name === name) ?? softMouth
}

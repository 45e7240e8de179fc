import { fullMouth } from './full.ts'
import type { MouthShape } from './mouth-shape.ts'
import { smallMouth } from './small.ts'
import { softMouth } from './soft.ts'
import { thinMouth } from './thin.ts'
import { wideMouth } from './wide.ts'

export const mouthLibrary: readonly MouthShape[] = [softMouth, thinMouth, fullMouth, wideMouth, smallMouth]

/** The named mouth, or the soft one. */
export function mouthNamed(name: string): MouthShape {
  return mouthLibrary.find((mouth) => mouth.name === name) ?? softMouth
}

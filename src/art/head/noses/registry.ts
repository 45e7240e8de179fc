import { broadNose } from './broad.ts'
import { buttonNose } from './button.ts'
import { hookedNose } from './hooked.ts'
import type { NoseShape } from './nose-shape.ts'
import { roundNose } from './round.ts'
import { sharpNose } from './sharp.ts'
import { smallNose } from './small.ts'
import { snubNose } from './snub.ts'
import { straightNose } from './straight.ts'

export const noseLibrary: readonly NoseShape[] = [
  smallNose,
  straightNose,
  hookedNose,
  broadNose,
  buttonNose,
  sharpNose,
  roundNose,
  snubNose,
]

/** The named nose, or the small one. */
export function noseNamed(name: string): NoseShape {
  return noseLibrary.find((nose) => nose.name === name) ?? smallNose
}

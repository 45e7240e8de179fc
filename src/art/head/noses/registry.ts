import { broadNose } from './broad.ts'
import { buttonNose } from './button.ts'
import { hookedNose } from './hooked.ts'
import type { NoseShape } from './nose-shape.ts'
import { smallNose } from './small.ts'
import { straightNose } from './straight.ts'

export const noseLibrary: readonly NoseShape[] = [smallNose, straightNose, hookedNose, broadNose, buttonNose]

/** The named nose, or the small one. */
export function noseNamed(name: string): NoseShape {
  return noseLibrary.find((nose) => nose.name === name) ?? smallNose
}

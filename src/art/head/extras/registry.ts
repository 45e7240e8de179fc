import { beard } from './beard.ts'
import { blush } from './blush.ts'
import { earRings } from './ear-rings.ts'
import type { ExtraDefinition } from './extra.ts'
import { eyePatch } from './eye-patch.ts'
import { eyeShadow } from './eye-shadow.ts'
import { faceMask } from './face-mask.ts'
import { foreheadMark } from './forehead-mark.ts'
import { freckles } from './freckles.ts'
import { glasses } from './glasses.ts'
import { mole } from './mole.ts'
import { moustache } from './moustache.ts'
import { bloodMark, scar, scarBrow, scarBurn, scarCheek } from './scar.ts'
import { seams } from './seams.ts'
import { stubble } from './stubble.ts'
import { sunglasses } from './sunglasses.ts'
import { veil } from './veil.ts'

export const extraLibrary: readonly ExtraDefinition[] = [
  beard,
  blush,
  earRings,
  eyePatch,
  eyeShadow,
  faceMask,
  foreheadMark,
  freckles,
  glasses,
  mole,
  moustache,
  scar,
  scarBrow,
  scarCheek,
  scarBurn,
  bloodMark,
  seams,
  stubble,
  sunglasses,
  veil,
]

/** The named extra; unknown names draw nothing. */
export function extraNamed(name: string): ExtraDefinition | null {
  return extraLibrary.find((extra) => extra.name === name) ?? null
}

import { assert } from '#core'
import type { Look } from '#direction'
import { dream } from './dream.ts'
import { flashback } from './flashback.ts'
import type { LookTreatment } from './look.ts'
import { memory } from './memory.ts'
import { normal } from './normal.ts'

/** Every look of the vocabulary, one file each. */
export const lookLibrary: readonly LookTreatment[] = [normal, flashback, dream, memory]

export function lookNamed(id: Look): LookTreatment {
  const look = lookLibrary.find((member) => member.id === id)
  assert(look !== undefined, `a treatment for the look ${id}`)
  return look
}

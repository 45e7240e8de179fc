import { assert } from '#core'
import type { PropKind } from '#direction'
import type { PropDefinition } from './prop.ts'

/** Every prop of the vocabulary, one file each. */
export const propLibrary: readonly PropDefinition[] = []

export function propNamed(id: PropKind): PropDefinition {
  const prop = propLibrary.find((member) => member.id === id)
  assert(prop !== undefined, `a prop for ${id}`)
  return prop
}

import type { CharacterDesign } from '#art'
import { canonicalJson } from '#core'
import type { DesignChoice } from '#series'

const parts = ['face', 'eyes', 'brows', 'nose', 'mouth', 'hair', 'outfit'] as const
const wholes = ['sex', 'age', 'height', 'bulk', 'skin', 'extras', 'signature'] as const

/** What has to be chosen so that `derived` becomes `wanted`, and no more than that. Name, seed and wardrobe are left alone. */
export function designDifference(derived: CharacterDesign, wanted: CharacterDesign): DesignChoice {
  const different = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b)
  const choice: Record<string, unknown> = {}
  for (const name of wholes) if (different(derived[name], wanted[name])) choice[name] = wanted[name]
  for (const name of parts) {
    const [before, after] = [derived[name], wanted[name]] as unknown as Record<string, unknown>[]
    const changed = Object.entries(after!).filter(([key, value]) => different(before![key], value))
    if (changed.length > 0) choice[name] = Object.fromEntries(changed)
  }
  return choice as DesignChoice
}

/** What is thrown and locked together. */
export const lockGroups = {
  face: ['face', 'skin'],
  eyes: ['eyes', 'brows'],
  mouth: ['nose', 'mouth'],
  hair: ['hair'],
  body: ['age', 'height', 'bulk'],
  clothes: ['outfit', 'signature'],
  extras: ['extras'],
} as const satisfies Record<string, readonly (keyof CharacterDesign)[]>
export type LockGroup = keyof typeof lockGroups

/** A new throw with what is locked kept from `now`. Sex never changes by chance. */
export function thrown(now: CharacterDesign, sketch: CharacterDesign, locked: ReadonlySet<LockGroup>): CharacterDesign {
  const kept = (Object.entries(lockGroups) as [LockGroup, readonly (keyof CharacterDesign)[]][])
    .filter(([group]) => locked.has(group))
    .flatMap(([, names]) => names.map((name) => [name, now[name]] as const))
  return { ...sketch, ...Object.fromEntries(kept), sex: now.sex, wardrobe: now.wardrobe }
}

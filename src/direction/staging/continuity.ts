import { z } from 'zod'
import { type PropKind, propKindSchema } from '../vocabulary.ts'

export const sideSchema = z.enum(['left', 'right'])
export type Side = z.infer<typeof sideSchema>

/** What is carried from scene to scene: wounds stay, wet clothes dry with the next place. */
export interface Continuity {
  sides: Map<string, Side>
  wounds: Set<string>
  /** Those who lie dead until they live again. */
  dead: Set<string>
  holds: Map<string, PropKind>
}

/** The same as plain data, in the order of ids: where two are equal, what follows is directed the same. */
export const continuityRecordSchema = z.object({
  sides: z.record(z.string(), sideSchema),
  wounds: z.array(z.string()),
  dead: z.array(z.string()),
  holds: z.record(z.string(), propKindSchema),
})
export type ContinuityRecord = z.infer<typeof continuityRecordSchema>

/** What the first episode begins with. */
export const untouched: ContinuityRecord = { sides: {}, wounds: [], dead: [], holds: {} }

export function createContinuity({ sides, wounds, dead, holds }: ContinuityRecord): Continuity {
  return {
    sides: new Map(Object.entries(sides)),
    wounds: new Set(wounds),
    dead: new Set(dead),
    holds: new Map(Object.entries(holds)),
  }
}

export function recordOf({ sides, wounds, dead, holds }: Continuity): ContinuityRecord {
  const inOrder = <T>(map: ReadonlyMap<string, T>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return { sides: inOrder(sides), wounds: [...wounds].sort(), dead: [...dead].sort(), holds: inOrder(holds) }
}

import { z } from 'zod'
import { type PropKind, propKindSchema } from '../vocabulary.ts'
import type { Elapsed } from './days.ts'

export const sideSchema = z.enum(['left', 'right'])
export type Side = z.infer<typeof sideSchema>

/** What is carried from scene to scene: wounds stay, wet clothes dry with the next place. */
export interface Continuity {
  sides: Map<string, Side>
  wounds: Set<string>
  /** Those who lie dead until they live again. */
  dead: Set<string>
  holds: Map<string, PropKind>
  /** Keys of the wardrobe of those who wear something else than usual. */
  outfits: Map<string, string>
  /** What lasts for the day: masks, hats put on or off, wet and dusty clothes. */
  marks: Map<string, ReadonlySet<Mark>>
}

export const markSchema = z.enum(['wet', 'dusty', 'disguised', 'bareheaded', 'hatted', 'hooded'])
export type Mark = z.infer<typeof markSchema>

/** The same as plain data, in the order of ids: where two are equal, what follows is directed the same. */
export const continuityRecordSchema = z.object({
  sides: z.record(z.string(), sideSchema),
  wounds: z.array(z.string()),
  dead: z.array(z.string()),
  holds: z.record(z.string(), propKindSchema),
  outfits: z.record(z.string(), z.string()).default({}),
  marks: z.record(z.string(), z.array(markSchema)).default({}),
})
export type ContinuityRecord = z.infer<typeof continuityRecordSchema>

/** What the first episode begins with. */
export const untouched: ContinuityRecord = { sides: {}, wounds: [], dead: [], holds: {}, outfits: {}, marks: {} }

export function createContinuity({ sides, wounds, dead, holds, outfits, marks }: ContinuityRecord): Continuity {
  return {
    sides: new Map(Object.entries(sides)),
    wounds: new Set(wounds),
    dead: new Set(dead),
    holds: new Map(Object.entries(holds)),
    outfits: new Map(Object.entries(outfits)),
    marks: new Map(Object.entries(marks).map(([id, list]) => [id, new Set(list)])),
  }
}

/** Time has passed: after a night people wear their own clothes again, dry and clean; after months wounds have healed. */
export function passTime(continuity: Continuity, time: Elapsed): void {
  if (time === 'none') return
  continuity.outfits.clear()
  continuity.marks.clear()
  if (time === 'long') continuity.wounds.clear()
}

export function recordOf({ sides, wounds, dead, holds, outfits, marks }: Continuity): ContinuityRecord {
  const inOrder = <T>(map: ReadonlyMap<string, T>) =>
    Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
  return {
    sides: inOrder(sides),
    wounds: [...wounds].sort(),
    dead: [...dead].sort(),
    holds: inOrder(holds),
    outfits: inOrder(outfits),
    marks: inOrder(new Map([...marks].map(([id, set]) => [id, [...set].sort()]))),
  }
}

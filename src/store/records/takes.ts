import { z } from 'zod'
import { addressSchema, momentSchema, moneySchema } from './columns.ts'

/** One attempt at a shot, by one engine. A shot keeps all its takes; which one plays is a choice of the series. */
export const takeSchema = z.object({
  /** Follows from series, shot, engine and artefact: the same attempt recorded twice is one take. */
  id: z.string().regex(/^tk_[0-9a-f]{16}$/),
  series: z.string(),
  episode: z.string(),
  shot: z.string(),
  /** Id of the engine; `embedded` is the house itself. */
  engine: z.string(),
  engineVersion: z.string(),
  seed: z.string(),
  /** Address of what was made: for the embedded engine the digest of the shot's recipe, for others their media file. */
  artefact: addressSchema,
  /** Null for what costs no money. */
  cost: moneySchema.nullable(),
  /** Processor seconds, and wall-clock seconds from asking to having it. */
  cpuSeconds: z.number().min(0),
  seconds: z.number().min(0),
  run: z.string().nullable(),
  at: momentSchema,
})
export type Take = z.infer<typeof takeSchema>

export type NewTake = Omit<Take, 'id' | 'at'>

export interface TakeRepository {
  /** Records attempts; those known already stay as they were. Gives all of them back, in the order given. */
  add(takes: readonly NewTake[]): Promise<Take[]>
  get(id: string): Promise<Take | null>
  /** Newest first. */
  list(which: { series: string; episode?: string; shot?: string; engine?: string }): Promise<Take[]>
}

import { z } from 'zod'
import { artefactKindSchema } from './artefact-kind.ts'
import { addressSchema, momentSchema } from './columns.ts'

/** Where an artefact came from: who made it, when, in which run, and out of what. */
export const provenanceSchema = z.object({
  kind: artefactKindSchema,
  key: addressSchema,
  /** Digest over the maker's code and parts. */
  maker: z.string(),
  engine: z.string(),
  series: z.string(),
  episode: z.string().nullable(),
  shot: z.string().nullable(),
  run: z.string().nullable(),
  /** Artefacts that went into it. */
  inputs: z.array(z.object({ kind: artefactKindSchema, key: addressSchema })),
  bytes: z.number().int().min(0),
  cpuSeconds: z.number().min(0),
  seconds: z.number().min(0),
  at: momentSchema,
})
export type Provenance = z.infer<typeof provenanceSchema>

export interface ProvenanceRepository {
  /** Records how artefacts were made; one made again keeps its newest making. */
  add(made: readonly Omit<Provenance, 'at'>[]): Promise<void>
  get(kind: Provenance['kind'], key: string): Promise<Provenance | null>
  /** Everything known of a series' artefacts, newest first. */
  list(which: { series: string; episode?: string; shot?: string }): Promise<Provenance[]>
}

import { type Kysely, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { artefactKindSchema } from '../artefacts.ts'
import type { Tables } from '../postgres/tables.ts'
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

export function createProvenance(database: Kysely<Tables>): ProvenanceRepository {
  return {
    async add(made) {
      // One statement cannot write a row twice; the last making counts.
      const rows = new Map(made.map((one) => [`${one.kind} ${one.key}`, rowOf(one)]))
      if (rows.size === 0) return
      await database
        .insertInto('app.provenance')
        .values([...rows.values()])
        .onConflict((conflict) =>
          conflict.columns(['kind', 'key']).doUpdateSet((row) => ({
            maker: row.ref('excluded.maker'),
            engine: row.ref('excluded.engine'),
            series: row.ref('excluded.series'),
            episode: row.ref('excluded.episode'),
            shot: row.ref('excluded.shot'),
            run: row.ref('excluded.run'),
            inputs: row.ref('excluded.inputs'),
            bytes: row.ref('excluded.bytes'),
            cpu_seconds: row.ref('excluded.cpu_seconds'),
            seconds: row.ref('excluded.seconds'),
            at: sql`now()`,
          })),
        )
        .execute()
    },
    async get(kind, key) {
      const row = await database
        .selectFrom('app.provenance')
        .selectAll()
        .where('kind', '=', kind)
        .where('key', '=', key)
        .executeTakeFirst()
      return row === undefined ? null : provenanceOf(row)
    },
    async list({ series, episode, shot }) {
      let query = database.selectFrom('app.provenance').selectAll().where('series', '=', series)
      if (episode !== undefined) query = query.where('episode', '=', episode)
      if (shot !== undefined) query = query.where('shot', '=', shot)
      return (await query.orderBy('at', 'desc').execute()).map(provenanceOf)
    },
  }
}

function rowOf({ cpuSeconds, inputs, ...made }: Omit<Provenance, 'at'>) {
  return { ...made, inputs: JSON.stringify(inputs), cpu_seconds: cpuSeconds }
}

function provenanceOf({ cpu_seconds, ...row }: Selectable<Tables['app.provenance']>): Provenance {
  return provenanceSchema.parse({ ...row, cpuSeconds: cpu_seconds })
}

import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../postgres/tables.ts'
import { type Provenance, type ProvenanceRepository, provenanceSchema } from '../records/provenance.ts'

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

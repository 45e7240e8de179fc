import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../postgres/tables.ts'
import { type Begun, type Call, type CallAccount, type CallRepository, callSchema } from '../records/calls.ts'
import type { NewLedgerEntry } from '../records/ledger.ts'
import { holdReserves, releaseEstimates, reserveIn, rowOf } from './ledger.ts'
import { moneyColumns } from './money-columns.ts'

/** How long to wait for room among the calls in work. */
const roomSeconds = 0.3

export function createCalls(database: Kysely<Tables>): CallRepository {
  const get = async (key: string, from: Kysely<Tables> = database) => {
    const row = await from.selectFrom('app.calls').selectAll().where('key', '=', key).executeTakeFirst()
    return row === undefined ? null : callOf(row)
  }
  return {
    begin: ({ key, engine, owner, limits, account }) =>
      database.transaction().execute(async (transaction): Promise<Begun> => {
        // One at a time for each engine: two together cannot both take the last place.
        await sql`select pg_advisory_xact_lock(hashtextextended(${`call ${engine}`}, 0))`.execute(transaction)
        const known = await get(key, transaction)
        if (known !== null) return { kind: 'known', call: known }
        const seconds = await waitOf(transaction, engine, limits)
        if (seconds > 0) return { kind: 'wait', seconds }
        if (account !== null) {
          await holdReserves(transaction)
          await reserveIn(transaction, entryOf(key, engine, account))
        }
        const { number } = await transaction
          .insertInto('app.calls')
          .values({ key, engine, owner, state: 'intent' })
          .returning('number')
          .executeTakeFirstOrThrow()
        return { kind: 'begun', number }
      }),
    async submitted(number, operation) {
      await database
        .updateTable('app.calls')
        .set({ state: 'submitted', operation: JSON.stringify(operation) })
        .where('number', '=', number)
        .where('state', '!=', 'done')
        .execute()
    },
    done: (key, account) =>
      database.transaction().execute(async (transaction) => {
        const call = await transaction
          .updateTable('app.calls')
          .set({ state: 'done' })
          .where('key', '=', key)
          .where('state', '!=', 'done')
          .returning(['engine', took.as('seconds')])
          .executeTakeFirst()
        if (call === undefined || account === null) return
        const paid = { ...moneyColumns(account.cost), phase: 'actual' as const, at: sql<string>`now()` }
        const { numUpdatedRows } = await transaction
          .updateTable('app.ledger')
          .set({ ...paid, seconds: call.seconds })
          .where('artefact', '=', key)
          .where('phase', '=', 'estimate')
          .executeTakeFirst()
        // Begun before calls set money aside.
        if (numUpdatedRows === 0n)
          await transaction
            .insertInto('app.ledger')
            .values(rowOf({ ...entryOf(key, call.engine, account), seconds: call.seconds }, 'actual'))
            .execute()
      }),
    async unclear(number) {
      await database
        .updateTable('app.calls')
        .set({ state: 'unclear' })
        .where('number', '=', number)
        .where('state', '=', 'intent')
        .execute()
    },
    forget: (number) =>
      database.transaction().execute(async (transaction) => {
        const call = await transaction
          .deleteFrom('app.calls')
          .where('number', '=', number)
          .returning('key')
          .executeTakeFirst()
        if (call !== undefined) await releaseEstimates(transaction).where('artefact', '=', call.key).execute()
      }),
    async rest(engine, seconds) {
      const until = sql<string>`now() + make_interval(secs => ${seconds})`
      await database
        .insertInto('app.engine_rests')
        .values({ engine, until })
        .onConflict((conflict) =>
          conflict.column('engine').doUpdateSet({ until: sql`greatest(engine_rests.until, excluded.until)` }),
        )
        .execute()
    },
    get: (key) => get(key),
    async list({ engine, states } = {}) {
      const rows = await database
        .selectFrom('app.calls')
        .selectAll()
        .$if(engine !== undefined, (query) => query.where('engine', '=', engine!))
        .$if(states !== undefined, (query) => query.where('state', 'in', states!))
        .orderBy('begun_at')
        .limit(1000)
        .execute()
      return rows.map(callOf)
    },
  }
}

/** Since it was begun, by a clock that may have been set. */
const took = sql<number>`greatest(0, extract(epoch from clock_timestamp() - begun_at))::float8`

const entryOf = (key: string, engine: string, account: CallAccount): NewLedgerEntry => ({
  ...account,
  ...{ engine, artefact: key, cpuSeconds: 0, seconds: 0 },
})

/** Seconds until the engine may be called again; 0 for now. */
async function waitOf(
  database: Kysely<Tables>,
  engine: string,
  { atOnce, rate }: Parameters<CallRepository['begin']>[0]['limits'],
): Promise<number> {
  const window = rate?.seconds ?? 0
  const { rows } = await sql<{ open: number; begun: number; oldest: number | null; rest: number | null }>`
    select
      count(*) filter (where state in ('intent', 'submitted'))::int as open,
      count(*) filter (where begun_at > clock_timestamp() - make_interval(secs => ${window}))::int as begun,
      extract(epoch from clock_timestamp() - min(begun_at)
        filter (where begun_at > clock_timestamp() - make_interval(secs => ${window})))::float8 as oldest,
      (select extract(epoch from until - clock_timestamp())::float8 from app.engine_rests where engine = ${engine}) as rest
    from app.calls where engine = ${engine}`.execute(database)
  const { open, begun, oldest, rest } = rows[0]!
  if (rest !== null && rest > 0) return rest
  if (rate !== null && begun >= rate.calls) return Math.max(0.01, window - (oldest ?? 0))
  return open >= atOnce ? roomSeconds : 0
}

function callOf({ begun_at: begunAt, ...row }: Selectable<Tables['app.calls']>): Call {
  return callSchema.parse({ ...row, begunAt })
}

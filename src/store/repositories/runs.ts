import { randomBytes } from 'node:crypto'
import { type Kysely, type Selectable, sql } from 'kysely'
import { digestValue, StudioError } from '#core'
import type { Listener } from '../postgres/listener.ts'
import type { Tables } from '../postgres/tables.ts'
import { hasEnded, type Run, type RunRepository, runEventSchema, runSchema } from '../records/runs.ts'
import { holdReserves, releaseEstimates } from './ledger.ts'

const channel = 'sanbu_runs'

export function createRuns(database: Kysely<Tables>, listener: Listener): RunRepository {
  /** Why a run could not be written to: it is not there, or it is somebody else's now. */
  const lost = async (id: string) => {
    const there = await database.selectFrom('app.runs').select('id').where('id', '=', id).executeTakeFirst()
    return there === undefined ? noSuchRun(id) : taken(id)
  }
  const repository: RunRepository = {
    async create({ series, revision = null, request }) {
      const id = `run_${randomBytes(8).toString('hex')}`
      const row = await database
        .insertInto('app.runs')
        .values({
          id,
          series,
          revision,
          request: JSON.stringify(request),
          request_key: digestValue(request),
          state: 'waiting',
        })
        .returningAll()
        .executeTakeFirstOrThrow()
      return runOf(row)
    },
    async get(id) {
      const row = await database.selectFrom('app.runs').selectAll().where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : runOf(row)
    },
    async list({ series, states, limit = 50 } = {}) {
      let query = database.selectFrom('app.runs').selectAll()
      if (series !== undefined) query = query.where('series', '=', series)
      if (states !== undefined) query = query.where('state', 'in', states)
      return (await query.orderBy('number', 'desc').limit(Math.min(limit, 1000)).execute()).map(runOf)
    },
    async unfinished(request) {
      const row = await database
        .selectFrom('app.runs')
        .selectAll()
        .where('request_key', '=', digestValue(request))
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row === undefined || row.state === 'done' ? null : runOf(row)
    },
    async claim(id, owner) {
      const row = await database
        .updateTable('app.runs')
        .set({ state: 'running', owner, started_at: sql`coalesce(started_at, now())`, ended_at: null, error: null })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      if (row === undefined) throw noSuchRun(id)
      await repository.tell(id, [{ kind: 'state', body: { state: 'running', error: null } }], owner)
      return runOf(row)
    },
    async setState(id, state, { error, report, owner } = {}) {
      const ends = hasEnded(state)
      const row = await database.transaction().execute(async (transaction) => {
        if (ends) await holdReserves(transaction)
        const changed = await transaction
          .updateTable('app.runs')
          .set({
            state,
            owner: null,
            ended_at: ends ? sql`now()` : null,
            ...(error === undefined ? {} : { error: error === null ? null : JSON.stringify(error) }),
            ...(report === undefined ? {} : { report: report === null ? null : JSON.stringify(report) }),
          })
          .where('id', '=', id)
          .$if(owner !== undefined, (query) => query.where('owner', '=', owner!))
          .returningAll()
          .executeTakeFirst()
        // Time that it expected to take it does not take any more. Money is a matter of the calls that it stands for.
        if (ends && changed !== undefined)
          await releaseEstimates(transaction).where('run', '=', id).where('amount', 'is', null).execute()
        return changed
      })
      if (row === undefined) throw await lost(id)
      const run = runOf(row)
      await repository.tell(id, [{ kind: 'state', body: { state, error: run.error } }])
      return run
    },
    async tell(id, events, owner) {
      if (events.length === 0) return
      // One statement: this is said several times a second while a run goes on.
      const { rows } = await sql<{ told: string }>`
        with run as (
          update app.runs set last_event = last_event + ${events.length}
          where id = ${id} and (${owner ?? null}::text is null or owner = ${owner ?? null})
          returning last_event
        ), written as (
          insert into app.run_events (run, number, kind, body)
          select ${id}, run.last_event - ${events.length} + event.place, event.kind, event.body
          from run, lateral (
            select place, one ->> 'kind' as kind, one -> 'body' as body
            from jsonb_array_elements(${JSON.stringify(events)}::jsonb) with ordinality as given (one, place)
          ) as event
        )
        select pg_notify(${channel}, ${id}) as told from run`.execute(database)
      if (rows.length === 0) throw await lost(id)
    },
    async abandon(owner) {
      const rows = await database.selectFrom('app.runs').select('id').where('owner', '=', owner).execute()
      return Promise.all(rows.map(({ id }) => repository.setState(id, 'interrupted', { owner })))
    },
    async events(id, { after = 0, limit = 1000 } = {}) {
      const rows = await database
        .selectFrom('app.run_events')
        .selectAll()
        .where('run', '=', id)
        .where('number', '>', after)
        .orderBy('number')
        .limit(Math.min(limit, 1000))
        .execute()
      return rows.map((row) => runEventSchema.parse(row))
    },
    watch: (id, changed) =>
      listener.listen(channel, (run) => {
        if (run === id) changed()
      }),
    async prune({ days, keep }) {
      const { rows } = await sql<{ id: string }>`
        with gone as (
          delete from app.runs
          where state in ('done', 'failed', 'stopped', 'interrupted')
            and coalesce(ended_at, started_at, created_at) < now() - make_interval(days => ${days})
            and number not in (
              select number from (
                select number, row_number() over (partition by series order by number desc) as place from app.runs
              ) as placed where place <= ${keep}
            )
          returning id
        ), freed as (
          delete from app.ledger using gone
          where ledger.run = gone.id and ledger.phase = 'estimate' and ledger.amount is null
        )
        select id from gone`.execute(database)
      return rows.length
    },
  }
  return repository
}

function runOf(row: Selectable<Tables['app.runs']>): Run {
  return runSchema.parse({
    ...row,
    requestKey: row.request_key,
    createdAt: row.created_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    lastEvent: row.last_event,
  })
}

function noSuchRun(id: string): StudioError {
  return new StudioError({
    code: 'store.no-such-run',
    message: { zh: `没有这次制作：${id}`, en: `There is no such run: ${id}` },
    details: { run: id },
  })
}

function taken(id: string): StudioError {
  return new StudioError({
    code: 'store.run-taken',
    message: {
      zh: `这次制作已由另一个进程接手：${id}`,
      en: `Another process has taken this run over: ${id}`,
    },
    details: { run: id },
  })
}

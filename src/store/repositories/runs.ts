import { randomBytes } from 'node:crypto'
import { type Kysely, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { digestValue, localTextSchema, StudioError } from '#core'
import type { Listener } from '../postgres/listener.ts'
import type { Tables } from '../postgres/tables.ts'
import { addressSchema, momentSchema, plainObjectSchema } from './columns.ts'

/**
 * `waiting` to be taken up, `running`, `interrupted` (its process died; whoever may goes on with it), and the three ends. A
 * run that was stopped or failed can be taken up again; then it is `waiting` once more.
 */
export const runStateSchema = z.enum(['waiting', 'running', 'interrupted', 'done', 'failed', 'stopped'])
export type RunState = z.infer<typeof runStateSchema>

/** One making of a series, from asking to the finished episodes. */
export const runSchema = z.object({
  id: z.string().regex(/^run_[0-9a-z]{16}$/),
  series: z.string(),
  /** The revision that is made; null when the script came from a file. */
  revision: z.number().int().nullable(),
  /** What was asked for. */
  request: plainObjectSchema,
  /** Digest of the request: the same request again finds the run that it belongs to. */
  requestKey: addressSchema,
  state: runStateSchema,
  createdAt: momentSchema,
  startedAt: momentSchema.nullable(),
  endedAt: momentSchema.nullable(),
  /** Why it failed. */
  error: z.object({ code: z.string(), message: localTextSchema, retryable: z.boolean() }).nullable(),
  /** The report of what was made, when it is done. */
  report: plainObjectSchema.nullable(),
  /** Number of its last event, 0 when there is none. */
  lastEvent: z.number().int().min(0),
})
export type Run = z.infer<typeof runSchema>

/** Something that was told about a run. */
export const runEventSchema = z.object({
  run: z.string(),
  /** 1, 2, 3 … in the order in which they were told: who saw up to 7 asks for those after 7. */
  number: z.number().int().min(1),
  at: momentSchema,
  /** `progress` carries a progress event of production, `state` the new state, `story` what was understood of the script. */
  kind: z.enum(['progress', 'state', 'story']),
  body: plainObjectSchema,
})
export type RunEvent = z.infer<typeof runEventSchema>

export interface NewRun {
  series: string
  revision?: number | null
  request: Record<string, unknown>
}

export interface RunRepository {
  create(run: NewRun): Promise<Run>
  get(id: string): Promise<Run | null>
  /** Newest first. */
  list(which?: { series?: string; states?: readonly RunState[]; limit?: number }): Promise<Run[]>
  /** The newest run with just this request that has not been done; null when there is none. */
  unfinished(request: Record<string, unknown>): Promise<Run | null>
  /** Changes the state, and tells it as an event. */
  setState(id: string, state: RunState, facts?: Partial<Pick<Run, 'error' | 'report'>>): Promise<Run>
  /** Adds events. Who watches the run hears of them at once. */
  tell(id: string, events: readonly Pick<RunEvent, 'kind' | 'body'>[]): Promise<void>
  /** Oldest first, after a number; at most 1000 at once. */
  events(id: string, page?: { after?: number; limit?: number }): Promise<RunEvent[]>
  /** Calls back after every change of a run, in this process or another; the answer ends it. Missed calls are possible: read `events`. */
  watch(id: string, changed: () => void): Promise<() => void>
  /** Removes ended runs older than so many days with their events, but always keeps the newest `keep` of each series. */
  prune(rule: { days: number; keep: number }): Promise<number>
}

const channel = 'sanbu_runs'
const ended: readonly RunState[] = ['done', 'failed', 'stopped']

export function createRuns(database: Kysely<Tables>, listener: Listener): RunRepository {
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
    async setState(id, state, facts = {}) {
      const isEnd = ended.includes(state)
      const row = await database
        .updateTable('app.runs')
        .set({
          state,
          ...(state === 'running' ? { started_at: sql`coalesce(started_at, now())`, error: null } : {}),
          ended_at: isEnd ? sql`now()` : null,
          ...(facts.error === undefined ? {} : { error: facts.error === null ? null : JSON.stringify(facts.error) }),
          ...(facts.report === undefined
            ? {}
            : { report: facts.report === null ? null : JSON.stringify(facts.report) }),
        })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirst()
      if (row === undefined) throw noSuchRun(id)
      await repository.tell(id, [{ kind: 'state', body: { state, error: runOf(row).error } }])
      return runOf(row)
    },
    async tell(id, events) {
      if (events.length === 0) return
      await database.transaction().execute(async (transaction) => {
        const run = await transaction
          .updateTable('app.runs')
          .set({ last_event: sql`last_event + ${events.length}` })
          .where('id', '=', id)
          .returning('last_event')
          .executeTakeFirst()
        if (run === undefined) throw noSuchRun(id)
        const first = run.last_event - events.length + 1
        await transaction
          .insertInto('app.run_events')
          .values(events.map(({ kind, body }, i) => ({ run: id, number: first + i, kind, body: JSON.stringify(body) })))
          .execute()
        await sql`select pg_notify(${channel}, ${id})`.execute(transaction)
      })
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
        delete from app.runs
        where state in ('done', 'failed', 'stopped') and ended_at < now() - make_interval(days => ${days})
          and number not in (
            select number from (
              select number, row_number() over (partition by series order by number desc) as place from app.runs
            ) as placed where place <= ${keep}
          )
        returning id`.execute(database)
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

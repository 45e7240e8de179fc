import { setTimeout as wait } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type pg from 'pg'
import { createListener, type Listener } from './postgres/listener.ts'
import { migrate } from './postgres/migrate.ts'
import { isOutage } from './postgres/outage.ts'
import { openPool, openQueries } from './postgres/pool.ts'
import { ensureKeeper, ensureServer } from './postgres/server.ts'
import type { Tables } from './postgres/tables.ts'
import { createTurns } from './postgres/turns.ts'
import type { BudgetRepository } from './records/budgets.ts'
import type { CallRepository } from './records/calls.ts'
import type { ExecutorRepository } from './records/executors.ts'
import type { LedgerRepository } from './records/ledger.ts'
import type { ProvenanceRepository } from './records/provenance.ts'
import type { RunRepository } from './records/runs.ts'
import type { SeriesRepository } from './records/series.ts'
import type { Signals, Turns } from './records/signals.ts'
import type { TakeRepository } from './records/takes.ts'
import { createBudgets } from './repositories/budgets.ts'
import { createCalls } from './repositories/calls.ts'
import { createExecutors } from './repositories/executors.ts'
import { createLedger } from './repositories/ledger.ts'
import { createProvenance } from './repositories/provenance.ts'
import { createRuns } from './repositories/runs.ts'
import { createSeries } from './repositories/series.ts'
import { createTakes } from './repositories/takes.ts'

/** Everything that a person keeps, but for made files: those are artefacts. */
export interface Repositories {
  readonly series: SeriesRepository
  readonly takes: TakeRepository
  readonly ledger: LedgerRepository
  readonly budgets: BudgetRepository
  readonly runs: RunRepository
  readonly provenance: ProvenanceRepository
  readonly executors: ExecutorRepository
  readonly calls: CallRepository
}

export interface Database extends Repositories {
  /** Of the server, with its password: for the queue, which has tables of its own beside ours. Never to be shown. */
  readonly url: string
  /** More connections to the same server, for the queue. Whoever asks ends them. */
  connect(size: number): pg.Pool
  /** True for the server that comes along and is started when needed. */
  readonly builtIn: boolean
  readonly signals: Signals
  readonly turns: Turns
  /** Makes sure that the server answers, after it was killed: starts the built-in one again, waits for another. */
  revive(): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** The folder that everything lies in, see `homeFolder`. */
  home: string
  /** A PostgreSQL of the person's own; left out or null, `DATABASE_URL`, else the built-in one. */
  url?: string | null
}

const watchMs = 5000
/** How often a server that goes away as it is opened is started again. */
const mostStarts = 5

/**
 * Has the built-in server start while whoever will open the database is still loading the rest of itself: making and starting one are other
 * processes' work. Done once they are at it: loading would leave no moment for what comes before. Nothing is said of what goes wrong here; opening
 * meets it again, and says it.
 */
export function startDatabaseAhead(home: string, environment: NodeJS.ProcessEnv = process.env): Promise<void> {
  if ((environment['DATABASE_URL'] ?? '') !== '') return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => resolve()
    ensureServer(home, end).then(end, end)
  })
}

/**
 * Opens the database, starting the built-in server if it does not run, and brings its tables forwards. Whoever opens it closes it; the
 * built-in server ends by itself soon after the last user on this machine is gone, however that came.
 */
export async function openDatabase(
  options: DatabaseOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Database> {
  const given = options.url ?? environment['DATABASE_URL'] ?? ''
  const builtIn = given === ''
  const url = builtIn ? (await ensureServer(options.home)).url : given
  const pool = openPool(url, 6)
  const queries = openQueries(pool)
  const listener = createListener(url)
  // The server or its keeper may be killed: whoever uses them has them come back.
  const watch = setInterval(() => void ensureServer(options.home).catch(() => {}), watchMs).unref()
  if (!builtIn) clearInterval(watch)
  const close = async () => {
    clearInterval(watch)
    if (builtIn) await ensureKeeper(options.home, url).catch(() => {})
    await listener.close()
    await queries.destroy()
  }
  try {
    await begin(builtIn, options.home, () => migrate(queries))
  } catch (error) {
    await close()
    throw error
  }
  return {
    ...repositories(queries, listener),
    url,
    connect: (size) => openPool(url, size),
    builtIn,
    signals: {
      tell: (channel, word) => tell(pool, channel, word),
      listen: listener.listen,
    },
    turns: createTurns(url),
    async revive() {
      if (builtIn) await ensureServer(options.home)
      await ping(pool)
    },
    close,
  }
}

function repositories(queries: Kysely<Tables>, listener: Listener): Repositories {
  return {
    series: createSeries(queries),
    takes: createTakes(queries),
    ledger: createLedger(queries),
    budgets: createBudgets(queries),
    runs: createRuns(queries, listener),
    provenance: createProvenance(queries),
    executors: createExecutors(queries),
    calls: createCalls(queries),
  }
}

/** A built-in server may have been on its way out when it was found, after its last user: then it is started anew. */
async function begin(builtIn: boolean, home: string, work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work()
    } catch (error) {
      if (!builtIn || tries === mostStarts || !isOutage(error)) throw error
      await wait(200)
      await ensureServer(home)
    }
  }
}

async function tell(pool: pg.Pool, channel: string, word: string): Promise<void> {
  await pool.query('select pg_notify($1, $2)', [channel, word])
}

async function ping(pool: pg.Pool): Promise<void> {
  await pool.query('select 1')
}

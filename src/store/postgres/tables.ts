import type { ColumnType, Generated } from 'kysely'

/** A moment is written as ISO 8601 or left to the server's clock, and read as ISO 8601. */
type Moment = ColumnType<string, string | undefined, string>
type MaybeMoment = ColumnType<string | null, string | null | undefined, string | null>
/** Written as JSON text, read as a value. */
type Json = ColumnType<unknown, string, string>
type MaybeJson = ColumnType<unknown, string | null | undefined, string | null>

/** The rows of every table, as the database gives them. Repositories alone know of them. */
export interface Tables {
  'app.scripts': { digest: string; body: string }
  'app.series': {
    id: string
    title: string
    head: number
    created_at: Moment
    changed_at: Moment
    removed_at: MaybeMoment
  }
  'app.revisions': {
    series: string
    number: number
    script: string
    file: string
    choices: Json
    note: string | null
    at: Moment
  }
  'app.takes': {
    id: string
    series: string
    episode: string
    shot: string
    engine: string
    engine_version: string
    seed: string
    artefact: string
    amount: number | null
    currency: string | null
    cpu_seconds: number
    seconds: number
    run: string | null
    at: Moment
    number: Generated<number>
  }
  'app.ledger': {
    id: Generated<number>
    at: Moment
    phase: 'estimate' | 'actual'
    series: string
    episode: string | null
    shot: string | null
    run: string | null
    engine: string
    work: string
    amount: number | null
    currency: string | null
    cpu_seconds: number
    seconds: number
    artefact: string | null
  }
  'app.budgets': { series: string | null; engine: string | null; unit: string; limit: number }
  'app.runs': {
    id: string
    series: string
    revision: number | null
    request: Json
    request_key: string
    state: string
    created_at: Moment
    started_at: MaybeMoment
    ended_at: MaybeMoment
    error: MaybeJson
    report: MaybeJson
    last_event: Generated<number>
    owner: string | null
    number: Generated<number>
  }
  'app.run_events': { run: string; number: number; at: Moment; kind: string; body: Json }
  'app.provenance': {
    kind: string
    key: string
    maker: string
    engine: string
    series: string
    episode: string | null
    shot: string | null
    run: string | null
    inputs: Json
    bytes: number
    cpu_seconds: number
    seconds: number
    at: Moment
  }
  'app.executors': { id: string; host: string; pid: number; beat: Moment }
  'app.calls': {
    key: string
    engine: string
    state: string
    owner: string
    operation: MaybeJson
    number: Generated<number>
    begun_at: Moment
  }
  'app.engine_rests': { engine: string; until: Moment }
}

import { sql } from 'kysely'
import type { DatabaseMigration } from './migration.ts'

/** Series and revisions, takes, ledger, budgets, runs and their events, provenance, executors. */
export const first: DatabaseMigration = {
  name: '0001-first',
  statements: [
    // A script is kept once, however many revisions have it: most change only choices.
    sql`create table app.scripts (
      digest text primary key,
      body text not null
    )`,
    sql`create table app.series (
      id text primary key,
      title text not null,
      head integer not null,
      created_at timestamptz not null default now(),
      changed_at timestamptz not null default now(),
      removed_at timestamptz
    )`,
    sql`create table app.revisions (
      series text not null references app.series (id) on delete cascade,
      number integer not null,
      script text not null references app.scripts (digest),
      file text not null,
      choices jsonb not null,
      note text,
      at timestamptz not null default now(),
      primary key (series, number)
    )`,
    sql`create index revisions_of_script on app.revisions (script)`,
    sql`create table app.takes (
      id text primary key,
      series text not null,
      episode text not null,
      shot text not null,
      engine text not null,
      engine_version text not null,
      seed text not null,
      artefact text not null,
      amount bigint,
      currency text,
      cpu_seconds double precision not null,
      seconds double precision not null,
      run text,
      at timestamptz not null default now(),
      number bigserial not null
    )`,
    sql`create index takes_of_shot on app.takes (series, shot)`,
    sql`create table app.ledger (
      id bigserial primary key,
      at timestamptz not null default now(),
      phase text not null check (phase in ('estimate', 'actual')),
      series text not null,
      episode text,
      shot text,
      run text,
      engine text not null,
      work text not null,
      amount bigint,
      currency text,
      cpu_seconds double precision not null,
      seconds double precision not null,
      artefact text,
      check ((amount is null) = (currency is null))
    )`,
    sql`create index ledger_of_series on app.ledger (series, episode, shot)`,
    sql`create index ledger_of_run on app.ledger (run)`,
    sql`create table app.budgets (
      series text,
      engine text,
      unit text not null,
      "limit" bigint not null,
      unique nulls not distinct (series, engine, unit)
    )`,
    sql`create table app.runs (
      id text primary key,
      series text not null,
      revision integer,
      request jsonb not null,
      request_key text not null,
      state text not null,
      created_at timestamptz not null default now(),
      started_at timestamptz,
      ended_at timestamptz,
      error jsonb,
      report jsonb,
      last_event integer not null default 0,
      number bigserial not null
    )`,
    sql`create index runs_of_series on app.runs (series, number)`,
    sql`create index runs_of_request on app.runs (request_key, number)`,
    sql`create table app.run_events (
      run text not null references app.runs (id) on delete cascade,
      number integer not null,
      at timestamptz not null default now(),
      kind text not null,
      body jsonb not null,
      primary key (run, number)
    )`,
    sql`create table app.provenance (
      kind text not null,
      key text not null,
      maker text not null,
      engine text not null,
      series text not null,
      episode text,
      shot text,
      run text,
      inputs jsonb not null,
      bytes bigint not null,
      cpu_seconds double precision not null,
      seconds double precision not null,
      at timestamptz not null default now(),
      primary key (kind, key)
    )`,
    sql`create index provenance_of_series on app.provenance (series, episode, shot)`,
    sql`create table app.executors (
      id text primary key,
      host text not null,
      pid integer not null,
      beat timestamptz not null default now()
    )`,
  ],
}

export type { ArchivePlace, ArchiveReport } from './archive/series-archive.ts'
export { exportSeries, importSeries } from './archive/series-archive.ts'
export type { ArtefactStore } from './artefacts.ts'
export { defaultStoreBytes, openArtefactStore } from './artefacts.ts'
export type { Config } from './config.ts'
export { configSchema, readConfig, writeConfig } from './config.ts'
export type { Database, DatabaseOptions, Repositories } from './database.ts'
export { openDatabase, startDatabaseAhead } from './database.ts'
export { ensureFolder, homeFolder } from './home.ts'
export { isOutage } from './postgres/outage.ts'
export type { ArtefactKind } from './records/artefact-kind.ts'
export { artefactKindSchema } from './records/artefact-kind.ts'
export type { Budget, BudgetRepository, BudgetState } from './records/budgets.ts'
export { budgetSchema, budgetStateSchema } from './records/budgets.ts'
export type { Begun, Call, CallAccount, CallLimits, CallRepository, CallState } from './records/calls.ts'
export { callSchema, callStateSchema } from './records/calls.ts'
export type { Money } from './records/columns.ts'
export { moneySchema } from './records/columns.ts'
export type { Executor, ExecutorRepository } from './records/executors.ts'
export type {
  LedgerColumn,
  LedgerEntry,
  LedgerFilter,
  LedgerRepository,
  LedgerTotal,
  NewLedgerEntry,
} from './records/ledger.ts'
export { ledgerEntrySchema, ledgerTotalSchema } from './records/ledger.ts'
export type { Provenance, ProvenanceRepository } from './records/provenance.ts'
export { provenanceSchema } from './records/provenance.ts'
export type { NewRun, Run, RunEvent, RunFacts, RunRepository, RunState } from './records/runs.ts'
export { runEventSchema, runSchema, runStateSchema } from './records/runs.ts'
export type {
  NewRevision,
  NewSeries,
  Revision,
  RevisionSummary,
  SeriesRecord,
  SeriesRepository,
} from './records/series.ts'
export { revisionSchema, revisionSummarySchema, seriesRecordSchema } from './records/series.ts'
export type { Signals, Turns } from './records/signals.ts'
export type { NewTake, Take, TakeRepository } from './records/takes.ts'
export { takeSchema } from './records/takes.ts'

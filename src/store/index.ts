export type { ArtefactKind, ArtefactStore } from './artefacts.ts'
export { artefactKindSchema, defaultStoreBytes, openArtefactStore } from './artefacts.ts'
export type { Config } from './config.ts'
export { configSchema, readConfig } from './config.ts'
export type { Database, DatabaseOptions, Repositories } from './database.ts'
export { openDatabase } from './database.ts'
export { ensureFolder, homeFolder } from './home.ts'
export type { Budget, BudgetRepository, BudgetState } from './repositories/budgets.ts'
export { budgetSchema, budgetStateSchema } from './repositories/budgets.ts'
export type { Money } from './repositories/columns.ts'
export { moneySchema } from './repositories/columns.ts'
export type { Executor, ExecutorRepository } from './repositories/executors.ts'
export type {
  LedgerColumn,
  LedgerEntry,
  LedgerFilter,
  LedgerRepository,
  LedgerTotal,
  NewLedgerEntry,
} from './repositories/ledger.ts'
export { ledgerEntrySchema, ledgerTotalSchema } from './repositories/ledger.ts'
export type { Provenance, ProvenanceRepository } from './repositories/provenance.ts'
export { provenanceSchema } from './repositories/provenance.ts'
export type { NewRun, Run, RunEvent, RunRepository, RunState } from './repositories/runs.ts'
export { runEventSchema, runSchema, runStateSchema } from './repositories/runs.ts'
export type {
  NewRevision,
  NewSeries,
  Revision,
  RevisionSummary,
  SeriesRecord,
  SeriesRepository,
} from './repositories/series.ts'
export { revisionSchema, revisionSummarySchema, seriesRecordSchema } from './repositories/series.ts'
export type { NewTake, Take, TakeRepository } from './repositories/takes.ts'
export { takeSchema } from './repositories/takes.ts'

import type { BudgetRepository } from './repositories/budgets.ts'
import type { LedgerRepository } from './repositories/ledger.ts'
import type { ProvenanceRepository } from './repositories/provenance.ts'
import type { RunRepository } from './repositories/runs.ts'
import type { SeriesRepository } from './repositories/series.ts'
import type { TakeRepository } from './repositories/takes.ts'

/** Everything that a person keeps, but for made files: those are artefacts. */
export interface Repositories {
  readonly series: SeriesRepository
  readonly takes: TakeRepository
  readonly ledger: LedgerRepository
  readonly budgets: BudgetRepository
  readonly runs: RunRepository
  readonly provenance: ProvenanceRepository
}

import { z } from 'zod'
import { addressSchema, momentSchema, moneySchema } from './columns.ts'

/** What one piece of work was expected to take, or took. */
export const ledgerEntrySchema = z.object({
  id: z.number().int(),
  at: momentSchema,
  /** `estimate` before the work, `actual` after it. An estimate that was settled is no longer counted. */
  phase: z.enum(['estimate', 'actual']),
  series: z.string(),
  episode: z.string().nullable(),
  shot: z.string().nullable(),
  run: z.string().nullable(),
  engine: z.string(),
  /** Kind of work: `segment`, `voice`, `sound`, `cover`, `check` … */
  work: z.string(),
  /** Null for what costs no money. */
  cost: moneySchema.nullable(),
  cpuSeconds: z.number().min(0),
  seconds: z.number().min(0),
  artefact: addressSchema.nullable(),
})
export type LedgerEntry = z.infer<typeof ledgerEntrySchema>
export type NewLedgerEntry = Omit<LedgerEntry, 'id' | 'at' | 'phase'>

export interface LedgerFilter {
  series?: string
  episode?: string
  shot?: string
  run?: string
  engine?: string
  work?: string
  phase?: LedgerEntry['phase']
}

export type LedgerColumn = 'series' | 'episode' | 'shot' | 'run' | 'engine' | 'work'

export const ledgerTotalSchema = z.object({
  /** The columns that were asked for, each with its value. */
  of: z.partialRecord(z.enum(['series', 'episode', 'shot', 'run', 'engine', 'work']), z.string().nullable()),
  /** One sum a currency, of what was really paid and of what is reserved. */
  paid: z.array(moneySchema),
  reserved: z.array(moneySchema),
  cpuSeconds: z.number(),
  seconds: z.number(),
  entries: z.number().int(),
})
export type LedgerTotal = z.infer<typeof ledgerTotalSchema>

export interface LedgerRepository {
  /** Books what was done. */
  add(entries: readonly NewLedgerEntry[]): Promise<void>
  /**
   * Books what will be spent, if no budget is passed by it; the check and the booking are one.
   * @param instead an estimate that this one takes the place of: at no moment is neither there
   * @returns id of the estimate, to settle or release later
   * @throws store.budget-reached with the budget in the details
   * @throws store.run-ended for a run that has ended: it spends nothing more
   */
  reserve(entry: NewLedgerEntry, instead?: number): Promise<number>
  /** Puts what it really took in the estimate's place. Settling twice counts once. */
  settle(id: number, actual: Pick<NewLedgerEntry, 'cost' | 'cpuSeconds' | 'seconds' | 'artefact'>): Promise<void>
  /** Takes an estimate back: the work was not done. */
  release(id: number): Promise<void>
  /** Newest first, at most 1000 at once. */
  list(which: LedgerFilter, page?: { before?: number; limit?: number }): Promise<LedgerEntry[]>
  /** Sums, grouped by columns; one total over everything when none is named. */
  totals(which: LedgerFilter, by?: readonly LedgerColumn[]): Promise<LedgerTotal[]>
}

import { type Kysely, type Selectable, sql } from 'kysely'
import { z } from 'zod'
import { StudioError } from '#core'
import type { Tables } from '../postgres/tables.ts'
import { type BudgetState, budgetStates } from './budgets.ts'
import { addressSchema, momentSchema, moneyColumns, moneyOf, moneySchema } from './columns.ts'

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
   * @returns id of the estimate, to settle or release later
   * @throws store.budget-reached with the budget in the details
   */
  reserve(entry: NewLedgerEntry): Promise<number>
  /** Puts what it really took in the estimate's place. Settling twice counts once. */
  settle(id: number, actual: Pick<NewLedgerEntry, 'cost' | 'cpuSeconds' | 'seconds' | 'artefact'>): Promise<void>
  /** Takes an estimate back: the work was not done. */
  release(id: number): Promise<void>
  /** Newest first, at most 1000 at once. */
  list(which: LedgerFilter, page?: { before?: number; limit?: number }): Promise<LedgerEntry[]>
  /** Sums, grouped by columns; one total over everything when none is named. */
  totals(which: LedgerFilter, by?: readonly LedgerColumn[]): Promise<LedgerTotal[]>
}

/** Whoever reserves holds this lock, so that two together cannot pass a budget that each alone would keep. */
const reserveLock = 0x73_61_6e_32

const columns = ['series', 'episode', 'shot', 'run', 'engine', 'work'] as const satisfies LedgerColumn[]

export function createLedger(database: Kysely<Tables>): LedgerRepository {
  const chosen = (which: LedgerFilter) => {
    let query = database.selectFrom('app.ledger')
    for (const column of columns) {
      const wanted = which[column]
      if (wanted !== undefined) query = query.where(column, '=', wanted)
    }
    return query
  }
  return {
    async add(entries) {
      if (entries.length === 0) return
      await database
        .insertInto('app.ledger')
        .values(entries.map((entry) => rowOf(entry, 'actual')))
        .execute()
    },
    reserve: (entry) =>
      database.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${reserveLock})`.execute(transaction)
        const { id } = await transaction
          .insertInto('app.ledger')
          .values(rowOf(entry, 'estimate'))
          .returning('id')
          .executeTakeFirstOrThrow()
        const budgets = await budgetStates(transaction, entry.series)
        const passed = budgets.find(
          ({ engine, unit, spent, reserved, limit }) =>
            (engine === null || engine === entry.engine) &&
            (unit === 'CPU' ? entry.cpuSeconds > 0 : unit === entry.cost?.currency) &&
            spent + reserved > limit,
        )
        if (passed !== undefined) throw budgetReached(passed)
        return id
      }),
    async settle(id, { cost, cpuSeconds, seconds, artefact }) {
      await database
        .updateTable('app.ledger')
        .set({ ...moneyColumns(cost), phase: 'actual', at: sql`now()`, cpu_seconds: cpuSeconds, seconds, artefact })
        .where('id', '=', id)
        .where('phase', '=', 'estimate')
        .execute()
    },
    async release(id) {
      await database.deleteFrom('app.ledger').where('id', '=', id).where('phase', '=', 'estimate').execute()
    },
    async list(which, { before, limit = 100 } = {}) {
      const rows = await chosen(which)
        .selectAll()
        .$if(before !== undefined, (query) => query.where('id', '<', before!))
        .orderBy('id', 'desc')
        .limit(Math.min(limit, 1000))
        .execute()
      return rows.map(entryOf)
    },
    async totals(which, by = []) {
      const rows = await chosen(which)
        .select([...by, 'currency', 'phase'])
        .select([
          sql<number>`coalesce(sum(amount), 0)::bigint`.as('amount'),
          sql<number>`sum(cpu_seconds)`.as('cpu'),
          sql<number>`sum(seconds)`.as('seconds'),
          sql<number>`count(*)`.as('entries'),
        ])
        .groupBy([...by, 'currency', 'phase'])
        .orderBy('currency')
        .execute()
      const totals = new Map<string, LedgerTotal>()
      for (const row of rows) {
        const of = Object.fromEntries(by.map((column) => [column, row[column]]))
        const key = JSON.stringify(of)
        const total: LedgerTotal = totals.get(key) ?? {
          of,
          paid: [],
          reserved: [],
          cpuSeconds: 0,
          seconds: 0,
          entries: 0,
        }
        totals.set(key, total)
        const money = moneyOf({ amount: row.amount, currency: row.currency })
        if (money !== null) total[row.phase === 'actual' ? 'paid' : 'reserved'].push(money)
        // What is only expected is money set aside; time is counted when it was spent.
        if (row.phase === 'actual') {
          total.cpuSeconds += row.cpu
          total.seconds += row.seconds
        }
        total.entries += row.entries
      }
      return [...totals.values()].map((total) => ledgerTotalSchema.parse(total))
    },
  }
}

function rowOf({ cost, cpuSeconds, ...entry }: NewLedgerEntry, phase: LedgerEntry['phase']) {
  return { ...entry, ...moneyColumns(cost), phase, cpu_seconds: cpuSeconds }
}

function entryOf(row: Selectable<Tables['app.ledger']>): LedgerEntry {
  return ledgerEntrySchema.parse({ ...row, cpuSeconds: row.cpu_seconds, cost: moneyOf(row) })
}

function budgetReached(budget: BudgetState): StudioError {
  const zh = `${budget.limit} ${budget.unit === 'CPU' ? '处理器秒' : `（${budget.unit} 最小单位）`}`
  const en = `${budget.limit} ${budget.unit === 'CPU' ? 'processor seconds' : `minor units of ${budget.unit}`}`
  return new StudioError({
    code: 'store.budget-reached',
    message: {
      zh: `再做下去会超出预算 ${zh}，已停下。可以提高预算后再继续`,
      en: `Going on would pass the budget of ${en}, so this stopped. Raise the budget to go on`,
    },
    details: { budget },
  })
}

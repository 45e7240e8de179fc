import { type Kysely, type Selectable, sql } from 'kysely'
import { StudioError } from '#core'
import type { Tables } from '../postgres/tables.ts'
import type { BudgetState } from '../records/budgets.ts'
import {
  type LedgerEntry,
  type LedgerFilter,
  type LedgerRepository,
  type LedgerTotal,
  ledgerEntrySchema,
  ledgerTotalSchema,
  type NewLedgerEntry,
} from '../records/ledger.ts'
import { hasEnded } from '../records/runs.ts'
import { budgetStates } from './budgets.ts'
import { moneyColumns, moneyOf } from './money-columns.ts'

/** Whoever reserves holds this lock, so that two together cannot pass a budget that each alone would keep. */
const reserveLock = 0x73_61_6e_32

const columns = ['series', 'episode', 'shot', 'run', 'engine', 'work', 'phase'] as const

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
    reserve: (entry, instead) =>
      database.transaction().execute(async (transaction) => {
        await holdReserves(transaction)
        if (instead !== undefined) await releaseEstimates(transaction).where('id', '=', instead).execute()
        return reserveIn(transaction, entry)
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
      await releaseEstimates(database).where('id', '=', id).execute()
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

/** From here to the end of the transaction nobody else reserves anything, and no run ends. */
export async function holdReserves(transaction: Kysely<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${reserveLock})`.execute(transaction)
}

/** Books an estimate; whoever asks holds the reserves. */
export async function reserveIn(transaction: Kysely<Tables>, entry: NewLedgerEntry): Promise<number> {
  const { id } = await transaction
    .insertInto('app.ledger')
    .values(rowOf(entry, 'estimate'))
    .returning('id')
    .executeTakeFirstOrThrow()
  const run = await transaction
    .selectFrom('app.runs')
    .select('state')
    .where('id', '=', entry.run ?? '')
    .executeTakeFirst()
  if (run !== undefined && hasEnded(run.state)) throw runEnded()
  const budgets = await budgetStates(transaction, entry.series)
  const passed = budgets.find(
    ({ engine, unit, spent, reserved, limit }) =>
      (engine === null || engine === entry.engine) &&
      (unit === 'CPU' ? entry.cpuSeconds > 0 : unit === entry.cost?.currency) &&
      spent + reserved > limit,
  )
  if (passed !== undefined) throw budgetReached(passed)
  return id
}

/** Estimates are taken back with this; which ones is for the caller to say. */
export const releaseEstimates = (database: Kysely<Tables>) =>
  database.deleteFrom('app.ledger').where('phase', '=', 'estimate')

export function rowOf({ cost, cpuSeconds, ...entry }: NewLedgerEntry, phase: LedgerEntry['phase']) {
  return { ...entry, ...moneyColumns(cost), phase, cpu_seconds: cpuSeconds }
}

function entryOf(row: Selectable<Tables['app.ledger']>): LedgerEntry {
  return ledgerEntrySchema.parse({ ...row, cpuSeconds: row.cpu_seconds, cost: moneyOf(row) })
}

function runEnded(): StudioError {
  return new StudioError({
    code: 'store.run-ended',
    message: { zh: '这次制作已经结束，不再花费', en: 'This run has ended and spends nothing more' },
  })
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

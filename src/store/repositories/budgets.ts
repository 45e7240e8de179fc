import { type Kysely, sql } from 'kysely'
import type { Tables } from '../postgres/tables.ts'
import { type BudgetRepository, type BudgetState, budgetSchema, budgetStateSchema } from '../records/budgets.ts'

export function createBudgets(database: Kysely<Tables>): BudgetRepository {
  return {
    async set(budget) {
      const { limit } = budgetSchema.parse(budget)
      await database
        .insertInto('app.budgets')
        .values(budgetSchema.parse(budget))
        .onConflict((conflict) => conflict.columns(['series', 'engine', 'unit']).doUpdateSet({ limit }))
        .execute()
    },
    async remove({ series, engine, unit }) {
      await database
        .deleteFrom('app.budgets')
        .where('series', 'is not distinct from', series)
        .where('engine', 'is not distinct from', engine)
        .where('unit', '=', unit)
        .execute()
    },
    list: (series) => budgetStates(database, series),
  }
}

/** Budgets with what is spent of each, or set aside. Those of a series include those over everything. */
export async function budgetStates(database: Kysely<Tables>, series?: string): Promise<BudgetState[]> {
  const used = (phase: 'actual' | 'estimate') => sql<number>`coalesce((
    select sum(case when budgets.unit = 'CPU' then ledger.cpu_seconds else ledger.amount end)
    from app.ledger
    where phase = ${phase}
      and (budgets.series is null or ledger.series = budgets.series)
      and (budgets.engine is null or ledger.engine = budgets.engine)
      and (budgets.unit = 'CPU' or ledger.currency = budgets.unit)
  ), 0)::float8`
  const rows = await database
    .selectFrom('app.budgets as budgets')
    .selectAll()
    .select([used('actual').as('spent'), used('estimate').as('reserved')])
    .$if(series !== undefined, (query) =>
      query.where((where) => where.or([where('series', 'is', null), where('series', '=', series!)])),
    )
    .execute()
  return rows.map((row) => budgetStateSchema.parse(row))
}

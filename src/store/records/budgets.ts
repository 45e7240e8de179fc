import { z } from 'zod'

/** The most that may be spent: over everything, over a series, over an engine, or over one engine in one series. */
export const budgetSchema = z.object({
  series: z.string().nullable(),
  engine: z.string().nullable(),
  /** An ISO 4217 code for money in whole minor units, or `CPU` for whole processor seconds. */
  unit: z.string().regex(/^[A-Z]{3}$/),
  limit: z.number().int().min(0),
})
export type Budget = z.infer<typeof budgetSchema>

export const budgetStateSchema = budgetSchema.extend({ spent: z.number(), reserved: z.number() })
export type BudgetState = z.infer<typeof budgetStateSchema>

export interface BudgetRepository {
  /** Sets or replaces the budget of this series, engine and unit. */
  set(budget: Budget): Promise<void>
  remove(budget: Omit<Budget, 'limit'>): Promise<void>
  /** All that bear on a series (or all there are), with what is spent of each. */
  list(series?: string): Promise<BudgetState[]>
}

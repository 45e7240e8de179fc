import { type Money, moneySchema } from '../records/columns.ts'

/** Money takes two columns. */
export function moneyColumns(money: Money | null): { amount: number | null; currency: string | null } {
  return money === null ? { amount: null, currency: null } : moneySchema.parse(money)
}

export function moneyOf({ amount, currency }: { amount: number | null; currency: string | null }): Money | null {
  return amount === null || currency === null ? null : { amount, currency }
}

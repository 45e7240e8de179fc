import { z } from 'zod'

/** A point in time as ISO 8601 in UTC, milliseconds: `2026-01-31T08:00:00.000Z`. */
export const momentSchema = z.iso.datetime({ precision: 3 })

/** SHA-256 as 64 hex digits: the address of an artefact. */
export const addressSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** A JSON object whose meaning the store does not know. */
export const plainObjectSchema = z.record(z.string(), z.unknown())

/** Whole minor units of a currency (cents, fen), and its ISO 4217 code. */
export const moneySchema = z.object({
  amount: z.number().int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
})
export type Money = z.infer<typeof moneySchema>

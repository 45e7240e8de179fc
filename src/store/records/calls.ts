import { z } from 'zod'
import { addressSchema, type Money, momentSchema } from './columns.ts'
import type { NewLedgerEntry } from './ledger.ts'

/**
 * `intent` is about to be submitted by its owner; `submitted` has the engine's own name for it; `done` has been collected once; `unclear`
 * is a submission of which nobody knows whether the engine has it.
 */
export const callStateSchema = z.enum(['intent', 'submitted', 'done', 'unclear'])
export type CallState = z.infer<typeof callStateSchema>

/** A call to an engine that is paid by the call. */
export const callSchema = z.object({
  /** Digest of the engine, its version and the request: the same call is made once. */
  key: addressSchema,
  engine: z.string(),
  state: callStateSchema,
  /** The process that submits it. */
  owner: z.string(),
  /** By what the engine knows it; null before it was submitted. */
  operation: z.unknown(),
  /** Which try it is: one that was forgotten and begun anew has another number. */
  number: z.number().int(),
  begunAt: momentSchema,
})
export type Call = z.infer<typeof callSchema>

/** What an engine allows, over all processes together. */
export interface CallLimits {
  /** Calls in work at the same time. */
  atOnce: number
  /** Calls begun within some seconds; null when the engine does not count them. */
  rate: { calls: number; seconds: number } | null
}

/** What became of the wish to make a call: it is this process's to submit, it is known already, or the engine has no room for so long. */
export type Begun =
  | { kind: 'begun'; number: number }
  | { kind: 'known'; call: Call }
  | { kind: 'wait'; seconds: number }

/** For what a call is made, and for how much. */
export type CallAccount = Pick<NewLedgerEntry, 'series' | 'run' | 'episode' | 'shot' | 'work'> & { cost: Money }

/**
 * Calls, and the money for them: it is set aside in the ledger with the intent, paid with the answer, and free again when the call did not take
 * place. So what may have been taken stays set aside for as long as nobody knows, whatever becomes of the run; what was not sent never is.
 */
export interface CallRepository {
  /**
   * @param call `account` is null for what costs nothing
   * @throws store.budget-reached when a budget would be passed
   */
  begin(call: {
    key: string
    engine: string
    owner: string
    limits: CallLimits
    account: CallAccount | null
  }): Promise<Begun>
  /** The engine has it, and calls it so. */
  submitted(number: number, operation: unknown): Promise<void>
  /** It has been collected: what it cost is booked, once, however often this is said. */
  done(key: string, account: CallAccount | null): Promise<void>
  /** Nobody knows whether the engine has what was to be submitted. */
  unclear(number: number): Promise<void>
  /** It did not take place, for certain, or somebody decided to pay for it once more. */
  forget(number: number): Promise<void>
  /** The engine asked to be left alone for so long. */
  rest(engine: string, seconds: number): Promise<void>
  get(key: string): Promise<Call | null>
  list(which?: { engine?: string; states?: readonly CallState[] }): Promise<Call[]>
}

/** How much of an engine may be in use at once, by everybody together. */
export interface EngineLimits {
  atOnce: number
  /** Calls begun within some seconds; null when the engine does not count them. */
  rate: { calls: number; seconds: number } | null
}

/** Whole minor units of a currency. */
export interface Price {
  amount: number
  currency: string
}

/** What becomes of a submission. */
export type Submitted =
  /** It is in work; `operation` is the service's name for it, as JSON that `collect` understands, also in another process. */
  | { kind: 'operation'; operation: unknown }
  /** From a service that answers at once: what it made. `cost` as below. */
  | { kind: 'answer'; bytes: Uint8Array; cost: Price | null }
  /** It answered, and with nothing that can be used. */
  | { kind: 'failed'; reason: string }

export type Collected =
  | { state: 'running' }
  /** `cost` as the engine tells it; null when it does not: then it is what was expected. */
  | { state: 'done'; bytes: Uint8Array; cost: Price | null }
  | { state: 'failed'; reason: string }

/**
 * An engine that takes money for a call, by a service elsewhere: what is asked for is submitted once, and collected when it is ready. It never
 * submits by itself a second time; whoever calls it decides what may be repeated.
 */
export interface PaidEngine<Request = unknown> {
  readonly id: string
  /** Changes whenever the same request may be answered otherwise. */
  readonly version: string
  readonly limits: EngineLimits
  /**
   * What may be done when nobody can tell whether a submission was taken: `replays` is submitted again, for the service gives the same and takes
   * nothing more (or whoever pays has agreed to pay twice); `ignores` would be a new call, paid again, and is left to a person.
   */
  readonly repeats: 'replays' | 'ignores'
  /** Null for what costs nothing, as on one's own machine. */
  price(request: Request): Price | null
  /**
   * Sends the request.
   * @throws NotCharged when it certainly took nothing; whatever else is thrown leaves that open
   */
  submit(request: Request, key: string, signal: AbortSignal): Promise<Submitted>
  /** Looks once whether it is ready. Free, and may be asked by anybody as often as they like. Left out by a service that answers at once. */
  collect?(operation: unknown, signal: AbortSignal): Promise<Collected>
  /** What was submitted under a key, if the service can tell; null when it has nothing under it. */
  find?(key: string, signal: AbortSignal): Promise<unknown | null>
}

/**
 * Why nothing was taken: it has too much to do, it cannot be reached, it does not make this one thing, or it makes nothing for whoever asks (a
 * wrong key, no money, a wrong address).
 */
export type Refusal = 'busy' | 'away' | 'refused' | 'closed'

/** The service certainly took nothing. */
export class NotCharged extends Error {
  override name = 'NotCharged'
  readonly why: Refusal
  /** Seconds after which it may be tried again; null when trying again is of no use. */
  readonly again: number | null
  constructor(message: string, why: Refusal, again: number | null = null) {
    super(message)
    this.why = why
    this.again = again
  }
}

/** How calls to such an engine are made: each once, counted over all machines, its answer kept. */
export type MakeCall = <Request>(
  engine: PaidEngine<Request>,
  request: Request,
  signal: AbortSignal,
) => Promise<{ bytes: Uint8Array }>

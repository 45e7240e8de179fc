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
   * What the service does with a key that it has seen before: `replays` gives the same operation and takes nothing more, `ignores` is a
   * new call, paid again.
   */
  readonly repeats: 'replays' | 'ignores'
  price(request: Request): Price
  /**
   * Sends the request. Gives the service's name for it, as JSON that `collect` understands, also in another process.
   * @throws NotCharged when it certainly took nothing; whatever else is thrown leaves that open
   */
  submit(request: Request, key: string, signal: AbortSignal): Promise<unknown>
  /** Looks once whether it is ready. Free, and may be asked by anybody as often as they like. */
  collect(operation: unknown, signal: AbortSignal): Promise<Collected>
  /** What was submitted under a key, if the service can tell; null when it has nothing under it. */
  find?(key: string, signal: AbortSignal): Promise<unknown | null>
}

/** The service certainly took nothing. */
export class NotCharged extends Error {
  override name = 'NotCharged'
  /** Seconds after which it may be tried again; null when trying again is of no use. */
  readonly again: number | null
  constructor(message: string, again: number | null) {
    super(message)
    this.again = again
  }
}

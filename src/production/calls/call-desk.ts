import { setTimeout as wait } from 'node:timers/promises'
import { NotCharged, type PaidEngine, type Refusal } from '#engines'
import type { ArtefactKind, ArtefactStore, Call, CallAccount, CallRepository, Money } from '#store'
import { patiently } from '../durable/patiently.ts'
import { address } from '../graph/address.ts'
import { away, callOpen, closed, maybeCharged, refused } from './failures.ts'

export interface CallDeskOptions {
  calls: CallRepository
  store: Pick<ArtefactStore, 'get' | 'put'>
  /** Whose ledger they stand in. */
  series: string
  run: string
  /** This process, as others know it. */
  owner: string
  /** Whether a process still works. */
  isAlive(owner: string): Promise<boolean>
  /** How often it is asked whether something is ready. */
  lookMs?: number
  /** How long an answer that is on its way is waited for when the run has ended. */
  graceMs?: number
}

export interface PaidCall<Request> {
  engine: PaidEngine<Request>
  /** Plain JSON; other artefacts by their addresses. */
  request: Request
  /** What comes out. */
  kind: ArtefactKind
  /** What it is part of. */
  of: Pick<CallAccount, 'episode' | 'shot' | 'work'>
  signal: AbortSignal
}

export interface Answered {
  /** Where it lies in the store. */
  key: string
  bytes: Uint8Array
}

/**
 * Calls to engines that are paid by the call. The same request to the same engine is submitted once, whoever asks, however often, and
 * whatever is killed in between: the intent is written down before it is sent, and the service's name for it at once after. What may have been
 * sent, but whose answer nobody has, is looked for at the service; where that is not possible, a person decides.
 *
 * When a run is stopped, what is on its way is let finish for `graceMs`, kept and paid for once. What has no answer by then was submitted, and what
 * became of it is unknown: going on, the service is asked, or a person. What is in work elsewhere is collected then. The money for it stays set aside
 * until that is known.
 */
export interface CallDesk {
  /**
   * @throws store.budget-reached before anything is sent, when a budget would be passed by it
   * @throws production.call-open when the run ended while the service had it
   * @throws production.maybe-charged when nobody can tell whether the service took it
   * @throws production.call-refused when the service does not make this
   * @throws production.engine-closed when it makes nothing for us: a wrong key, say
   * @throws production.engine-away when it cannot be reached
   */
  call<Request>(call: PaidCall<Request>): Promise<Answered>
  /** Submissions that have no answer yet. */
  onTheWay(): number
  /** Waits for what is on its way when nobody asks any more. */
  settle(): Promise<void>
}

/** How often it is asked what became of a submission before a person is. */
const mostClearings = 4
/** How often in a row a service that cannot be reached is tried. */
const mostKnocks = 4
/** Long enough for an answer that is nearly there, and short enough that a stopped run has ended within two seconds. */
export const usualGraceMs = 500

export function callKey<Request>({ engine, request }: Pick<PaidCall<Request>, 'engine' | 'request'>): string {
  return address({ kind: 'call', engine: engine.id, version: engine.version, request })
}

export function createCallDesk(options: CallDeskOptions): CallDesk {
  const { calls, store, series, run, owner, isAlive, lookMs = 2000, graceMs = usualGraceMs } = options
  let onTheWay = 0

  /** The answer, when it came at once; why nothing was taken; null when it is in work, or nobody knows. */
  async function submit<Request>(
    call: PaidCall<Request>,
    key: string,
    number: number,
  ): Promise<Answered | Refusal | null> {
    const { engine, request, signal } = call
    // What is on its way is not given up at once when a run ends: its answer is worth more than not knowing whether it was taken.
    using patience = abortLater(signal, graceMs)
    onTheWay++
    const answer = await engine
      .submit(request, key, patience.signal)
      .catch((error: unknown) => error as Error)
      .finally(() => onTheWay--)
    if (answer instanceof NotCharged) {
      const { why, again } = answer
      await patiently(() => calls.forget(number))
      if (again === null) throw (why === 'closed' ? closed : refused)(engine.id, answer.message)
      await patiently(() => calls.rest(engine.id, again))
      return why
    }
    if (answer instanceof Error) {
      await patiently(() => calls.unclear(number))
      return null
    }
    if (answer.kind === 'failed') {
      await patiently(() => calls.forget(number))
      throw refused(engine.id, answer.reason)
    }
    if (answer.kind === 'answer') return keep(call, key, answer)
    const { operation } = answer
    await patiently(() => calls.submitted(number, operation))
    return null
  }

  /** What it costs, and what for; null for nothing. */
  function accountOf<Request>(
    { engine, request, of }: PaidCall<Request>,
    told: Money | null = null,
  ): CallAccount | null {
    const cost = told ?? engine.price(request)
    return cost === null ? null : { ...of, series, run, cost }
  }

  async function keep<Request>(
    call: PaidCall<Request>,
    key: string,
    { bytes, cost }: { bytes: Uint8Array; cost: Money | null },
  ): Promise<Answered> {
    await store.put(call.kind, key, bytes)
    await patiently(() => calls.done(key, accountOf(call, cost)))
    return { key, bytes }
  }

  /** Something was meant to be submitted, and may have been. */
  async function clear<Request>(call: PaidCall<Request>, { key, number }: Call): Promise<Answered | Refusal | null> {
    const { engine, signal } = call
    if (engine.repeats === 'replays') return submit(call, key, number)
    if (engine.find === undefined) throw maybeCharged(engine.id, key)
    const operation = await engine.find(key, signal)
    await patiently(() => (operation === null ? calls.forget(number) : calls.submitted(number, operation)))
    return null
  }

  async function collect<Request>(call: PaidCall<Request>, { key, number, operation }: Call): Promise<Answered> {
    const { engine, signal } = call
    for (;;) {
      signal.throwIfAborted()
      const found = await engine.collect!(operation, signal)
      if (found.state === 'failed') {
        await patiently(() => calls.forget(number))
        throw refused(engine.id, found.reason)
      }
      if (found.state === 'done') return keep(call, key, found)
      await wait(lookMs, undefined, { signal })
    }
  }

  const open = new Set<Promise<unknown>>()
  return {
    call(call) {
      const answer = make(call).catch((error: unknown) => sayIfOpen(call, error))
      open.add(answer)
      answer.catch(() => {}).finally(() => open.delete(answer))
      return answer
    },
    onTheWay: () => onTheWay,
    async settle() {
      await Promise.allSettled(open)
    },
  }

  /** A run that ended leaves what it had sent with the service: whoever keeps the books has to know. */
  async function sayIfOpen<Request>(call: PaidCall<Request>, error: unknown): Promise<never> {
    if (!call.signal.aborted) throw error
    const key = callKey(call)
    const known = await calls.get(key).catch(() => null)
    const sent = known !== null && known.state !== 'done' && (known.state !== 'intent' || known.owner === owner)
    throw sent ? callOpen(call.engine.id, key) : error
  }

  async function make<Request>(call: PaidCall<Request>): Promise<Answered> {
    const { engine, kind, signal } = call
    const key = callKey(call)
    let clearings = 0
    let knocks = 0
    const heard = (refusal: Refusal | null) => {
      knocks = refusal === 'away' ? knocks + 1 : 0
      if (knocks >= mostKnocks) throw away(engine.id)
    }
    for (;;) {
      signal.throwIfAborted()
      const bytes = await store.get(kind, key)
      if (bytes !== null) {
        // Whoever had it may have died between keeping it and saying so.
        await patiently(() => calls.done(key, accountOf(call)))
        return { key, bytes }
      }
      const { id, limits } = engine
      const begun = await patiently(
        () => calls.begin({ key, engine: id, owner, limits, account: accountOf(call) }),
        signal,
      )
      if (begun.kind === 'wait') await wait(begun.seconds * 1000, undefined, { signal })
      else if (begun.kind === 'begun') {
        const answer = await submit(call, key, begun.number)
        if (isAnswer(answer)) return answer
        heard(answer)
      } else {
        const { state, owner: submitter, number } = begun.call
        // An answer that came at once and is not kept any more is nowhere else.
        if (state === 'done' && engine.collect === undefined) await patiently(() => calls.forget(number))
        else if (state === 'submitted' || state === 'done') return await collect(call, begun.call)
        else if (state === 'unclear') {
          if (++clearings > mostClearings) throw maybeCharged(id, key)
          if (clearings > 1) await wait(lookMs, undefined, { signal })
          const answer = await clear(call, begun.call)
          if (isAnswer(answer)) return answer
          heard(answer)
        } else if (await isAlive(submitter)) await wait(Math.min(lookMs, 300), undefined, { signal })
        else await patiently(() => calls.unclear(number))
      }
    }
  }
}

const isAnswer = (answer: Answered | Refusal | null): answer is Answered =>
  typeof answer === 'object' && answer !== null

/** A signal that follows another one after a while. */
function abortLater(signal: AbortSignal, ms: number): Disposable & { signal: AbortSignal } {
  const later = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const follow = () => {
    timer = setTimeout(() => later.abort(signal.reason), ms)
  }
  if (signal.aborted) later.abort(signal.reason)
  else signal.addEventListener('abort', follow, { once: true })
  return {
    signal: later.signal,
    [Symbol.dispose]() {
      clearTimeout(timer)
      signal.removeEventListener('abort', follow)
    },
  }
}

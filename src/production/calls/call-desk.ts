import { setTimeout as wait } from 'node:timers/promises'
import { StudioError } from '#core'
import { NotCharged, type PaidEngine } from '#engines'
import type { ArtefactKind, ArtefactStore, Call, CallRepository, Money } from '#store'
import { patiently } from '../durable/patiently.ts'
import { address } from '../graph/address.ts'

export interface CallDeskOptions {
  calls: CallRepository
  store: Pick<ArtefactStore, 'get' | 'put'>
  /** This process, as others know it. */
  owner: string
  /** Whether a process still works. */
  isAlive(owner: string): Promise<boolean>
  /** How often it is asked whether something is ready. */
  lookMs?: number
}

export interface PaidCall<Request> {
  engine: PaidEngine<Request>
  /** Plain JSON; other artefacts by their addresses. */
  request: Request
  /** What comes out. */
  kind: ArtefactKind
  signal: AbortSignal
}

export interface Answered {
  /** Where it lies in the store. */
  key: string
  bytes: Uint8Array
  /** What was paid, for whoever is the first to have the answer; null for everybody else, and for what lay there already. */
  paid: Money | null
}

/**
 * Calls to engines that are paid by the call. The same request to the same engine is submitted once, whoever asks, however often, and
 * whatever is killed in between: the intent is written down before it is sent, and the service's name for it at once after. What may have been
 * sent, but whose answer nobody has, is looked for at the service; where that is not possible, a person decides.
 */
export interface CallDesk {
  /**
   * @throws production.maybe-charged when nobody can tell whether the service took it
   * @throws production.call-refused when the service does not make this
   */
  call<Request>(call: PaidCall<Request>): Promise<Answered>
}

/** How often it is asked what became of a submission before a person is. */
const mostClearings = 4

export function callKey<Request>({ engine, request }: Pick<PaidCall<Request>, 'engine' | 'request'>): string {
  return address({ kind: 'call', engine: engine.id, version: engine.version, request })
}

export function createCallDesk({ calls, store, owner, isAlive, lookMs = 2000 }: CallDeskOptions): CallDesk {
  async function submit<Request>(
    { engine, request, signal }: PaidCall<Request>,
    key: string,
    number: number,
  ): Promise<void> {
    try {
      const operation = await engine.submit(request, key, signal)
      await patiently(() => calls.submitted(number, operation))
    } catch (error) {
      if (!(error instanceof NotCharged)) {
        await patiently(() => calls.unclear(number))
        return
      }
      await patiently(() => calls.forget(number))
      if (error.again === null) throw refused(engine.id, error.message)
      const { again } = error
      await patiently(() => calls.rest(engine.id, again))
    }
  }

  /** Something was meant to be submitted, and may have been. */
  async function clear<Request>(call: PaidCall<Request>, { key, number }: Call): Promise<void> {
    const { engine, signal } = call
    if (engine.repeats === 'replays') return submit(call, key, number)
    if (engine.find === undefined) throw maybeCharged(engine.id, key)
    const operation = await engine.find(key, signal)
    await patiently(() => (operation === null ? calls.forget(number) : calls.submitted(number, operation)))
  }

  async function collect<Request>(
    { engine, request, kind, signal }: PaidCall<Request>,
    { key, number, operation }: Call,
  ): Promise<Answered> {
    for (;;) {
      signal.throwIfAborted()
      const found = await engine.collect(operation, signal)
      if (found.state === 'failed') {
        await patiently(() => calls.forget(number))
        throw refused(engine.id, found.reason)
      }
      if (found.state === 'done') {
        const { bytes, cost } = found
        await store.put(kind, key, bytes)
        const first = await patiently(() => calls.done(key))
        return { key, bytes, paid: first ? (cost ?? engine.price(request)) : null }
      }
      await wait(lookMs, undefined, { signal })
    }
  }

  return {
    async call(call) {
      const { engine, kind, signal } = call
      const key = callKey(call)
      let clearings = 0
      for (;;) {
        signal.throwIfAborted()
        const bytes = await store.get(kind, key)
        if (bytes !== null) return { key, bytes, paid: null }
        const { id, limits } = engine
        const begun = await patiently(() => calls.begin({ key, engine: id, owner, limits }), signal)
        if (begun.kind === 'wait') await wait(begun.seconds * 1000, undefined, { signal })
        else if (begun.kind === 'begun') await submit(call, key, begun.number)
        else {
          const { state, owner: submitter, number } = begun.call
          if (state === 'submitted' || state === 'done') return await collect(call, begun.call)
          if (state === 'unclear') {
            if (++clearings > mostClearings) throw maybeCharged(id, key)
            if (clearings > 1) await wait(lookMs, undefined, { signal })
            await clear(call, begun.call)
          } else if (await isAlive(submitter)) await wait(Math.min(lookMs, 300), undefined, { signal })
          else await patiently(() => calls.unclear(number))
        }
      }
    },
  }
}

function maybeCharged(engine: string, key: string): StudioError {
  return new StudioError({
    code: 'production.maybe-charged',
    message: {
      zh: `不清楚 ${engine} 是否已收下这次请求，可能已经收费。请先在它那里查看，再决定是否重新付费`,
      en: `Nobody can tell whether ${engine} took this request; it may have been charged. Look there, then decide whether to pay again`,
    },
    details: { engine, call: key },
  })
}

function refused(engine: string, reason: string): StudioError {
  return new StudioError({
    code: 'production.call-refused',
    message: { zh: `${engine} 没有做：${reason}`, en: `${engine} did not make it: ${reason}` },
    details: { engine },
  })
}

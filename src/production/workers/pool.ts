import { type ChildProcess, fork } from 'node:child_process'
import { type LocalText, StudioError } from '#core'
import { heldMemory } from './held-memory.ts'
import type { FromWorker, PlainError, ToWorker } from './messages.ts'

export interface Job<Input> {
  /** Name of the handler in the worker. */
  name: string
  input: Input
  /** What the person calls it: a shot's id. */
  title: LocalText
  /** Jobs with a smaller number start first; among equals the longest first. */
  priority: number
  /** Expected work in any unit, to start long jobs early. */
  size: number
  /** Takes so much memory that its process is ended after it: what native code freed is not handed back otherwise. */
  heavy?: boolean
  /** Ends the job, with the process that works on it. */
  signal?: AbortSignal
  onStep?(done: number): void
  /** Processor seconds that the finished job took, all its threads together; called before the job's promise is kept. */
  onSpent?(cpuSeconds: number): void
}

export interface PoolOptions {
  /** Module that calls `serveJobs`. */
  module: URL
  workers: number
  signal: AbortSignal
  /** A worker that says nothing for this long is taken for frozen. */
  silenceMs?: number
  /** A worker that still holds more memory than this after its job is replaced. */
  recycleBytes?: number
  /** A worker that has had nothing to do for this long is let go. */
  idleMs?: number
  /**
   * Folder where workers keep their compiled code: half of what starting one costs. What lies there is run, so nobody else may
   * write to it. One that is named in the environment, or that the program brought along, comes first. Null keeps none of its own.
   */
  codeCache?: string | null
}

export interface WorkerPool {
  run<Output>(job: Job<unknown>): Promise<Output>
  /** Most memory any single worker has held, bytes. */
  peakBytes(): number
  /** Most memory that this process and its workers have held at the same time, bytes, what they share counted once; looked at with every word of a worker. */
  peakTogether(): number
  /** Process ids of all workers that ever ran, for clearing up after them. */
  pids(): readonly number[]
  close(): Promise<void>
}

interface Waiting {
  job: Job<unknown>
  attempt: number
  resolve(output: unknown): void
  reject(error: unknown): void
}

interface Worker {
  process: ChildProcess
  current: { id: number; waiting: Waiting } | null
  lastWord: number
  retired: boolean
  /** Bytes that it held when it last said so. */
  held: number
}

/**
 * Pictures are large, short-lived and made by native threads. The GNU allocator keeps what they free for each thread apart; few
 * arenas keep a worker smaller by a fifth at no cost. (A low limit for handing memory back saves more, but costs a sixth of the time.)
 */
const frugalAllocator = { MALLOC_ARENA_MAX: '2' }

const lookMs = 1000

/**
 * Child processes that take jobs from one list, longest first. A worker that dies or freezes is replaced and its job tried
 * once more; a job that fails twice fails for good, with the reason in words. Workers never outlive the pool.
 */
export function createWorkerPool(options: PoolOptions): WorkerPool {
  const { signal, silenceMs = 180_000, recycleBytes = 500 * 1024 ** 2, idleMs = 30_000, codeCache = null } = options
  const waiting: Waiting[] = []
  const workers = new Set<Worker>()
  const pids: number[] = []
  let nextId = 0
  let peak = 0
  let together = heldMemory()
  let closed = false

  const stopReason = () => signal.reason ?? new DOMException('stopped', 'AbortError')

  function start(): void {
    const child = fork(options.module, {
      serialization: 'advanced',
      execArgv: [],
      env: { ...(codeCache !== null && { NODE_COMPILE_CACHE: codeCache }), ...process.env, ...frugalAllocator },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const worker: Worker = {
      process: child,
      current: null,
      lastWord: performance.now(),
      retired: false,
      held: 0,
    }
    if (child.pid !== undefined) pids.push(child.pid)
    workers.add(worker)
    let complaint = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-4000)
    })
    child.on('message', (message: FromWorker) => hear(worker, message))
    child.on('error', () => {})
    child.on('exit', (code, killedBy) => {
      workers.delete(worker)
      const current = worker.current
      worker.current = null
      if (current !== null) {
        retryOrFail(current.waiting, {
          code: 'production.worker-died',
          text: {
            zh: `渲染进程意外退出（${killedBy ?? `代码 ${code}`}）`,
            en: `A render process ended unexpectedly (${killedBy ?? `code ${code}`})`,
          },
          retryable: true,
          stack: complaint,
        })
      }
      feed()
    })
  }

  function hear(worker: Worker, message: FromWorker): void {
    worker.lastWord = performance.now()
    if (message.kind === 'ready') {
      feed()
      return
    }
    const current = worker.current
    if (current === null || message.id !== current.id) return
    weigh(worker, message.kind === 'step' ? message.held : message.memory.held)
    if (message.kind === 'step') {
      current.waiting.job.onStep?.(message.done)
      return
    }
    worker.current = null
    peak = Math.max(peak, message.memory.peak)
    if (message.memory.held > recycleBytes || current.waiting.job.heavy === true) retire(worker)
    if (message.kind === 'done') {
      current.waiting.job.onSpent?.(message.cpuSeconds)
      current.waiting.resolve(message.output)
    } else retryOrFail(current.waiting, message.error)
    feed()
  }

  function weigh(worker: Worker, held: number): void {
    worker.held = held
    const all = [...workers].reduce((sum, { held }) => sum + held, heldMemory())
    together = Math.max(together, all)
  }

  function retryOrFail(item: Waiting, error: PlainError): void {
    if (signal.aborted || closed) {
      item.reject(stopReason())
      return
    }
    if (error.retryable && item.attempt === 0) {
      item.attempt = 1
      waiting.unshift(item)
      return
    }
    item.reject(
      new StudioError({
        code: error.code,
        message: {
          zh: `${item.job.title.zh}：${error.text.zh}`,
          en: `${item.job.title.en}: ${error.text.en}`,
        },
        retryable: error.retryable,
        details: { attempts: item.attempt + 1, stack: error.stack },
      }),
    )
  }

  function drop(item: Waiting): void {
    const place = waiting.indexOf(item)
    if (place >= 0) waiting.splice(place, 1)
    for (const worker of workers) {
      if (worker.current?.waiting !== item) continue
      worker.current = null
      worker.retired = true
      // In the middle of a drawing call it would not hear anything milder; it has written nothing under a final name.
      worker.process.kill('SIGKILL')
    }
    item.reject(item.job.signal?.reason)
  }

  function retire(worker: Worker): void {
    worker.retired = true
    send(worker, { kind: 'stop' })
  }

  function send(worker: Worker, message: ToWorker): void {
    if (worker.process.connected) worker.process.send(message, () => {})
  }

  function feed(): void {
    if (closed || signal.aborted) return
    const able = [...workers].filter((worker) => !worker.retired)
    const idle = able.filter((worker) => worker.current === null)
    for (const worker of idle) {
      const item = waiting.shift()
      if (item === undefined) return
      const id = nextId++
      worker.current = { id, waiting: item }
      worker.lastWord = performance.now()
      send(worker, { kind: 'job', id, name: item.job.name, input: item.job.input })
    }
    const missing = Math.min(options.workers - able.length, waiting.length)
    for (let i = 0; i < missing; i++) start()
  }

  let looked = performance.now()
  const watch = setInterval(() => {
    const now = performance.now()
    // Whoever was frozen itself has heard nobody meanwhile.
    const frozen = now - looked > 10 * lookMs
    looked = now
    for (const worker of workers) {
      if (frozen) worker.lastWord = now
      const silent = now - worker.lastWord
      if (worker.current !== null && silent > silenceMs) worker.process.kill('SIGKILL')
      if (worker.current === null && !worker.retired && silent > idleMs) retire(worker)
    }
  }, lookMs)
  watch.unref()

  function onAbort(): void {
    for (const item of waiting.splice(0)) item.reject(stopReason())
    for (const worker of workers) worker.process.kill('SIGTERM')
    // A worker in the middle of a long drawing call does not hear; it has written nothing under a final name.
    setTimeout(() => {
      for (const worker of workers) worker.process.kill('SIGKILL')
    }, 1000).unref()
  }
  if (signal.aborted) queueMicrotask(onAbort)
  else signal.addEventListener('abort', onAbort, { once: true })

  return {
    run<Output>(job: Job<unknown>): Promise<Output> {
      if (signal.aborted || closed) return Promise.reject(stopReason())
      if (job.signal?.aborted) return Promise.reject(job.signal.reason)
      return new Promise<Output>((resolve, reject) => {
        const item: Waiting = { job, attempt: 0, resolve: resolve as (output: unknown) => void, reject }
        job.signal?.addEventListener('abort', () => drop(item), { once: true })
        const place = waiting.findIndex(
          ({ attempt, job: other }) =>
            attempt === 0 &&
            (other.priority > job.priority || (other.priority === job.priority && other.size < job.size)),
        )
        waiting.splice(place < 0 ? waiting.length : place, 0, item)
        feed()
      })
    },
    peakBytes: () => peak,
    peakTogether: () => together,
    pids: () => pids,
    async close() {
      closed = true
      clearInterval(watch)
      signal.removeEventListener('abort', onAbort)
      for (const item of waiting.splice(0)) item.reject(stopReason())
      const ends = [...workers].map((worker) => {
        send(worker, { kind: 'stop' })
        const kill = setTimeout(() => worker.process.kill('SIGKILL'), 800)
        return new Promise<void>((resolve) => {
          worker.process.once('exit', () => {
            clearTimeout(kill)
            resolve()
          })
        })
      })
      await Promise.all(ends)
    },
  }
}

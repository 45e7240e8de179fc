import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { StudioError } from '#core'

export interface LineProgramOptions {
  /** Name for people, in messages. */
  name: string
  /** Program and its arguments. */
  command: readonly [string, ...string[]]
  /** How many copies may run at once. */
  copies: number
  /** After so long without an answer a copy is ended and the request fails. */
  timeoutMs: number
}

/** Other programs that answer one JSON line with one JSON line. Copies start when needed and again after a crash. */
export interface LineProgram {
  /**
   * Sends one request. Rejects with a `StudioError` when the program dies, hangs or answers `ok: false`; aborting ends the copy at work.
   * `onSpent` hears what the answer says of the processor time that it took.
   */
  ask(
    request: Readonly<Record<string, unknown>>,
    signal?: AbortSignal,
    onSpent?: (cpuSeconds: number) => void,
  ): Promise<Record<string, unknown>>
  /** Ends every copy; requests under way are rejected. */
  close(): Promise<void>
}

interface Job {
  line: string
  resolve(answer: Record<string, unknown>): void
  reject(error: unknown): void
  signal: AbortSignal | undefined
  retried: boolean
}

interface Copy {
  child: ChildProcessWithoutNullStreams
  job: Job | null
  timer: NodeJS.Timeout | null
  received: string[]
}

export function createLineProgram({ name, command, copies, timeoutMs }: LineProgramOptions): LineProgram {
  const running = new Set<Copy>()
  const waiting: Job[] = []
  let closed = false
  let nextId = 0

  const failure = (code: string, en: string, zh: string, retryable: boolean, cause?: unknown) =>
    new StudioError({
      code,
      message: { en: `${name}: ${en}`, zh: `${name}：${zh}` },
      retryable,
      details: { program: name },
      ...(cause === undefined ? {} : { cause }),
    })

  const start = (): Copy => {
    const [program, ...args] = command
    // An open inspector or loader of ours is no business of theirs.
    const child = spawn(program, args, { stdio: 'pipe', env: { ...process.env, NODE_OPTIONS: '' }, windowsHide: true })
    const copy: Copy = { child, job: null, timer: null, received: [] }
    running.add(copy)
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text: string) => receive(copy, text))
    child.stderr.resume()
    child.stdin.on('error', () => {})
    child.on('error', (cause) => gone(copy, cause))
    child.on('exit', () => gone(copy))
    return copy
  }

  const gone = (copy: Copy, cause?: unknown) => {
    if (!running.delete(copy)) return
    const { job } = copy
    finish(copy)
    if (job) {
      if (closed || job.signal?.aborted) job.reject(failure('speech.stopped', 'was stopped', '已停止', true))
      else if (!job.retried) {
        job.retried = true
        waiting.unshift(job)
      } else job.reject(failure('speech.crashed', 'ended while it worked on a line', '处理台词时意外退出', true, cause))
    }
    pump()
  }

  const finish = (copy: Copy) => {
    if (copy.timer) clearTimeout(copy.timer)
    copy.timer = null
    copy.job = null
  }

  const receive = (copy: Copy, text: string) => {
    const end = text.indexOf('\n')
    if (end < 0) {
      copy.received.push(text)
      return
    }
    const line = copy.received.join('') + text.slice(0, end)
    copy.received = []
    const { job } = copy
    finish(copy)
    if (job) settle(job, line)
    if (end + 1 < text.length) receive(copy, text.slice(end + 1))
    else pump()
  }

  const settle = (job: Job, line: string) => {
    try {
      const answer = JSON.parse(line) as Record<string, unknown>
      if (answer['ok'] === true) job.resolve(answer)
      else
        job.reject(
          failure('speech.refused', `refused a line: ${answer['error']}`, `无法处理台词：${answer['error']}`, false),
        )
    } catch (cause) {
      job.reject(failure('speech.bad-answer', 'gave an answer that is not JSON', '返回了无法解析的内容', true, cause))
    }
  }

  const pump = () => {
    while (waiting.length > 0 && !closed) {
      let copy = [...running].find(({ job }) => job === null)
      if (!copy && running.size < copies) copy = start()
      if (!copy) return
      const job = waiting.shift()!
      if (job.signal?.aborted) {
        job.reject(failure('speech.stopped', 'was stopped', '已停止', true))
        continue
      }
      const worker = copy
      worker.job = job
      worker.timer = setTimeout(() => {
        job.retried = true
        worker.child.kill('SIGKILL')
      }, timeoutMs)
      worker.child.stdin.write(job.line)
    }
  }

  return {
    ask(request, signal, onSpent) {
      return new Promise((resolve, reject) => {
        if (closed) throw failure('speech.closed', 'is closed', '已关闭', false)
        if (signal?.aborted) throw failure('speech.stopped', 'was stopped', '已停止', true)
        const job: Job = {
          line: `${JSON.stringify({ id: ++nextId, ...request })}\n`,
          resolve,
          reject,
          signal,
          retried: false,
        }
        const stop = () => {
          const at = waiting.indexOf(job)
          if (at >= 0) {
            waiting.splice(at, 1)
            reject(failure('speech.stopped', 'was stopped', '已停止', true))
          } else for (const copy of running) if (copy.job === job) copy.child.kill('SIGKILL')
        }
        signal?.addEventListener('abort', stop, { once: true })
        const clean = () => signal?.removeEventListener('abort', stop)
        job.resolve = (answer) => {
          clean()
          const { cpuSeconds } = answer
          if (typeof cpuSeconds === 'number' && cpuSeconds >= 0) onSpent?.(cpuSeconds)
          resolve(answer)
        }
        job.reject = (error) => {
          clean()
          reject(error)
        }
        waiting.push(job)
        pump()
      })
    },
    async close() {
      closed = true
      for (const job of waiting.splice(0)) job.reject(failure('speech.stopped', 'was stopped', '已停止', true))
      await Promise.all(
        [...running].map(
          ({ child }) =>
            new Promise<void>((resolve) => {
              if (child.exitCode !== null || child.signalCode !== null) return resolve()
              child.once('exit', () => resolve())
              child.once('error', () => resolve())
              child.stdin.end()
              child.kill('SIGTERM')
            }),
        ),
      )
    },
  }
}

import type { LocalText } from '#core'

/** What the parent says to a worker. */
export type ToWorker = { kind: 'job'; id: number; name: string; input: unknown } | { kind: 'stop' }

/** What a worker says. */
export type FromWorker =
  | { kind: 'ready' }
  /** `held`: bytes that the worker holds just now. */
  | { kind: 'step'; id: number; done: number; held: number }
  | { kind: 'done'; id: number; output: unknown; memory: WorkerMemory; cpuSeconds: number }
  | { kind: 'failed'; id: number; error: PlainError; memory: WorkerMemory }

/** Bytes: the most a worker has held so far, and what it still holds. */
export interface WorkerMemory {
  peak: number
  held: number
}

/** A thrown thing, as it crosses from one process to another. */
export interface PlainError {
  code: string
  text: LocalText
  retryable: boolean
  stack: string
}

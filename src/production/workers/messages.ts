import type { LocalText } from '#core'

/** What the parent says to a worker. */
export type ToWorker = { kind: 'job'; id: number; name: string; input: unknown } | { kind: 'stop' }

/** What a worker says. `rss` in bytes is the most memory the worker has held so far. */
export type FromWorker =
  | { kind: 'ready' }
  | { kind: 'step'; id: number; done: number }
  | { kind: 'done'; id: number; output: unknown; rss: number }
  | { kind: 'failed'; id: number; error: PlainError; rss: number }

/** A thrown thing, as it crosses from one process to another. */
export interface PlainError {
  code: string
  text: LocalText
  retryable: boolean
  stack: string
}

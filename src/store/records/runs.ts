import { z } from 'zod'
import { localTextSchema } from '#core'
import { addressSchema, momentSchema, plainObjectSchema } from './columns.ts'

/**
 * `waiting` to be taken up, `running`, `interrupted` (its process died; whoever may goes on with it), and the three ends. A
 * run that was stopped or failed can be taken up again; then it is `waiting` once more.
 */
export const runStateSchema = z.enum(['waiting', 'running', 'interrupted', 'done', 'failed', 'stopped'])
export type RunState = z.infer<typeof runStateSchema>

const ends: ReadonlySet<string> = new Set(['done', 'failed', 'stopped'] satisfies RunState[])

/** True for a run on which nobody works any more, unless somebody has it go on. */
export const hasEnded = (state: string): boolean => ends.has(state)

/** One making of a series, from asking to the finished episodes. */
export const runSchema = z.object({
  id: z.string().regex(/^run_[0-9a-z]{16}$/),
  series: z.string(),
  /** The revision that is made; null when the script came from a file. */
  revision: z.number().int().nullable(),
  /** What was asked for. */
  request: plainObjectSchema,
  /** Digest of the request: the same request again finds the run that it belongs to. */
  requestKey: addressSchema,
  state: runStateSchema,
  createdAt: momentSchema,
  startedAt: momentSchema.nullable(),
  endedAt: momentSchema.nullable(),
  /** Why it failed. */
  error: z.object({ code: z.string(), message: localTextSchema, retryable: z.boolean() }).nullable(),
  /** The report of what was made, when it is done. */
  report: plainObjectSchema.nullable(),
  /** The process that works on it, while one does. */
  owner: z.string().nullable(),
  /** Number of its last event, 0 when there is none. */
  lastEvent: z.number().int().min(0),
})
export type Run = z.infer<typeof runSchema>

/** Something that was told about a run. */
export const runEventSchema = z.object({
  run: z.string(),
  /** 1, 2, 3 … in the order in which they were told: who saw up to 7 asks for those after 7. */
  number: z.number().int().min(1),
  at: momentSchema,
  /** `progress` carries a progress event of production, `state` the new state, `story` what was understood of the script. */
  kind: z.enum(['progress', 'state', 'story']),
  body: plainObjectSchema,
})
export type RunEvent = z.infer<typeof runEventSchema>

export interface NewRun {
  series: string
  revision?: number | null
  request: Record<string, unknown>
}

export interface RunFacts extends Partial<Pick<Run, 'error' | 'report'>> {
  owner?: string
}

export interface RunRepository {
  create(run: NewRun): Promise<Run>
  get(id: string): Promise<Run | null>
  /** Newest first. */
  list(which?: { series?: string; states?: readonly RunState[]; limit?: number }): Promise<Run[]>
  /** The newest run with just this request that has not been done; null when there is none. */
  unfinished(request: Record<string, unknown>): Promise<Run | null>
  /** Makes a process the one that works on a run; the run is `running` from then on. */
  claim(id: string, owner: string): Promise<Run>
  /**
   * Changes the state, and tells it as an event. Whatever state but `running` leaves it without an owner.
   * @param facts with `owner`, only if that one still works on it
   * @throws store.run-taken when it does not
   */
  setState(id: string, state: RunState, facts?: RunFacts): Promise<Run>
  /**
   * Adds events. Who watches the run hears of them at once.
   * @throws store.run-taken when `owner` is given and does not work on it any more
   */
  tell(id: string, events: readonly Pick<RunEvent, 'kind' | 'body'>[], owner?: string): Promise<void>
  /** The runs of an owner that died become `interrupted`. */
  abandon(owner: string): Promise<Run[]>
  /** Oldest first, after a number; at most 1000 at once. */
  events(id: string, page?: { after?: number; limit?: number }): Promise<RunEvent[]>
  /** Calls back after every change of a run, in this process or another; the answer ends it. Missed calls are possible: read `events`. */
  watch(id: string, changed: () => void): Promise<() => void>
  /** Removes runs that ended or were broken off so many days ago, with their events, but always keeps the newest `keep` of each series. */
  prune(rule: { days: number; keep: number }): Promise<number>
}

import { z } from 'zod'
import { localTextSchema } from '#core'
import { artefactKindSchema } from '#store'
import type { Job } from '../workers/pool.ts'

/** Something to be made by whoever has a hand free: on this machine or another one. */
export interface RenderJob extends Job<Record<string, unknown>> {
  /** Where what it makes lies afterwards. Its recipe lies under the first of these addresses. */
  makes: readonly { kind: z.infer<typeof artefactKindSchema>; key: string }[]
  /** What it is part of. */
  of: { episode: string; shot: string | null }
}

/** Who has things made. */
export interface Renderer {
  /** What the job gave; null when somebody else had made it meanwhile. */
  run<Output>(job: RenderJob): Promise<Output | null>
}

/** A job as it lies in the queue: everything but its recipe, which is large and lies in the store. */
export const queuedJobSchema = z.object({
  run: z.string(),
  name: z.string(),
  makes: z.array(z.object({ kind: artefactKindSchema, key: z.string() })).min(1),
  of: z.object({ series: z.string(), episode: z.string(), shot: z.string().nullable() }),
  title: localTextSchema,
  /** Null stands for without end. */
  size: z.number().nullable(),
  heavy: z.boolean(),
  /** Which try this is: the queue itself may fail to carry a job to its end. */
  attempt: z.number().int().min(1).default(1),
})
export type QueuedJob = z.infer<typeof queuedJobSchema>

/** What became of a job. Failures are results too: the queue itself has done its part. */
export const jobResultSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('made'), output: z.unknown(), cpuSeconds: z.number() }),
  z.object({ kind: z.literal('there') }),
  z.object({
    kind: z.literal('failed'),
    code: z.string(),
    message: localTextSchema,
    retryable: z.boolean(),
    stack: z.string(),
  }),
])
export type JobResult = z.infer<typeof jobResultSchema>

/** The queue that every process with render processes listens to. */
export const renderQueue = 'render'
/** Names of the two workflows. */
export const renderWorkflow = 'render'
export const makeWorkflow = 'make'
/** What is said about jobs while they run: `<job id> <frames done>`, `<job id> end`, `<run id> stop`. */
export const jobChannel = 'sanbu_jobs'

/** Every try has an id of its own: it is put beside the one that failed, so that there is no moment in which neither is in the queue. */
export function jobId({ run, name, makes, attempt }: Pick<QueuedJob, 'run' | 'name' | 'makes' | 'attempt'>): string {
  const id = `${run}.${name}.${makes[0]?.key.slice(0, 24)}`
  return attempt === 1 ? id : `${id}.${attempt}`
}

/** Smaller is sooner: earlier episodes first, among equals the longest job. The queue takes numbers up to 2³¹. */
export function jobPriority({ priority, size }: Pick<RenderJob, 'priority' | 'size'>): number {
  const longest = 999_999
  return Math.min(Math.max(priority, 0), 2000) * 1_000_000 + (longest - Math.min(Math.round(size), longest))
}

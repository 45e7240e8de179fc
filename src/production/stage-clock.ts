import type { LocalText } from '#core'
import { type Stage, stageSchema } from './progress.ts'
import type { StageReport } from './report.ts'

export interface StageClock {
  /** Runs a piece of a stage and takes its time. Pieces that overlap count once: from the first start to the last end. */
  run<T>(stage: Stage, work: () => T): T
  note(stage: Stage, made: number, reused: number, what?: LocalText, workerSeconds?: number): void
  report(): StageReport[]
}

export function createStageClock(now: () => number = () => performance.now() / 1000): StageClock {
  const stages = new Map<Stage, StageReport & { open: number; since: number }>()
  const of = (stage: Stage) => {
    const known = stages.get(stage) ?? {
      stage,
      seconds: 0,
      workerSeconds: null,
      made: 0,
      reused: 0,
      what: { zh: '', en: '' },
      open: 0,
      since: 0,
    }
    stages.set(stage, known)
    return known
  }
  return {
    run(stage, work) {
      const entry = of(stage)
      if (entry.open++ === 0) entry.since = now()
      const end = () => {
        if (--entry.open === 0) entry.seconds += now() - entry.since
      }
      try {
        const result = work()
        if (result instanceof Promise) return result.finally(end) as typeof result
        end()
        return result
      } catch (error) {
        end()
        throw error
      }
    },
    note(stage, made, reused, what, workerSeconds) {
      const entry = of(stage)
      entry.made += made
      entry.reused += reused
      if (what !== undefined) entry.what = what
      if (workerSeconds !== undefined) entry.workerSeconds = (entry.workerSeconds ?? 0) + workerSeconds
    },
    report: () =>
      stageSchema.options.map((stage) => {
        const { open: _, since: __, ...entry } = of(stage)
        return { ...entry, seconds: Math.max(0, Math.round(entry.seconds * 1000) / 1000) }
      }),
  }
}

import type { Executor } from '#store'
import { thisHost } from './executor.ts'

/** A process that says nothing for this long is taken for dead, or frozen, which is the same to others. */
const silentSeconds = 45
/** How often others are looked at. */
export const lookMs = 5000

/**
 * Who is dead, as somebody sees it who looks again and again. Clocks may be set, and whoever looks may have been frozen itself, or
 * cut off from the database: so what counts is how often in a row it looked and found that nothing had been said since.
 */
export interface VitalSigns {
  /** Looks once. Gives the ids of those that are dead. */
  look(executors: readonly Executor[]): string[]
}

export function createVitalSigns(): VitalSigns {
  let known = new Map<string, { beat: string; looks: number }>()
  return {
    look(executors) {
      const before = known
      known = new Map(
        executors.map(({ id, beat }) => {
          const last = before.get(id)
          return [id, { beat, looks: last?.beat === beat ? last.looks + 1 : 0 }]
        }),
      )
      return executors.filter((one) => isDead(one, known.get(one.id)!.looks)).map(({ id }) => id)
    },
  }
}

function isDead({ host, pid, silent }: Executor, looks: number): boolean {
  // Silent for long by the server's clock: two more looks, for that clock may have been set.
  if (silent > silentSeconds && looks >= 2) return true
  if (looks * lookMs >= silentSeconds * 1000) return true
  if (host !== thisHost) return false
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

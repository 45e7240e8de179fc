import type { DBOSClient } from '@dbos-inc/dbos-sdk'

export interface StraysOptions {
  client: DBOSClient
  /** This process. */
  self: string
  queues: readonly string[]
  /** Whether this process works on what is queued under this id. */
  working(id: string): boolean
}

/**
 * What is written down as taken by this process, and nobody here knows of: the server was killed between taking it and saying so. It goes
 * back into its queue when it is found twice in a row, for once may be the moment between being taken and being begun.
 */
export function createStrays({ client, self, queues, working }: StraysOptions): { giveBack(): Promise<void> } {
  let before = new Set<string>()
  return {
    async giveBack() {
      const found = new Set<string>()
      for (const queueName of queues) {
        const taken = await client.listWorkflows({
          ...{ executorId: self, status: 'PENDING', queueName },
          ...{ loadInput: false, loadOutput: false },
        })
        const strays = taken.map(({ workflowID }) => workflowID).filter((id) => !working(id))
        const again = strays.filter((id) => before.has(id))
        if (again.length > 0) await client.resumeWorkflows(again, { queueName })
        for (const id of strays) found.add(id)
      }
      before = found
    },
  }
}

import { join } from 'node:path'
import { framesPerSecond25 } from '#core'
import { choicesSchema } from '#series'
import type { Revision } from '#store'
import { type RunSize, runSizes } from '../contract/runs.ts'
import { notFound } from '../failures.ts'
import type { Handlers } from '../handlers.ts'
import { madeFolder } from '../made-episodes.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function stateHandlers(studio: Studio): Handlers<'readState' | 'readImpact'> {
  const { home, database, planning } = studio
  const formatOf = (series: string, size: RunSize) => {
    const { width, height } = runSizes[size]
    return { out: join(madeFolder(home, series), `${width}x${height}`), width, height, rate: framesPerSecond25 }
  }
  const latest = async (series: string): Promise<Revision> => {
    await existingSeries(studio, series)
    const revision = await database.series.revision(series)
    if (revision === null) throw notFound('没有这部剧', 'There is no such series')
    return revision
  }
  const read = ({ script, file, choices }: Pick<Revision, 'script' | 'file' | 'choices'>) =>
    planning.read({ script, file, choices: choicesSchema.parse(choices) })
  return {
    readState: async ({ series, size }) => planning.state(read(await latest(series)), formatOf(series, size)),
    readImpact: async ({ series, size, ...change }) =>
      planning.impact(read(await latest(series)), read(change), formatOf(series, size)),
  }
}

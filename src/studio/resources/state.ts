import { join } from 'node:path'
import { framesPerSecond25, StudioError } from '#core'
import { isChosen, parseEpisodeChoice } from '#production'
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
    async readState({ series, size, episodes }) {
      const choice = episodes === undefined ? null : parseEpisodeChoice(episodes)
      if (episodes !== undefined && choice === null) throw notEpisodes(episodes)
      const source = read(await latest(series))
      const wanted = source.story.episodes.filter(({ number }) => isChosen(choice, number)).map(({ id }) => id)
      return planning.state(source, formatOf(series, size), wanted)
    },
    readImpact: async ({ series, size, ...change }) =>
      planning.impact(read(await latest(series)), read(change), formatOf(series, size)),
  }
}

function notEpisodes(text: string): StudioError {
  return new StudioError({
    code: 'studio.bad-request',
    message: { zh: `读不懂要哪几集：${text}`, en: `Which episodes is not understood: ${text}` },
  })
}

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeSeries } from '#production'
import { choicesSchema } from '#series'
import type { Repositories } from '#store'
import { notFound } from '../failures.ts'
import { madeFolder } from '../made-episodes.ts'
import type { MakeRun } from './run-desk.ts'

/** Makes episodes of a saved revision into the studio's own folder of that series and size. */
export function makeRevision({
  home,
  database,
  workers,
}: {
  home: string
  database: Pick<Repositories, 'series'>
  /** Render processes; null takes one a core. */
  workers: number | null
}): MakeRun {
  return async (run, { episodes, width, height, rate }, { signal, onProgress }) => {
    const revision = await database.series.revision(run.series, run.revision ?? undefined)
    if (revision === null) throw notFound('没有这个版本', 'There is no such revision')
    const folder = join(home, 'series', revision.series, 'work', run.id)
    const script = join(folder, 'script.txt')
    await mkdir(folder, { recursive: true })
    try {
      await writeFile(script, revision.script)
      return await makeSeries(
        {
          script,
          out: join(madeFolder(home, revision.series), `${width}x${height}`),
          episodes,
          width,
          height,
          rate,
          workers,
          choices: choicesSchema.parse(revision.choices),
          home,
        },
        { signal, onProgress },
      )
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

import { StudioError } from '#core'
import type { NewRevision, Revision } from '#store'
import { notFound } from '../failures.ts'
import type { Handlers } from '../handlers.ts'
import type { Studio } from '../studio.ts'
import { existingSeries } from './series.ts'

export function revisionHandlers(
  studio: Studio,
): Handlers<'listRevisions' | 'readRevision' | 'saveRevision' | 'restoreRevision'> {
  const { database, hub, saves } = studio
  const read = async (series: string, number?: number): Promise<Revision> => {
    const revision = await database.series.revision(series, number)
    if (revision === null) throw notFound('没有这个版本', 'There is no such revision')
    return revision
  }
  const save = async (revision: NewRevision): Promise<Revision> => {
    const record = await existingSeries(studio, revision.series)
    let saved: Revision
    try {
      saved = await database.series.save(revision)
    } catch (error) {
      throw await withLatest(error, revision.series)
    }
    if (saved.number > record.head) {
      const { script: _, choices: __, ...summary } = saved
      saves.told({ ...record, head: saved.number })
      hub.tell({ kind: 'revision-save', series: saved.series, revision: summary })
    }
    return saved
  }
  /** Who comes too late is shown what was saved, so that both can be put together. */
  const withLatest = async (error: unknown, series: string): Promise<unknown> => {
    if (!(error instanceof StudioError) || error.code !== 'store.revision-conflict') return error
    const { code, text: message, details } = error
    return new StudioError({ code, message, details: { ...details, latest: await read(series) }, cause: error })
  }
  return {
    listRevisions: async ({ series, before, limit }) => {
      await existingSeries(studio, series)
      return database.series.history(series, { limit, ...(before === undefined ? {} : { before }) })
    },
    readRevision: ({ series, number }) => read(series, number),
    saveRevision: (given) => save(given),
    restoreRevision: async ({ series, number, base }) => {
      const { file, script, choices } = await read(series, number)
      return save({ series, base, file, script, choices, note: `↺ ${number}` })
    },
  }
}

import type { SeriesRecord, SeriesRepository } from '#store'
import type { EventHub } from './event-hub.ts'

/** How often it is looked what was saved by somebody else than the pages: a terminal, another process. */
const lookMs = 2000

type Known = Pick<SeriesRecord, 'id' | 'head' | 'title' | 'removedAt'>

export interface SeriesWatch {
  /** What was told already of a series. */
  told(record: Known): void
  close(): void
}

/** Tells the pages of saves and changes that did not come through them. */
export async function watchSeries(
  repository: Pick<SeriesRepository, 'list' | 'history'>,
  hub: EventHub,
): Promise<SeriesWatch> {
  const known = new Map<string, Known>()
  /** A look that began before a save may end after it: no series goes back. */
  const keep = (record: Known): void => {
    known.set(record.id, { ...record, head: Math.max(record.head, known.get(record.id)?.head ?? 0) })
  }
  const look = async (tell: boolean): Promise<void> => {
    const records = [...(await repository.list()), ...(await repository.list({ removed: true }))]
    for (const record of records) {
      const { id, head, title, removedAt } = record
      const before = known.get(id)
      keep(record)
      if (!tell) continue
      if (before === undefined || before.title !== title || before.removedAt !== removedAt) {
        hub.tell({ kind: 'series-change', series: id })
      }
      if (before !== undefined && head > before.head) {
        const [revision] = await repository.history(id, { limit: 1 })
        // A later one is told by whoever saved it, or by the next look.
        if (revision?.number === head) hub.tell({ kind: 'revision-save', series: id, revision })
      }
    }
  }
  await look(false)
  // While the database is away it is looked again a little later.
  const timer = setInterval(() => void look(true).catch(() => {}), lookMs)
  return {
    told: keep,
    close: () => clearInterval(timer),
  }
}

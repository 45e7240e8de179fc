import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { StudioError } from '#core'
import { type ArtefactStore, frame, unframe } from '../artefacts.ts'
import type { Repositories } from '../database.ts'
import { type ArtefactKind, artefactKindSchema } from '../records/artefact-kind.ts'
import { provenanceSchema } from '../records/provenance.ts'
import { type Revision, revisionSchema, seriesRecordSchema } from '../records/series.ts'
import { takeSchema } from '../records/takes.ts'
import { readTar, type TarEntry, writeTar } from './tar.ts'

/** What the first file of an archive says; the revisions follow one by one, and then the artefacts. */
const manifestSchema = z.object({
  format: z.literal('sanbu-series'),
  version: z.literal(1),
  series: seriesRecordSchema,
  takes: z.array(takeSchema).max(1_000_000),
  provenance: z.array(provenanceSchema).max(1_000_000),
})

export interface ArchivePlace {
  database: Pick<Repositories, 'series' | 'takes' | 'provenance'>
  store: ArtefactStore
}

export interface ArchiveReport {
  series: string
  revisions: number
  takes: number
  artefacts: number
}

/** An artefact is a stretch of video at most; a script with its choices far less. */
const largestFile = 512 * 1024 ** 2
const artefactName = /^artefacts\/([a-z]+)\/([0-9a-f]{64})$/

/**
 * Writes a series into one file: every revision, every take, and what was made for it that is still there. The file is a tar archive; a
 * file of that name is replaced when the new one is whole.
 */
export async function exportSeries(place: ArchivePlace, series: string, file: string): Promise<ArchiveReport> {
  const report: ArchiveReport = { series, revisions: 0, takes: 0, artefacts: 0 }
  const half = `${file}.${process.pid}.part`
  try {
    await pipeline(writeTar(entriesOf(place, series, report)), createWriteStream(half))
    await rename(half, file)
  } finally {
    await rm(half, { force: true })
  }
  return report
}

async function* entriesOf(
  { database, store }: ArchivePlace,
  id: string,
  report: ArchiveReport,
): AsyncGenerator<TarEntry> {
  const series = await database.series.get(id)
  if (series === null) throw noSuchSeries(id)
  const [takes, provenance] = await Promise.all([
    database.takes.list({ series: id }),
    database.provenance.list({ series: id }),
  ])
  report.takes = takes.length
  const json = (name: string, value: unknown) => ({ name, bytes: Buffer.from(JSON.stringify(value)) })
  yield json('sanbu.json', { format: 'sanbu-series', version: 1, series, takes, provenance })
  for (let number = 1; number <= series.head; number++) {
    const revision = await database.series.revision(id, number)
    if (revision === null) continue
    report.revisions++
    yield json(`revisions/${number}.json`, revision)
  }
  const wanted = new Map<string, { kind: ArtefactKind; key: string }>()
  for (const { kind, key, inputs } of provenance) {
    for (const one of [{ kind, key }, { kind: 'recipe' as const, key }, ...inputs])
      wanted.set(`${one.kind}/${one.key}`, one)
  }
  for (const { artefact: key } of takes) wanted.set(`segment/${key}`, { kind: 'segment', key })
  for (const { kind, key } of wanted.values()) {
    const bytes = await store.get(kind, key)
    if (bytes === null) continue
    report.artefacts++
    yield { name: `artefacts/${kind}/${key}`, bytes: frame(bytes) }
  }
}

/**
 * Takes a series out of such a file into this home. What the file says is checked piece by piece; an artefact that is here already stays
 * as it is.
 * @throws store.series-exists when there is one with the same id, also in the trash
 */
export async function importSeries({ database, store }: ArchivePlace, file: string): Promise<ArchiveReport> {
  const files = readTar(createReadStream(file), largestFile)
  const first = (await files.next()).value
  const manifest = manifestSchema.safeParse(first?.name === 'sanbu.json' ? parse(first.bytes) : null)
  if (!manifest.success) throw noArchive(file, manifest.error)
  const { series, takes, provenance } = manifest.data
  const revisions: Revision[] = []
  let artefacts = 0
  for await (const { name, bytes } of files) {
    const [, kind, key = ''] = artefactName.exec(name) ?? []
    if (kind === undefined) {
      const revision = revisionSchema.safeParse(parse(bytes))
      if (!revision.success || revision.data.series !== series.id) throw noArchive(file, revision.error)
      revisions.push(revision.data)
      continue
    }
    const known = artefactKindSchema.safeParse(kind)
    const body = unframe(bytes)
    if (!known.success || body === null) throw noArchive(file, known.error)
    artefacts++
    if (!(await store.has(known.data, key))) await store.put(known.data, key, body)
  }
  if (revisions.length !== series.head) throw noArchive(file, null)
  await database.series.adopt(series, revisions)
  await database.takes.add(takes.map(({ id: _, at: __, ...take }) => ({ ...take, series: series.id })).reverse())
  await database.provenance.add(provenance.map(({ at: _, ...made }) => ({ ...made, series: series.id })))
  return { series: series.id, revisions: revisions.length, takes: takes.length, artefacts }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return null
  }
}

function noSuchSeries(id: string): StudioError {
  return new StudioError({
    code: 'store.no-such-series',
    message: { zh: `没有这部剧：${id}`, en: `There is no such series: ${id}` },
    details: { series: id },
  })
}

function noArchive(file: string, cause: unknown): StudioError {
  return new StudioError({
    code: 'store.archive-broken',
    message: {
      zh: `这个文件不完整，或不是导出的剧：${file}`,
      en: `This file is incomplete, or is not an exported series: ${file}`,
    },
    cause,
  })
}

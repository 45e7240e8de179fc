import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type EpisodeReport, type MakeReport, makeReportSchema } from '#production'
import type { EpisodeFile, MadeEpisode } from './contract/episodes.ts'

/** Where the studio puts what it makes of a series: one folder a size. The id is the database's, never a request's. */
export function madeFolder(home: string, series: string): string {
  return join(home, 'series', series, 'made')
}

/** A finished episode and where its files lie. */
export interface MadeOnDisk {
  episode: MadeEpisode
  paths: Readonly<Record<EpisodeFile, string>>
}

/** Every finished episode of a series, by number, larger sizes first. */
export async function findMadeEpisodes(home: string, series: { id: string; title: string }): Promise<MadeOnDisk[]> {
  const folder = madeFolder(home, series.id)
  const sizes = await readdir(folder).catch(() => [])
  const found = await Promise.all(
    sizes.filter((name) => /^\d+x\d+$/.test(name)).map((name) => readSize(join(folder, name), name, series)),
  )
  return found.flat().sort((a, b) => a.episode.number - b.episode.number || b.episode.width - a.episode.width)
}

async function readSize(folder: string, size: string, series: { id: string; title: string }): Promise<MadeOnDisk[]> {
  const report = await readReport(join(folder, 'report.json'))
  if (report === null) return []
  const { width, height, episodes } = report
  const made = await Promise.all(
    episodes.map(async (episode) => {
      const facts = await stat(join(folder, episode.files.video)).catch(() => null)
      if (facts === null) return null
      return {
        episode: {
          series: series.id,
          seriesTitle: series.title,
          id: episode.id,
          number: episode.number,
          title: episode.title,
          width,
          height,
          madeAt: facts.mtime.toISOString(),
          files: addresses(series.id, episode, size),
          report: episode,
        },
        paths: pathsOf(folder, episode),
      }
    }),
  )
  return made.filter((it) => it !== null)
}

/** Reports as they were read last: each is asked for with every range of a film, and a long series' is megabytes. */
const reports = new Map<string, { stamp: string; report: MakeReport | null }>()
const remembered = 64

async function readReport(file: string): Promise<MakeReport | null> {
  const facts = await stat(file).catch(() => null)
  if (facts === null) return null
  const stamp = `${facts.mtimeMs} ${facts.size} ${facts.ino}`
  const known = reports.get(file)
  if (known?.stamp === stamp) return known.report
  const report = makeReportSchema.safeParse(parseJson(await readFile(file, 'utf8').catch(() => ''))).data ?? null
  reports.delete(file)
  reports.set(file, { stamp, report })
  if (reports.size > remembered) reports.delete(reports.keys().next().value!)
  return report
}

function pathsOf(folder: string, { files }: EpisodeReport): MadeOnDisk['paths'] {
  return {
    video: join(folder, files.video),
    captions: join(folder, files.captions),
    cover: join(folder, files.cover),
    cover3x4: join(folder, files.cover3x4),
  }
}

/** Addresses that change with the bytes, so that nothing old is shown from a cache. */
function addresses(series: string, { id, sha256 }: EpisodeReport, size: string): MadeEpisode['files'] {
  const of = (file: EpisodeFile) => `/api/series/${series}/episodes/${id}/${file}?size=${size}&v=${sha256.slice(0, 12)}`
  return { video: of('video'), captions: of('captions'), cover: of('cover'), cover3x4: of('cover3x4') }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { PlannedEpisode } from './graph/episode.ts'
import type { MakeReport } from './report.ts'

/** `ep01.mp4` and what lies beside it. */
export function filesOf(number: number) {
  const base = `ep${String(number).padStart(2, '0')}`
  return {
    video: `${base}.mp4`,
    captions: `${base}.srt`,
    cover: `${base}-cover.png`,
    cover3x4: `${base}-cover-3x4.png`,
  }
}

/** SHA-256 of a file; null when it cannot be read. */
export async function digestFile(file: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    return null
  }
}

/** SHA-256 of the finished file of an earlier run, if it follows from the same inputs and nobody touched it since; else null. */
export async function unchangedFile(
  { episode, inputs }: Pick<PlannedEpisode, 'episode' | 'inputs'>,
  earlier: MakeReport | null,
  out: string,
): Promise<string | null> {
  const before = earlier?.episodes.find(({ id }) => id === episode.id)
  if (before === undefined || before.inputs !== inputs) return null
  return (await digestFile(join(out, before.files.video))) === before.sha256 ? before.sha256 : null
}

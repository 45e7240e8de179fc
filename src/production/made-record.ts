import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWholeFile } from '#media'
import type { PlannedEpisode } from './graph/episode.ts'
import { type SegmentParts, segmentPartsSchema } from './graph/segment-parts.ts'

const name = 'made.json'

export const madeShotSchema = z.object({
  /** Address of its stretch in the store. */
  key: z.string(),
  frames: z.number().int().min(1),
  /** Processor seconds that drawing and encoding it took; null when it was taken from the store and that is not known. */
  cpuSeconds: z.number().min(0).nullable(),
  parts: segmentPartsSchema,
})
export type MadeShot = z.infer<typeof madeShotSchema>

export const madeEpisodeSchema = z.object({
  /** By shot. */
  shots: z.record(z.string(), madeShotSchema),
  /** Addresses: of the voice of each line, of the mix. */
  voices: z.record(z.string(), z.string()),
  sound: z.string(),
  /** Digest of everything that the finished file follows from. */
  inputs: z.string(),
})
export type MadeEpisode = z.infer<typeof madeEpisodeSchema>

/** `made.json` beside the episodes: what each was made of. What is different now can be told from it, and why. */
export const madeRecordSchema = z.object({
  version: z.literal(1),
  width: z.number().int(),
  height: z.number().int(),
  /** By episode. */
  episodes: z.record(z.string(), madeEpisodeSchema),
})
export type MadeRecord = z.infer<typeof madeRecordSchema>

/** What an episode was made of. A shot that was taken from the store keeps what is known of its making. */
export function madeEpisode(
  { segments, sound, inputs }: PlannedEpisode,
  drawn: ReadonlyMap<string, number>,
  before: MadeEpisode | null,
): MadeEpisode {
  const known = new Map(Object.values(before?.shots ?? {}).map(({ key, cpuSeconds }) => [key, cpuSeconds]))
  const shots = segments.map(({ shot, key, parts, recipe }): [string, MadeShot] => [
    shot,
    { key, frames: recipe.shot.length, cpuSeconds: drawn.get(key) ?? known.get(key) ?? null, parts: shortened(parts) },
  ])
  return { shots: Object.fromEntries(shots), voices: sound.recipe.voices, sound: sound.key, inputs }
}

/** Sixteen digits tell two parts apart: a record of thousands of shots stays small. */
function shortened(parts: SegmentParts): SegmentParts {
  return Object.fromEntries(Object.entries(parts).map(([part, digest]) => [part, digest.slice(0, 16)])) as SegmentParts
}

/** What was made in this folder; null when nothing is known of it. */
export async function readMadeRecord(out: string): Promise<MadeRecord | null> {
  const text = await readFile(join(out, name), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return madeRecordSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Adds episodes to the record; others stay as they were. */
export async function writeMadeRecord(
  out: string,
  made: { width: number; height: number; episodes: Readonly<Record<string, MadeEpisode>> },
): Promise<void> {
  const earlier = await readMadeRecord(out)
  const episodes = { ...earlier?.episodes, ...made.episodes }
  const record: MadeRecord = { version: 1, width: made.width, height: made.height, episodes }
  await writeWholeFile(join(out, name), `${JSON.stringify(record)}\n`)
}

import { z } from 'zod'
import { diagnosticSchema, frameRateSchema, languageSchema, localTextSchema } from '#core'
import { checkReportSchema } from '#release/formats'
import { loudnessProfileSchema } from '#sound'
import { stageSchema } from './progress.ts'

const seconds = z.number().min(0)
const count = z.number().int().min(0)

/** What one stage did. */
export const stageReportSchema = z.object({
  stage: stageSchema,
  /** Wall-clock time from the stage's first work to its last. Stages overlap, so they may add up to more than the whole. */
  seconds,
  /** Processor time in render processes, where the stage ran there. */
  workerSeconds: seconds.nullable(),
  made: count,
  /** Taken from the store, because nothing they depend on had changed. */
  reused: count,
  /** What was made, in words: `12 characters`. */
  what: localTextSchema,
})
export type StageReport = z.infer<typeof stageReportSchema>

export const episodeReportSchema = z.object({
  id: z.string(),
  number: z.number().int().min(1),
  title: z.string().nullable(),
  /** File names beside the report. */
  files: z.object({ video: z.string(), captions: z.string(), cover: z.string(), cover3x4: z.string() }),
  scenes: count,
  shots: count,
  lines: count,
  speakers: z.array(z.string()),
  /** Every line in the order in which it sounds: what the captions must say. */
  spoken: z.array(z.object({ id: z.string(), speaker: z.string().nullable(), text: z.string() })),
  frames: count,
  /** Running time. */
  seconds,
  bytes: count,
  /** SHA-256 of the video file. */
  sha256: z.string(),
  /** Digest of everything the video was made from; equal digests make equal files. */
  inputs: z.string(),
  /** Where it was meant to go; LUFS and dBTP, measured on the finished file. */
  loudness: z.object({
    profile: loudnessProfileSchema.default('short-video'),
    integrated: z.number().nullable(),
    truePeak: z.number().nullable(),
  }),
  label: z.object({ visible: z.string(), metadata: z.record(z.string(), z.string()) }),
  /** Shots drawn now, and shots taken from the store. */
  shotsMade: count,
  shotsReused: count,
  warnings: z.array(localTextSchema),
  check: checkReportSchema,
})
export type EpisodeReport = z.infer<typeof episodeReportSchema>

/** `report.json`: what `sanbu make` did, for a person and for a machine. Fields are only ever added. */
export const makeReportSchema = z.object({
  version: z.literal(1),
  sanbu: z.string(),
  series: z.object({ title: z.string(), language: languageSchema, genre: z.string(), dialect: z.string() }),
  /** Name of the script's file. */
  script: z.string(),
  width: count,
  height: count,
  rate: frameRateSchema,
  /** Wall-clock time of the whole, and running time of what was asked for. */
  seconds,
  runningSeconds: seconds,
  workers: count,
  /** Most memory held, bytes: by the main process, the largest render process, and all of them at the same time, what they share counted once. */
  memory: z.object({ main: count, worker: count, together: count.default(0) }),
  stages: z.array(stageReportSchema),
  cast: z.array(z.object({ id: z.string(), name: z.string(), lines: count })),
  sets: z.array(z.object({ place: z.string(), set: z.string(), exact: z.boolean() })),
  episodes: z.array(episodeReportSchema),
  /** Ids of the episodes that this run was asked for; others stand from earlier runs in the same folder. */
  made: z.array(z.string()),
  diagnostics: z.array(diagnosticSchema),
  /** Things the person should know about the series as a whole. */
  warnings: z.array(localTextSchema),
})
export type MakeReport = z.infer<typeof makeReportSchema>

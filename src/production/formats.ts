// The room's data for readers without Node: schemas only.
export type { ProgressEvent, Stage } from './progress.ts'
export { progressEventSchema, stageSchema } from './progress.ts'
export type { EpisodeReport, MakeReport } from './report.ts'
export { episodeReportSchema, makeReportSchema } from './report.ts'

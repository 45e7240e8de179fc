// The room's data for readers without Node: schemas only.
export type { Impact } from './graph/impact-format.ts'
export { impactSchema } from './graph/impact-format.ts'
export type { EpisodeState, Reason, SeriesState, StateOf } from './graph/state.ts'
export { seriesStateSchema } from './graph/state.ts'
export type { ProgressEvent, Stage } from './progress.ts'
export { progressEventSchema, stageSchema } from './progress.ts'
export type { EpisodeReport, MakeReport } from './report.ts'
export { episodeReportSchema, makeReportSchema } from './report.ts'

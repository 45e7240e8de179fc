export type { ProgressEvent, Stage } from './progress.ts'
export { progressEventSchema, stageSchema } from './progress.ts'

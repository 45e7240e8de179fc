export type { Caption, Segment, Timeline } from './timeline.ts'
export { captionSchema, timelineSchema } from './timeline.ts'

export { limits as documentLimits } from './limits.ts'
export type { ReadDocument } from './read-document.ts'
export { readDocument } from './read-document.ts'

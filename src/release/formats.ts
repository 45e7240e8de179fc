// The room's data for readers without Node: schemas only.
export type { CheckReport, Finding } from './check/report.ts'
export { checkReportSchema, findingSchema } from './check/report.ts'

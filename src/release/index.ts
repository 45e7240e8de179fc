export type { ExpectedLine } from './check/captions.ts'
export type { CheckExpectations } from './check/check-master.ts'
export { checkMaster } from './check/check-master.ts'
export type { CheckReport, Finding } from './check/report.ts'
export { checkReportSchema, findingSchema, printCheckReport } from './check/report.ts'
export type { PictureNotes } from './check/scan-pictures.ts'
export type { SeenGroup } from './check/see-groups.ts'
export { seenGroupSchema, seeSegment } from './check/see-groups.ts'
export { houseLabels } from './house-labels.ts'
export type { LabelMetadata, LabelRequest } from './label.ts'
export {
  isLabelText,
  isProviderCode,
  labelMetadata,
  labelMetadataSchema,
  labelRules,
  labelText,
  parseLabelMetadata,
  unregisteredProducer,
  unregisteredWarning,
} from './label.ts'

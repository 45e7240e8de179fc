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

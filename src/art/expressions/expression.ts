import type { Expression } from '#direction'
import type { FacePose } from '../character/pose.ts'

/** A member of the expression family. */
export interface ExpressionDefinition {
  name: Expression
  label: { zh: string; en: string }
  /** The face at full strength; what is left out stays at rest. */
  face: Partial<FacePose>
}

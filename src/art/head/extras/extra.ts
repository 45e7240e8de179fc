import type { Radians } from '#core'
import type { FigureSubject } from '../../character/subject.ts'
import type { Anatomy } from '../anatomy.ts'
import type { FaceContour } from '../contour.ts'
import type { SkinTones } from '../skin.ts'
import type { HeadSpace } from '../space.ts'

export interface ExtraRequest {
  subject: FigureSubject
  space: HeadSpace
  anatomy: Anatomy
  tones: SkinTones
  contour: FaceContour
}

/** Something that a face has or wears besides its features. */
export interface ExtraDefinition {
  name: string
  label: { zh: string; en: string }
  /** `skin`: under eyes and brows, clipped to the face. `over`: on the face, under the hair. `top`: over the hair. */
  layer: 'skin' | 'over' | 'top'
  /** How far below the head's centre it moves with the mouth, u; left out where it ends with the chin. */
  reach?: number
  /** How far the head may turn away before it is out of sight; left out where it goes with the features. */
  until?: Radians
  draw(ctx: CanvasRenderingContext2D, request: ExtraRequest): void
}

import type { FigureSubject } from '../../character/subject.ts'
import type { HeadSpace } from '../../head/space.ts'

/** Something worn in or on the hair. */
export interface OrnamentDefinition {
  name: string
  label: { zh: string; en: string }
  /** Covers the crown: buns and top-knots are left out. */
  hat: boolean
  /** Headwear that leaves the crown free, yet is taken off as a hat is. */
  comesOff?: true
  draw(ctx: CanvasRenderingContext2D, request: { subject: FigureSubject; space: HeadSpace }): void
}

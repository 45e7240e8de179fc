import type { FigureSubject } from '../../character/subject.ts'
import type { Point } from '../../ink/ink.ts'
import type { Anatomy } from '../anatomy.ts'
import type { SkinTones } from '../skin.ts'
import { faceDepth, type HeadSpace } from '../space.ts'

/** What every mark on a face is drawn from. */
export interface MarkRequest {
  subject: FigureSubject
  anatomy: Anatomy
  space: HeadSpace
  tones: SkinTones
}

/** A point of the face, u as seen from in front, `out` u above the skin. */
export const onFace =
  (space: HeadSpace) =>
  (x: number, y: number, out = 1): Point =>
    space.project(x, y, faceDepth(x, y) + out)

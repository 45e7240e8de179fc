import type { FigureSubject } from '../character/subject.ts'
import type { Point } from '../ink/ink.ts'
import type { Anatomy } from './anatomy.ts'
import type { SkinTones } from './skin.ts'
import { faceDepth, type HeadSpace } from './space.ts'

export interface EyeRequest {
  subject: FigureSubject
  space: HeadSpace
  anatomy: Anatomy
  tones: SkinTones
  /** 1 the character's left (right of the picture), −1 their right. */
  side: 1 | -1
  lash: string
}

/** A place of the eye's own drawing, u outwards and v down from its middle, in the picture. */
export type OnFace = (u: number, v: number) => Point

/** Eye space to picture: on the face's curve, more curved than the face so that it narrows well towards profile. */
export function placeOnFace(
  { space, anatomy, side, subject }: Pick<EyeRequest, 'space' | 'anatomy' | 'side' | 'subject'>,
  lift: number,
): OnFace {
  const tilt = (subject.design.eyes.tilt * 2.6 + lift) / 27
  return (u, v) => {
    const x = side * (anatomy.eyeSpacing + u * anatomy.eyeWidth)
    const y = anatomy.eyeY + v * anatomy.eyeHeight - u * tilt
    const out = (u + 27) / 54
    return space.project(x, y, faceDepth(x, y) - 3 - 11 * out * Math.max(0, out) * anatomy.eyeWidth)
  }
}

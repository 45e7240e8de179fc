import type { CharacterDesign } from '../character/design.ts'

/** Where the features of a design's face lie, u. */
export interface Anatomy {
  eyeY: number
  eyeSpacing: number
  /** Scales of the eye's own drawing. */
  eyeWidth: number
  eyeHeight: number
  iris: number
  browY: number
  noseY: number
  mouthY: number
  mouthHalf: number
  /** 0 child, 1 grown. */
  grown: number
  /** 0 female, 1 male: strength of bone and line. */
  masculine: number
  /** 0 … 1. */
  aged: number
}

const grownness = { child: 0, teen: 0.75, adult: 1, middle: 1, elder: 1 } as const
const agedness = { child: 0, teen: 0, adult: 0, middle: 0.35, elder: 1 } as const

export function anatomyOf(design: CharacterDesign): Anatomy {
  const grown = grownness[design.age]
  const masculine = design.sex === 'male' ? 0.25 + 0.75 * grown : 0
  const aged = agedness[design.age]
  const eyeY = 24 - 8 * grown - 2.5 * masculine
  return {
    eyeY,
    eyeSpacing: design.eyes.spacing,
    eyeWidth: design.eyes.width * (1.07 - 0.07 * masculine) * (1.04 - 0.04 * grown) * (1 - 0.06 * aged),
    eyeHeight: design.eyes.height * (1.04 - 0.13 * masculine) * (1.08 - 0.08 * grown) * (1 - 0.16 * aged),
    iris: design.eyes.iris,
    browY: eyeY - 36 + 7.5 * masculine + 2 * (1 - grown),
    noseY: 60 - 1 * (1 - grown) + 6 * masculine + design.nose.length * 0.7,
    mouthY: 88 - (1 - grown) + 8 * masculine + design.nose.length * 0.25,
    mouthHalf: 19 * design.mouth.width * (0.86 + 0.14 * grown) * (1 + 0.14 * masculine),
    grown,
    masculine,
    aged,
  }
}

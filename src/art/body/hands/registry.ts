import type { PropKind } from '#direction'
import type { HandShape } from '../../character/pose.ts'
import { clasp } from './clasp.ts'
import { claw } from './claw.ts'
import { fist } from './fist.ts'
import { gripShape } from './grip.ts'
import type { HandDrawing } from './hand-drawing.ts'
import { hanging } from './hanging.ts'
import { holdFlat } from './hold-flat.ts'
import { open } from './open.ts'
import { point } from './point.ts'
import { relaxed } from './relaxed.ts'
import { salute } from './salute.ts'
import { spread } from './spread.ts'
import { thumbUp } from './thumb-up.ts'
import { twoFingers } from './two-fingers.ts'

/** Every shape a hand can take; `behind` is out of sight. */
export const handShapes: Readonly<Record<HandShape, HandDrawing | null>> = {
  relaxed,
  hanging,
  open,
  fist,
  point,
  grip: gripShape,
  'hold-flat': holdFlat,
  spread,
  claw,
  'two-fingers': twoFingers,
  'thumb-up': thumbUp,
  salute,
  clasp,
  behind: null,
}

/** Things with a handle stand across the fist, upright when the forearm lies level; all else goes on from the forearm. */
export const heldAcross: ReadonlySet<PropKind> = new Set<PropKind>([
  'sword',
  'knife',
  'sabre',
  'great-sabre',
  'dagger',
  'cleaver',
  'fruit-knife',
  'cup',
  'wine-glass',
  'bottle',
  'umbrella',
  'black-umbrella',
  'red-umbrella',
  'clear-umbrella',
  'paper-umbrella',
  'lantern',
  'flower',
  'fan',
])

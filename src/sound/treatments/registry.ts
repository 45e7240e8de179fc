import { dream } from './dream.ts'
import { ghost } from './ghost.ts'
import { hall } from './hall.ts'
import { inner } from './inner.ts'
import { loudspeaker } from './loudspeaker.ts'
import { narration } from './narration.ts'
import { offscreen } from './offscreen.ts'
import { phone } from './phone.ts'
import { plain } from './plain.ts'
import { radio } from './radio.ts'
import { robot } from './robot.ts'
import type { Treatment, TreatmentId } from './treatment.ts'

export const treatmentLibrary: Readonly<Record<TreatmentId, Treatment>> = {
  dream,
  ghost,
  hall,
  inner,
  loudspeaker,
  narration,
  offscreen,
  phone,
  plain,
  radio,
  robot,
}

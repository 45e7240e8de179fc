import type { ContactGesture, Gesture } from '#direction'
import { carry } from './carry.ts'
import type { Contact } from './contact.ts'
import { grabCollar } from './grab-collar.ts'
import { holdHands } from './hold-hands.ts'
import { hug } from './hug.ts'
import { kick } from './kick.ts'
import { kiss } from './kiss.ts'
import { patShoulder } from './pat-shoulder.ts'
import { piggyback } from './piggyback.ts'
import { punch } from './punch.ts'
import { push } from './push.ts'
import { slap } from './slap.ts'
import { slash } from './slash.ts'
import { support } from './support.ts'
import { touchFace } from './touch-face.ts'

export type { Contact, ContactArm, ContactMoment, ContactShape, Place, PlantedFoot } from './contact.ts'

/** One member a gesture that two people do together. With nobody there they are done into the air, as `gestureLibrary` has them. */
const contactLibrary: Readonly<Record<ContactGesture, Contact>> = {
  slap,
  punch,
  kick,
  slash,
  hug,
  'hold-hands': holdHands,
  'touch-face': touchFace,
  'pat-shoulder': patShoulder,
  support,
  'grab-collar': grabCollar,
  push,
  kiss,
  carry,
  piggyback,
}

/** How two people do a gesture together; null for what one does alone. */
export function contactNamed(gesture: Gesture): Contact | null {
  return gesture in contactLibrary ? contactLibrary[gesture as ContactGesture] : null
}

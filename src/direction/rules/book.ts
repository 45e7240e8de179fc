import { action } from './action.ts'
import { comic } from './comic.ts'
import { contact } from './contact.ts'
import { dialogue } from './dialogue.ts'
import { emptyShot } from './empty-shot.ts'
import { entrance } from './entrance.ts'
import { handOver } from './hand-over.ts'
import { impact } from './impact.ts'
import { inner } from './inner.ts'
import { insert } from './insert.ts'
import { narration } from './narration.ts'
import { offscreen } from './offscreen.ts'
import type { Rule } from './plan.ts'
import { reveal } from './reveal.ts'
import { soundOnly } from './sound-only.ts'
import { tender } from './tender.ts'
import { threat } from './threat.ts'

/** All rules, most particular first: the first that applies to a beat directs it. */
export const ruleBook: readonly Rule[] = [
  narration,
  offscreen,
  inner,
  comic,
  reveal,
  threat,
  tender,
  dialogue,
  soundOnly,
  emptyShot,
  impact,
  contact,
  insert,
  handOver,
  entrance,
  action,
]

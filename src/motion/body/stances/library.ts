import { behind } from './behind.ts'
import { clasped } from './clasped.ts'
import { folded } from './folded.ts'
import { onHip } from './hand-on-hip.ts'
import { holdingArm } from './holding-arm.ts'
import { loose } from './loose.ts'
import { putAway } from './put-away.ts'
import type { Stance } from './stance.ts'

/**
 * Ways to stand with nothing to do, in families by what the two arms look like from afar: closed before the body, one arm set
 * off, out of the way. People of one picture stand in different families, so that no two of them are alike.
 */
export const stanceLibrary: Readonly<Record<'closed' | 'set-off' | 'away', readonly Stance[]>> = {
  closed: [folded, clasped, holdingArm],
  'set-off': [onHip, putAway],
  away: [loose, behind],
}

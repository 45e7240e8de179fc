import type { AmbienceBed } from './bed.ts'
import { silentLoop } from './loop.ts'

/** No bed: black screens, thoughts. */
export const none: AmbienceBed = {
  id: 'none',
  levelLufs: Number.NEGATIVE_INFINITY,
  room: { seconds: 0.3, wet: 0.03, damping: 5000 },
  render: () => silentLoop(),
}

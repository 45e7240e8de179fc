import type { Meeting } from '#motion'

/** Room that somebody who is struck needs behind them, head units: to stagger, or to lie. */
export function givesWay({ contact, other, at }: Meeting): number {
  if (other.poses.some((entry) => entry.pose === 'fall' && entry.at > at)) return 900
  return contact.throws ?? 0
}

/**
 * Most pixels per head unit for two who touch; `usual` for two who talk. Who hold each other need less room than two who talk; who strikes needs it on both sides, to
 * wind up and to be thrown back.
 */
export function meetingScale(meeting: Meeting, usual: number): number {
  const { distance } = meeting.contact
  const wide = givesWay(meeting)
  return wide > 0 ? 1150 / (distance + wide + 330) : Math.max(usual, Math.min(2.1, 1030 / (distance + 400)))
}

import type { Figure, Shot } from '#direction'
import { handFacing } from './body/index.ts'
import { partnerOf } from './meetings.ts'

type Holds = Figure['holds']

/** How much of the gesture is over when the thing changes hands: the taker's fingers close. */
export const changesHands = 0.42

/** What somebody holds at each frame: what is given in the shot is in one's hand first, and then in the other's. */
export function planHolds(figure: Figure, shot: Pick<Shot, 'figures'>): (frame: number) => Holds {
  const own = figure.gestures.find(({ gesture }) => gesture === 'give' || gesture === 'take')
  const partner = own === undefined ? null : partnerOf(figure, own.at, shot.figures)
  const answer = own?.gesture === 'give' ? 'take' : 'give'
  const theirs = partner?.gestures.find(({ gesture }) => gesture === answer)
  if (own === undefined || partner === null || theirs === undefined) return () => figure.holds
  const giver = own.gesture === 'give' ? figure : partner
  const thing = giver.holds.right ?? giver.holds.left
  if (thing === null) return () => figure.holds
  const without = ({ left, right }: Holds): Holds => ({
    left: left === thing ? null : left,
    right: right === thing ? null : right,
  })
  const bare = without(figure.holds)
  const free = bare.left === null && bare.right === null
  const hand = free ? handFacing({ facing: figure.facing }) : bare.right === null ? 'right' : 'left'
  const [before, after] =
    giver === figure ? [figure.holds, bare] : [bare, bare[hand] === null ? { ...bare, [hand]: thing } : figure.holds]
  const changes = Math.max(own.at, theirs.at) + changesHands * Math.min(own.length, theirs.length)
  return (frame) => (frame < changes ? before : after)
}

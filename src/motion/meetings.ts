import type { Figure, Gesture, Shot } from '#direction'
import { type Contact, contactNamed } from './body/index.ts'
import { spotSide } from './spots.ts'

/** Two people of a shot who touch, for `length` frames from `at`. */
export interface Meeting {
  gesture: Gesture
  contact: Contact
  doer: Figure
  other: Figure
  /** Which of the two is drawn first, their hands once more after the other. */
  behind: Figure
  at: number
  length: number
  /** Where the other stands as the doer sees it in the picture: 1 right, −1 left. */
  way: 1 | -1
}

/** Who touches whom in a shot. One who lies, comes from elsewhere, or is the near shoulder touches nobody; nobody is in two meetings. */
export function meetingsOf(shot: Pick<Shot, 'figures'>): Meeting[] {
  const meetings: Meeting[] = []
  const taken = new Set<Figure>()
  for (const doer of shot.figures)
    for (const { gesture, at, length } of doer.gestures) {
      const contact = contactNamed(gesture)
      if (contact === null || taken.has(doer) || !ready(doer, at)) continue
      const other = partnerOf(doer, at, shot.figures)
      if (other === null || taken.has(other) || !(contact.carries || ready(other, at))) continue
      taken.add(doer).add(other)
      const across = spotSide[other.spot] - spotSide[doer.spot]
      const order = shot.figures.indexOf(other) - shot.figures.indexOf(doer)
      const behind = contact.onBack === true ? other : doer
      meetings.push({ gesture, contact, doer, other, behind, at, length, way: (across || order) > 0 ? 1 : -1 })
    }
  return meetings
}

const outOfReach: ReadonlySet<string> = new Set(['lie', 'fall', 'fly', 'ride', 'sword-flight'])

function ready({ spot, poses, travel }: Figure, at: number): boolean {
  if (spot.startsWith('foreground') || poses.some(({ pose }) => outOfReach.has(pose))) return false
  return travel === null || (travel.to === spot && travel.start + travel.length <= at + 6)
}

/** Whom somebody means: who is looked at, else whoever stands nearest. */
export function partnerOf(doer: Figure, at: number, figures: readonly Figure[]): Figure | null {
  const looked = doer.gazes.filter((gaze) => gaze.at <= at).at(-1)?.target
  const seen = typeof looked === 'object' ? figures.find(({ character }) => character === looked.character) : undefined
  if (seen !== undefined && seen !== doer) return seen
  const apart = (figure: Figure) => Math.abs(spotSide[figure.spot] - spotSide[doer.spot])
  return figures.filter((figure) => figure !== doer).sort((a, b) => apart(a) - apart(b))[0] ?? null
}

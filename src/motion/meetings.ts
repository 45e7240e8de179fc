import { blowGestures, type Figure, type Gesture, type Shot } from '#direction'
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
  /** The other one blocks it. */
  warded: boolean
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
      const warded = other.gestures.some((one) => one.gesture === 'block' && one.at <= at + 12)
      meetings.push({ gesture, contact, doer, other, behind, at, length, warded, way: (across || order) > 0 ? 1 : -1 })
    }
  return meetings
}

/** Who strikes where nobody is strikes as far as somebody would stand. */
export function blowAtNobody(figure: Figure): Meeting | null {
  const blow = figure.gestures.find(({ gesture, at }) => blowGestures.has(gesture) && ready(figure, at))
  if (blow === undefined || figure.poses.some(({ pose }) => pose === 'sit' || pose === 'kneel')) return null
  const contact = contactNamed(blow.gesture)!
  const nobody: Figure = { ...figure, character: '' }
  const way = figure.facing < 0 ? -1 : 1
  return { ...blow, contact, doer: figure, other: nobody, behind: figure, warded: false, way }
}

const outOfReach: ReadonlySet<string> = new Set(['lie', 'fall', 'fly', 'ride', 'sword-flight'])

function ready({ spot, poses, travel }: Figure, at: number): boolean {
  const taken = poses.some((entry) => outOfReach.has(entry.pose) && (entry.pose !== 'fall' || entry.at <= at))
  if (spot.startsWith('foreground') || taken) return false
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

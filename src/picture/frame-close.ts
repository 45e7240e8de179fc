import type { DesignPixels, Unit } from '#core'
import { clamp, designHeight, designWidth, lerp } from '#core'
import type { Figure } from '#direction'
import { meetingsOf, opticsOf, spotSide, travelProgress } from '#motion'
import { eyeHeights } from './eye-heights.ts'
import { doersBehind, type FramedFigure, type FramingRequest, type HeadPlace, type ShotFraming } from './framed.ts'
import { givesWay, meetingScale } from './meeting-room.ts'
import { leadsRiders } from './mounts.ts'
import { liesThroughout } from './places.ts'
import { sits } from './seats.ts'
import { angleRules, sizeRules } from './size-rules.ts'
import { keepInside, plainView } from './view.ts'

/** Most pixels per head unit at which `count` heads stand side by side. */
const groupScale = [9, 9, 1.62, 1.16, 0.9, 0.75] as const

/** What is handed over is seen between the two: room for it, head units, and most pixels per head unit that leave it. */
const handingGap = 430
const handingScale = 1.3

/** Pixels per head unit at which a face is as wide as the picture. */
const widestFace = 5.6

/** Closer, the set is a soft backdrop, and people are placed for their faces. */
export function frameClose(
  request: FramingRequest,
  people: Figure[],
  near: Figure[],
): Omit<ShotFraming, 'rule' | 'angle'> {
  const { shot, set, cast, measure, overscan } = request
  const angle = angleRules[shot.angle]
  const rule = sizeRules[shot.size].inSet ? sizeRules.MLS : sizeRules[shot.size]
  const optics = opticsOf(shot)
  const count = people.length
  const meetings = meetingsOf({ figures: people })
  const together = count === 2 ? meetings[0] : undefined
  const handing = count === 2 && people.some(({ gestures }) => gestures.some(({ gesture }) => gesture === 'give'))
  /** How far sitting or kneeling takes somebody's head down, head units. */
  const sunk = (figure: Figure): number => {
    if (!figure.poses.some(({ pose }) => pose === 'sit' || pose === 'kneel')) return 0
    const { seat, hip } = measure(cast[figure.character]!)
    return seat - hip
  }

  const heights = eyeHeights(people, request, sunk, meetings.length > 0)
  const scale = Math.min(
    heights.scale,
    handing ? handingScale : 9,
    rule.scale * angle.grow * optics.people,
    widestFace,
    together === undefined ? groupScale[Math.min(count, 5) as 5] : meetingScale(together, groupScale[2]),
  )
  // Smaller heads sit higher, so that as much of the bodies shows as in a wider size.
  const settled = nearestAnchor(scale / angle.grow, rule.anchor)
  const eyeLine = designHeight * (settled + angle.lift)
  const subject = people.find(({ character }) => character === shot.subject) ?? people[0] ?? null
  const sorted = [...people].sort((a, b) => spotSide[a.spot] - spotSide[b.spot])
  const xs = closeColumns(sorted, scale, near, handing ? handingGap : undefined)
  for (const meeting of meetings) {
    const { doer, other, contact, way } = meeting
    const [a, b] = [sorted.indexOf(doer), sorted.indexOf(other)]
    const middle = (xs[a]! + xs[b]!) / 2 - way * givesWay(meeting) * 0.3 * scale
    xs[a] = middle - (way * contact.distance * scale) / 2
    xs[b] = middle + (way * contact.distance * scale) / 2
  }
  const figures = sorted.map((figure, index): FramedFigure => {
    const design = cast[figure.character]!
    const back = figure.spot.startsWith('back') && count > 1
    const size = scale * (back ? optics.apart(0.84) : 1)
    const x = xs[index]!
    // Together, heights differ as in life: the camera looks at the middle of all, and goes along with none.
    const y = count < 2 ? eyeLine : back ? eyeLine - 40 : eyeLine + heights.belowMiddle(figure) * size
    const travel = figure.travel
    const end = (spot: NonNullable<Figure['travel']>['from'] | NonNullable<Figure['travel']>['to']): HeadPlace => {
      if (spot === 'off-left') return { x: -300 * size, y, scale: size }
      if (spot === 'off-right') return { x: designWidth + 300 * size, y, scale: size }
      if (spot === 'far') return { x, y: y + 30, scale: size * 0.62 }
      if (spot === 'near') return { x, y, scale: size * 1.25 }
      return spot === figure.spot ? { x, y, scale: size } : { x: 540 + spotSide[spot] * 460, y, scale: size }
    }
    return {
      figure,
      design,
      layer: back ? 'back' : 'main',
      seat: sits(figure) ? set.seating : null,
      travels: travel !== null,
      anchored: heights.uneven && count > 1,
      blanket: null,
      pillow: set.bed !== null && liesThroughout(figure) ? set.bed.cover : null,
      at: (frame) => {
        if (travel === null) return { x, y, scale: size }
        const t = travelProgress(travel, frame)
        const [from, to] = [end(travel.from), end(travel.to)]
        return { x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t), scale: lerp(from.scale, to.scale, t) }
      },
      // Of all whom a near picture shows, only the small stand on its ground.
      groundAt: () => (figure.states.includes('comic') ? y + measure(design).floor * size : null),
    }
  })
  // Who the shot is for stands before the others, and who sits before all who stand: they'd be hidden.
  const low = (figure: Figure) => figure.poses.every(({ pose }) => pose === 'sit' || pose === 'kneel')
  const riding = people.some((figure) => leadsRiders(figure, people))
  const rank = (framed: FramedFigure) => {
    if (framed.layer === 'back') return 0
    if (riding) return leadsRiders(framed.figure, people) ? 2 : 1
    return (low(framed.figure) ? 2 : 0) + (framed.figure === subject ? 2 : 1)
  }
  figures.sort((a, b) => rank(a) - rank(b))
  doersBehind(figures)

  for (const figure of near) {
    const design = cast[figure.character]!
    const left = figure.spot === 'foreground-left'
    const size = clamp(scale * optics.apart(1.15), 1.3, 2.3)
    const half = (measure(design).halfWidth - 40) * size
    // The shoulder ends before the middle: at most 45 % of the width.
    const x = left ? designWidth * 0.42 - half : designWidth * 0.58 + half
    const inward = left ? clamp(x, 20, 110) : clamp(x, designWidth - 110, designWidth - 20)
    const place = { x: inward, y: eyeLine - 20 + 20 * size, scale: size }
    figures.push({
      figure,
      design,
      layer: 'foreground',
      seat: null,
      travels: false,
      anchored: false,
      blanket: null,
      pillow: null,
      at: () => place,
      groundAt: () => null,
    })
  }

  const zoom = rule.zoom * optics.background
  const blur = rule.blur * optics.blur
  const view = keepInside(
    {
      x: set.backdrop.x * designWidth,
      y: set.backdrop.y * designHeight + (designHeight * 0.5 - designHeight * 0.42) / zoom + angle.view * 0.6,
      zoom,
      roll: angle.roll,
    },
    overscan - 2 * blur,
  )
  return { blur: blur + (near.length > 0 ? 4 : 0), view, stage: { ...plainView, roll: angle.roll }, figures }
}

/** Height of the head's centre for a scale that lies between the sizes' own. */
function nearestAnchor(scale: number, own: Unit): Unit {
  const { MLS, MS, MCU } = sizeRules
  if (scale >= MCU.scale) return own
  if (scale >= MS.scale) {
    return Math.min(own, lerp(MS.anchor, MCU.anchor, (scale - MS.scale) / (MCU.scale - MS.scale)))
  }
  return Math.min(own, lerp(MLS.anchor, MS.anchor, clamp((scale - MLS.scale) / (MS.scale - MLS.scale), 0, 1)))
}

/** Middle of each head in the picture, in the order given (left to right). */
function closeColumns(sorted: readonly Figure[], scale: number, near: readonly Figure[], apart = 262): DesignPixels[] {
  const count = sorted.length
  const shift = near.length === 0 ? 0 : near[0]!.spot === 'foreground-left' ? 150 : -150
  if (count === 1) {
    const room = Math.max(0, designWidth / 2 - 118 * scale - 16)
    return [designWidth / 2 + clamp(near.length > 0 ? shift : spotSide[sorted[0]!.spot] * 110, -room, room)]
  }
  const half = Math.max(0, designWidth / 2 - 122 * scale - 12)
  const gap = Math.min(
    (2 * half) / (count - 1),
    Math.max(apart * scale, designWidth * (count > 2 ? 0.3 : sorted.every(sits) ? 0.54 : 0.43)),
  )
  const first = clamp(
    designWidth / 2 + shift * 0.6 - (gap * (count - 1)) / 2,
    designWidth / 2 - half,
    designWidth / 2 + half - gap * (count - 1),
  )
  return sorted.map((_, index) => first + gap * index)
}

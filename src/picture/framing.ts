import { type CharacterDesign, type Seating, type SetDefinition, type StandingPlace, seatNamed } from '#art'
import type { DesignPixels, Radians, Unit } from '#core'
import { clamp, designHeight, designWidth, lerp } from '#core'
import type { Angle, Figure, Shot, ShotSize, Spot } from '#direction'
import { meetingsOf, spotSide, travelProgress } from '#motion'
import { mountAt } from './mounts.ts'
import { sits } from './seats.ts'

/** How a shot size looks: art bible §9. */
interface SizeRule {
  /** Pixels per head unit. */
  scale: number
  /** Height of the head's centre as a fraction of the picture; for whole figures, of the feet. */
  anchor: Unit
  /** Whole figures stand in the set itself; closer, the set is a soft backdrop. */
  inSet: boolean
  /** Zoom into the set, and its blur in design pixels, for a backdrop. */
  zoom: number
  blur: DesignPixels
}

export const sizeRules: Record<ShotSize, SizeRule> = {
  ELS: { scale: 0.3, anchor: 0.82, inSet: true, zoom: 1, blur: 0 },
  LS: { scale: 0.45, anchor: 0.86, inSet: true, zoom: 1, blur: 0 },
  FS: { scale: 0.62, anchor: 0.885, inSet: true, zoom: 1, blur: 0 },
  MLS: { scale: 0.95, anchor: 0.335, inSet: false, zoom: 1.25, blur: 4 },
  MS: { scale: 1.5, anchor: 0.385, inSet: false, zoom: 1.45, blur: 7 },
  MCU: { scale: 2.2, anchor: 0.425, inSet: false, zoom: 1.7, blur: 14 },
  CU: { scale: 3.1, anchor: 0.415, inSet: false, zoom: 2.05, blur: 22 },
  ECU: { scale: 5, anchor: 0.375, inSet: false, zoom: 2.5, blur: 26 },
}

/** What an angle does: tips heads, lifts or sinks them, moves the view over the set, turns the picture. */
interface AngleRule {
  /** Added to the head's pitch: from below we see the chin. */
  pitch: Radians
  /** Added to the head's height, fraction of the picture. */
  lift: number
  /** Added to the view's centre over the set, design pixels. */
  view: DesignPixels
  roll: Radians
  grow: number
}

export const angleRules: Record<Angle, AngleRule> = {
  eye: { pitch: 0, lift: 0, view: 0, roll: 0, grow: 1 },
  high: { pitch: 0.2, lift: 0.035, view: 150, roll: 0, grow: 0.95 },
  low: { pitch: -0.2, lift: -0.03, view: -150, roll: 0, grow: 1.05 },
  dutch: { pitch: 0, lift: 0, view: 0, roll: 0.085, grow: 1 },
  'over-shoulder': { pitch: 0, lift: 0, view: 0, roll: 0, grow: 1 },
  'point-of-view': { pitch: 0, lift: 0, view: 0, roll: 0, grow: 1 },
  top: { pitch: 0.34, lift: 0.055, view: 220, roll: 0, grow: 0.9 },
}

/** A view over a plane: the point (`x`, `y`) of it lies in the middle of the picture, `zoom` times as large, turned by `roll`. */
export interface View {
  x: DesignPixels
  y: DesignPixels
  zoom: number
  roll: Radians
}

/** Where someone's head is at one frame, in the coordinates that the view looks at. */
export interface HeadPlace {
  x: DesignPixels
  y: DesignPixels
  /** Pixels per head unit before the view's zoom. */
  scale: number
}

export interface FramedFigure {
  figure: Figure
  design: CharacterDesign
  /** `seated` is in a seat of the set, behind its desk or table; `foreground` is the near, blurred shoulder. */
  layer: 'back' | 'seated' | 'main' | 'foreground'
  /** What they sit on, to be drawn behind them; null for who stands, and for who sits in a seat of the set (`seated`). */
  seat: Seating | null
  /** Standing upright; follows a travel. */
  at(frame: number): HeadPlace
  /** Height of the ground under the feet in the same coordinates, for contact shadows; null out of the picture. */
  groundAt(frame: number): DesignPixels | null
  /** Touches somebody, or is touched. */
  meets: boolean
  /** True when the person goes somewhere during the shot. */
  travels: boolean
  /** Colour of the blanket over someone who lies in the set's bed; null out of bed. */
  blanket: string | null
  /** The same for someone seen close, whose head lies on a pillow; null for everybody else. */
  pillow: string | null
}

export interface ShotFraming {
  rule: SizeRule
  angle: AngleRule
  /** Blur of the set in design pixels. */
  blur: DesignPixels
  /** How the shot looks at the set when the camera has not moved. */
  view: View
  /** How it looks at the people: the set's view when they stand in it, else the picture itself. */
  stage: View
  /** Back to front. */
  figures: FramedFigure[]
}

/** The picture seen straight on. */
const plainView: View = { x: designWidth / 2, y: designHeight / 2, zoom: 1, roll: 0 }

/** Point of the looked-at plane to design pixels of the picture. */
export function project(view: View, x: number, y: number): { x: number; y: number } {
  const dx = (x - view.x) * view.zoom
  const dy = (y - view.y) * view.zoom
  const cos = Math.cos(view.roll)
  const sin = Math.sin(view.roll)
  return { x: designWidth / 2 + dx * cos - dy * sin, y: designHeight / 2 + dx * sin + dy * cos }
}

/** Moves and zooms a view so that nothing beyond `overscan` of a 1080 × 1920 plane shows. */
export function keepInside(view: View, overscan: DesignPixels): View {
  const cos = Math.abs(Math.cos(view.roll))
  const sin = Math.abs(Math.sin(view.roll))
  const halfWidth = (designWidth / 2) * cos + (designHeight / 2) * sin
  const halfHeight = (designHeight / 2) * cos + (designWidth / 2) * sin
  const zoom = Math.max(view.zoom, halfWidth / (designWidth / 2 + overscan), halfHeight / (designHeight / 2 + overscan))
  const x = halfWidth / zoom
  const y = halfHeight / zoom
  return {
    x: clamp(view.x, x - overscan, designWidth + overscan - x),
    y: clamp(view.y, y - overscan, designHeight + overscan - y),
    zoom,
    roll: view.roll,
  }
}

export interface FramingRequest {
  shot: Shot
  set: SetDefinition
  cast: Readonly<Record<string, CharacterDesign>>
  /** Head units from head centre to floor and from the middle to the outside of a hanging arm; the design's height is in them. */
  measure(design: CharacterDesign): { floor: number; hip: number; seat: number; halfWidth: number }
  /** How far the set is painted beyond the picture's edges. */
  overscan: DesignPixels
}

/** Sizes and places of everybody in a shot, and how it looks at its set. Pure numbers: nothing is drawn. */
export function frameShot(request: FramingRequest): ShotFraming {
  const { shot } = request
  const angle = angleRules[shot.angle]
  // Who carries somebody needs as much room to the sides as upwards.
  const carrying = meetingsOf(shot).some(({ contact }) => contact.carries)
  const rule = sizeRules[carrying && !sizeRules[shot.size].inSet ? 'FS' : shot.size]
  const people = shot.figures.filter((figure) => request.cast[figure.character] !== undefined)
  const near = people.filter(isForeground)
  const others = people.filter((figure) => !isForeground(figure))
  const framed = rule.inSet && near.length === 0 ? frameInSet(request, others, rule) : frameClose(request, others, near)
  return { rule, angle, ...framed }
}

function isForeground(figure: Figure): boolean {
  return figure.spot === 'foreground-left' || figure.spot === 'foreground-right'
}

/** Place of a spot in the set, derived from the centre where the set names none. */
export function placeFor(set: SetDefinition, spot: Spot | 'off-left' | 'off-right' | 'far' | 'near'): StandingPlace {
  const { centre } = set.places
  if (spot === 'off-left' || spot === 'off-right') {
    const edge = placeFor(set, spot === 'off-left' ? 'left' : 'right')
    return { ...edge, x: spot === 'off-left' ? -190 : designWidth + 190 }
  }
  if (spot === 'far') return { x: centre.x, y: centre.y - 330 * centre.scale, scale: centre.scale * 0.62 }
  if (spot === 'near') return { x: centre.x, y: centre.y + 260 * centre.scale, scale: centre.scale * 1.35 }
  const named = set.places[spot]
  if (named !== undefined) return named
  const back = spot.startsWith('back')
  const front = spot.startsWith('foreground')
  return {
    x: centre.x + spotSide[spot] * (back ? 520 : 380),
    y: centre.y + (back ? -170 : front ? 180 : 0) * centre.scale,
    scale: centre.scale * (back ? 0.84 : front ? 1.25 : 1),
  }
}

function frameInSet(request: FramingRequest, people: Figure[], rule: SizeRule): Omit<ShotFraming, 'rule' | 'angle'> {
  const { shot, set, cast, measure, overscan } = request
  const angle = angleRules[shot.angle]
  const places = spreadPlaces(request, people)
  const meetings = meetingsOf({ figures: people })
  for (const { doer, other, contact, way } of meetings) {
    const [a, b] = [places.get(doer)!, places.get(other)!]
    const [x, y, scale] = [(a.x + b.x) / 2, Math.max(a.y, b.y), Math.max(a.scale, b.scale)]
    const half = (way * contact.distance * scale) / 2
    Object.assign(a, { x: x - half, y, scale })
    Object.assign(b, { x: x + half, y, scale })
  }
  const subject = people.find(({ character }) => character === shot.subject) ?? null
  const group = subject !== null && people.length === 1 ? [subject] : people
  const anchors = group.map((figure) => places.get(figure)!)
  const middle = (pick: (place: StandingPlace) => number) =>
    anchors.reduce((sum, place) => sum + pick(place), 0) / Math.max(1, anchors.length)
  let view: View = { ...plainView, y: plainView.y + angle.view * 0.4, roll: angle.roll }
  if (anchors.length > 0) {
    // Their places lie as deep in the set as its furniture.
    const seated = group.every((figure) => places.get(figure)!.seated === true)
    const mounted = group.some((figure) => mountAt(figure, 0) === 'horse')
    const abed = group.length === 1 && places.get(group[0]!)!.inBed === true
    const widest = anchors.reduce((most, place) => Math.max(most, Math.abs(place.x - middle((p) => p.x))), 0)
    // All of a group must fit between the edges.
    const fits = widest < 1 ? 9 : 370 / widest
    const zoom = clamp(
      Math.min((rule.scale * angle.grow) / middle(({ scale }) => scale), fits),
      shot.size === 'ELS' ? 0.86 : 0.92,
      abed ? 1.3 : seated ? 2.6 : mounted ? 1.06 : 1.7,
    )
    // A bed is longer than it is high: all of it fits, in the lower middle of the picture.
    const wanted = designHeight * ((abed ? 0.64 : rule.anchor) + angle.lift)
    const side = anchors.length === 1 ? spotSide[group[0]!.spot] * 150 : 0
    view = {
      x: middle(({ x }) => x) - side / zoom,
      y: middle(({ y }) => y) - (wanted - designHeight / 2) / zoom,
      zoom,
      roll: angle.roll,
    }
  }
  view = keepInside(view, overscan - 24)
  const figures = people.map((figure): FramedFigure => {
    const design = cast[figure.character]!
    const { floor } = measure(design)
    const travel = figure.travel
    const home = places.get(figure)!
    const end = (spot: NonNullable<Figure['travel']>['from'] | NonNullable<Figure['travel']>['to']) => {
      if (spot === figure.spot) return home
      const place = mountAt(figure, 0) === 'horse' ? further(placeFor(set, spot)) : placeFor(set, spot)
      // Out of the picture, wherever the view is.
      const reach = designWidth / 2 / view.zoom + 330 * place.scale
      if (spot === 'off-left') return { ...home, x: view.x - reach }
      if (spot === 'off-right') return { ...home, x: view.x + reach }
      return place
    }
    const feetAt = (frame: number): StandingPlace => {
      if (travel === null) return home
      const t = travelProgress(travel, frame)
      const [from, to] = [end(travel.from), end(travel.to)]
      return { x: lerp(from.x, to.x, t), y: lerp(from.y, to.y, t), scale: lerp(from.scale, to.scale, t) }
    }
    const inBed = set.bed !== null && home.inBed === true
    return {
      // Beds have their head to the left.
      figure: inBed ? { ...figure, facing: Math.abs(figure.facing) } : figure,
      design,
      layer: inBed || figure.spot.startsWith('back') ? 'back' : home.seated ? 'seated' : 'main',
      seat: sits(figure) && !home.seated ? set.seating : null,
      travels: travel !== null,
      meets: meetings.some(({ doer, other }) => doer === figure || other === figure),
      blanket: inBed ? set.bed!.cover : null,
      pillow: null,
      at: (frame) => {
        const feet = feetAt(frame)
        return { x: feet.x, y: feet.y - floor * feet.scale, scale: feet.scale }
      },
      groundAt: (frame) => feetAt(frame).y,
    }
  })
  figures.sort((a, b) => a.groundAt(0)! - b.groundAt(0)!)
  return { blur: 0, view, stage: view, figures: doersBehind(figures) }
}

/** Places of everyone, pushed apart where two would stand in one another. */
function spreadPlaces(request: FramingRequest, people: readonly Figure[]): Map<Figure, HomePlace> {
  const { set } = request
  const sleeper = set.bed === null ? undefined : people.find(liesThroughout)
  const seated = takeSeats(request, people)
  const broad = seatNamed(set.seating.kind).half * 1.7
  const sorted = people
    .filter((figure) => figure !== sleeper && !seated.has(figure))
    .map((figure) => ({ figure, place: { ...placeFor(set, figure.spot) } }))
    .sort((a, b) => a.place.x - b.place.x)
  for (let round = 0; round < 8; round++) {
    for (let i = 1; i < sorted.length; i++) {
      const [a, b] = [sorted[i - 1]!.place, sorted[i]!.place]
      const apart = sits(sorted[i - 1]!.figure) && sits(sorted[i]!.figure) ? Math.max(330, broad) : 330
      const need = apart * Math.min(a.scale, b.scale) - (b.x - a.x)
      if (need <= 0) continue
      a.x -= need / 2
      b.x += need / 2
    }
  }
  for (const { figure, place } of sorted) if (mountAt(figure, 0) === 'horse') Object.assign(place, further(place))
  const places = new Map<Figure, HomePlace>([...seated, ...sorted.map(({ figure, place }) => [figure, place] as const)])
  if (sleeper !== undefined && set.bed !== null) places.set(sleeper, { ...set.bed, inBed: true })
  return places
}

/** Deeper in the set: a horse is as long as two people are tall. */
function further({ x, y, scale }: StandingPlace): StandingPlace {
  const [horizon, share] = [900, 0.66]
  return {
    x: designWidth / 2 + (x - designWidth / 2) * share,
    y: horizon + (y - horizon) * share,
    scale: scale * share,
  }
}

/** A place in the set that somebody got; `inBed` for the one who has its bed, `seated` for those who have its seats. */
interface HomePlace extends StandingPlace {
  inBed?: boolean
  seated?: boolean
}

/** The set's own seats for those who sit, as near as may be to where they would stand, and in the same order. */
function takeSeats({ set, cast, measure }: FramingRequest, people: readonly Figure[]): Map<Figure, HomePlace> {
  const taken = new Map<Figure, HomePlace>()
  const sitters = people
    .filter((figure) => sits(figure) && !figure.spot.startsWith('foreground'))
    .sort((a, b) => placeFor(set, a.spot).x - placeFor(set, b.spot).x)
  // Not one behind the desk and the other before it: they'd hide each other.
  if (sitters.length > set.seats.length) return taken
  const seats = nearestSeats(
    sitters.map((figure) => placeFor(set, figure.spot).x),
    set.seats,
  )
  for (const [index, figure] of sitters.entries()) {
    const seat = seats[index]!
    const body = measure(cast[figure.character]!)
    taken.set(figure, { ...seat, y: seat.y + (body.floor - body.seat) * seat.scale, seated: true })
  }
  return taken
}

/** A seat for each x, given from left to right, of at least as many: the nearest that is left. Whoever was further left sits further left. */
function nearestSeats(xs: readonly number[], seats: readonly StandingPlace[]): StandingPlace[] {
  const free = [...seats]
  const taken = xs.map((x) => {
    const nearest = free.reduce((a, b) => (Math.abs(b.x - x) < Math.abs(a.x - x) ? b : a))
    free.splice(free.indexOf(nearest), 1)
    return nearest
  })
  return taken.sort((a, b) => a.x - b.x)
}

function liesThroughout(figure: Figure): boolean {
  return figure.travel === null && figure.poses.length > 0 && figure.poses.every(({ pose }) => pose === 'lie')
}

/** Who touches somebody stands behind them; the hands are painted over both. */
function doersBehind(figures: FramedFigure[]): FramedFigure[] {
  for (const { doer, other, behind } of meetingsOf({ figures: figures.map(({ figure }) => figure) })) {
    const [a, b] = [doer, other].map((one) => figures.findIndex(({ figure }) => figure === one)) as [number, number]
    if (a > b === (behind === doer)) [figures[a], figures[b]] = [figures[b]!, figures[a]!]
  }
  return figures
}

/** Most pixels per head unit at which `count` heads stand side by side. */
const groupScale = [9, 9, 1.62, 1.16, 0.9, 0.75]

function frameClose(request: FramingRequest, people: Figure[], near: Figure[]): Omit<ShotFraming, 'rule' | 'angle'> {
  const { shot, set, cast, measure, overscan } = request
  const angle = angleRules[shot.angle]
  const rule = sizeRules[shot.size].inSet ? sizeRules.MLS : sizeRules[shot.size]
  const count = people.length
  const meetings = meetingsOf({ figures: people })
  // Two who hold each other need less room than two who talk.
  const close = count === 2 ? meetings[0]?.contact.distance : undefined
  const room = close === undefined ? 0 : Math.min(2.1, 1030 / (close + 400))
  const scale = Math.min(rule.scale * angle.grow, Math.max(room, groupScale[Math.min(count, 5)]!))
  // Smaller heads sit higher, so that as much of the bodies shows as in a wider size.
  const settled = nearestAnchor(scale / angle.grow, rule.anchor)
  const eyeLine = designHeight * (settled + angle.lift)
  const subject = people.find(({ character }) => character === shot.subject) ?? people[0] ?? null
  const sorted = [...people].sort((a, b) => spotSide[a.spot] - spotSide[b.spot])
  const xs = closeColumns(sorted, scale, near)
  for (const { doer, other, contact, way } of meetings) {
    const [a, b] = [sorted.indexOf(doer), sorted.indexOf(other)]
    const middle = (xs[a]! + xs[b]!) / 2
    xs[a] = middle - (way * contact.distance * scale) / 2
    xs[b] = middle + (way * contact.distance * scale) / 2
  }
  const reference = subject === null ? null : cast[subject.character]!
  const ground = reference === null ? 0 : eyeLine + measure(reference).floor * scale

  /** How far sitting or kneeling takes somebody's head down, head units. */
  const sunk = (figure: Figure): number => {
    if (!figure.poses.some(({ pose }) => pose === 'sit' || pose === 'kneel')) return 0
    const { seat, hip } = measure(cast[figure.character]!)
    return seat - hip
  }

  const figures = sorted.map((figure, index): FramedFigure => {
    const design = cast[figure.character]!
    const back = figure.spot.startsWith('back') && count > 1
    const size = scale * (back ? 0.84 : 1)
    const x = xs[index]!
    // Together, heights differ as in life.
    const lowered = ground - measure(design).floor * size
    const level =
      count > 1 && figure !== subject ? clamp(back ? eyeLine - 40 : lowered, eyeLine - 130, eyeLine + 210) : eyeLine
    // The camera does not go along with each of two who touch: it looks at the middle of both from the beginning.
    const meeting = meetings.find(({ doer, other }) => doer === figure || other === figure)
    const y = meeting === undefined ? level : level - (size * (sunk(meeting.doer) + sunk(meeting.other))) / 2
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
      meets: meetings.some(({ doer, other }) => doer === figure || other === figure),
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
  // Who the shot is for stands before the others.
  const rank = (framed: FramedFigure) => (framed.layer === 'back' ? 0 : framed.figure === subject ? 2 : 1)
  figures.sort((a, b) => rank(a) - rank(b))
  doersBehind(figures)

  for (const figure of near) {
    const design = cast[figure.character]!
    const left = figure.spot === 'foreground-left'
    const size = clamp(scale * 1.15, 1.3, 2.3)
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
      meets: false,
      blanket: null,
      pillow: null,
      at: () => place,
      groundAt: () => null,
    })
  }

  const zoom = rule.zoom
  const view = keepInside(
    {
      x: set.backdrop.x * designWidth,
      y: set.backdrop.y * designHeight + (designHeight * 0.5 - designHeight * 0.42) / zoom + angle.view * 0.6,
      zoom,
      roll: angle.roll,
    },
    overscan - 2 * rule.blur,
  )
  return { blur: rule.blur + (near.length > 0 ? 4 : 0), view, stage: { ...plainView, roll: angle.roll }, figures }
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
function closeColumns(sorted: readonly Figure[], scale: number, near: readonly Figure[]): DesignPixels[] {
  const count = sorted.length
  const shift = near.length === 0 ? 0 : near[0]!.spot === 'foreground-left' ? 150 : -150
  if (count === 1) {
    const room = Math.max(0, designWidth / 2 - 118 * scale - 16)
    return [designWidth / 2 + clamp(near.length > 0 ? shift : spotSide[sorted[0]!.spot] * 110, -room, room)]
  }
  const half = Math.max(0, designWidth / 2 - 122 * scale - 12)
  const gap = Math.min(
    (2 * half) / (count - 1),
    Math.max(262 * scale, designWidth * (count > 2 ? 0.3 : sorted.every(sits) ? 0.54 : 0.43)),
  )
  const first = clamp(
    designWidth / 2 + shift * 0.6 - (gap * (count - 1)) / 2,
    designWidth / 2 - half,
    designWidth / 2 + half - gap * (count - 1),
  )
  return sorted.map((_, index) => first + gap * index)
}

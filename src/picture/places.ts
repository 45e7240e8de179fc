import { type SetDefinition, type StandingPlace, seatNamed } from '#art'
import { designWidth } from '#core'
import type { Figure, Spot } from '#direction'
import { spotSide } from '#motion'
import type { FramingRequest } from './framed.ts'
import { leadsRiders, mountAt } from './mounts.ts'
import { sits } from './seats.ts'

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

/** Places of everyone, pushed apart where two would stand in one another. */
export function spreadPlaces(request: FramingRequest, people: readonly Figure[]): Map<Figure, HomePlace> {
  const { set } = request
  const sleeper = set.bed === null ? undefined : people.find(liesThroughout)
  const seated = takeSeats(request, people)
  const broad = seatNamed(set.seating.kind).half * 1.7
  const sorted = people
    .filter((figure) => figure !== sleeper && !seated.has(figure))
    .map((figure) => ({ figure, place: { ...placeFor(set, figure.spot) } }))
    .sort((a, b) => a.place.x - b.place.x)
  // Nobody stands before one who sits: seats stay where they are, and who stands makes way.
  const row = [...sorted, ...[...seated].map(([figure, place]) => ({ figure, place }))].sort(
    (a, b) => a.place.x - b.place.x,
  )
  for (let round = 0; round < 8; round++) {
    for (let i = 1; i < row.length; i++) {
      const [one, next] = [row[i - 1]!, row[i]!]
      const [a, b] = [one.place, next.place]
      const [stuck, held] = [seated.has(one.figure), seated.has(next.figure)]
      const apart = sits(one.figure) && sits(next.figure) ? Math.max(330, broad) : 330
      const wide = stuck || held ? Math.max(a.scale, b.scale) : Math.min(a.scale, b.scale)
      const need = apart * wide - (b.x - a.x)
      if (need <= 0 || (stuck && held)) continue
      a.x -= stuck ? 0 : held ? need : need / 2
      b.x += held ? 0 : stuck ? need : need / 2
    }
  }
  const mounted = sorted.filter(({ figure }) => mountAt(figure, 0) === 'horse')
  for (const { place } of mounted) Object.assign(place, further(place))
  if (mounted.length > 1) rideAbreast(mounted, people)
  const places = new Map<Figure, HomePlace>([...seated, ...sorted.map(({ figure, place }) => [figure, place] as const)])
  if (sleeper !== undefined && set.bed !== null) places.set(sleeper, { ...set.bed, inBed: true })
  return places
}

/** Height of the eye in every set, design pixels. */
const horizon = 900

/** Deeper in the set: a horse is as long as two people are tall. */
export function further({ x, y, scale }: StandingPlace): StandingPlace {
  const share = 0.66
  return {
    x: designWidth / 2 + (x - designWidth / 2) * share,
    y: horizon + (y - horizon) * share,
    scale: scale * share,
  }
}

/** Two horses do not fit one after the other: who leads is nearer and half a horse ahead, the others' faces are free. */
function rideAbreast(riders: readonly { figure: Figure; place: StandingPlace }[], people: readonly Figure[]): void {
  const middle = riders.reduce((sum, { place }) => sum + place.x, 0) / riders.length
  for (const { figure, place } of riders) {
    const leads = leadsRiders(figure, people)
    const deep = leads ? 1 : 0.84
    const ahead = Math.sign(figure.facing) * (leads ? 1 : -1) * 330 * place.scale
    Object.assign(place, { x: middle + ahead, y: horizon + (place.y - horizon) * deep, scale: place.scale * deep })
  }
}

/** A place in the set that somebody got; `inBed` for the one who has its bed, `seated` for those who have its seats. */
export interface HomePlace extends StandingPlace {
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

/** Whoever lies from the shot's beginning to its end. */
export function liesThroughout(figure: Figure): boolean {
  return figure.travel === null && figure.poses.length > 0 && figure.poses.every(({ pose }) => pose === 'lie')
}

import { type SetDefinition, type StandingPlace, seatNamed } from '#art'
import { designWidth } from '#core'
import type { Figure, Spot } from '#direction'
import { spotSide } from '#motion'
import type { FramingRequest } from './framed.ts'
import { mountAt } from './mounts.ts'
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
export function further({ x, y, scale }: StandingPlace): StandingPlace {
  const [horizon, share] = [900, 0.66]
  return {
    x: designWidth / 2 + (x - designWidth / 2) * share,
    y: horizon + (y - horizon) * share,
    scale: scale * share,
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

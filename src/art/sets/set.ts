import type { DesignPixels, LocalText, Unit } from '#core'
import type { Ambience, LightMood, Spot, Weather } from '#direction'
import type { Genre, TimeOfDay } from '#story'
import type { SurfaceKind } from '../props/surfaces/surface.ts'
import type { SeatKind } from '../seats/library.ts'

/** What a set is drawn for. */
export interface SetRequest {
  time: TimeOfDay
  weather: Weather
  /** Seeds stars, windows, books: from the scene's place, so that the same place looks the same in every episode. */
  seed: string
}

/** One sheet of the set, painted over the whole 1080 × 1920 picture and `setOverscan` beyond each edge. */
export interface SetLayer {
  /** Parallax: 0 at the horizon, 1 at the actors, over 1 between them and the camera. */
  depth: number
  /** Stands before whoever sits in the set's own seats, and behind everybody else: a desk, a table. */
  over?: boolean
  /** Painted once and kept; must not depend on time. Origin is the picture's top left corner. */
  draw(ctx: CanvasRenderingContext2D): void
  /** What moves on this layer, drawn afresh on top of it, `seconds` from the shot's start. Keep it cheap: it runs every frame. */
  animate?(ctx: CanvasRenderingContext2D, seconds: number): void
}

/** Where a person stands: feet at x, y; `scale` pixels per head unit (270 u crown to chin; about 6.8 heads tall). */
export interface StandingPlace {
  x: DesignPixels
  y: DesignPixels
  scale: number
}

/** The middle of a bed's surface, and the colour of what lies over the sleeper. */
export interface BedPlace extends StandingPlace {
  cover: string
}

/** What people sit on where a place has no painted seat for them, and its colour, `#rrggbb`. */
export interface Seating {
  kind: SeatKind
  colour: string
}

/** How far every layer must be painted beyond each edge of the picture, for camera moves. */
export const setOverscan: DesignPixels = 140

/** A place of the library. One file a member. */
export interface SetDefinition {
  id: string
  label: LocalText
  /** Words in a scene heading that mean this place, most telling first. */
  keywords: { zh: readonly string[]; en: readonly string[] }
  /** Genres it belongs to; the chooser prefers a set of the series' genre. Empty: any. */
  genres: readonly Genre[]
  interior: boolean
  ambience: Ambience
  /** Light of the place by time of day when weather and story say nothing else. */
  mood(request: SetRequest): LightMood
  /** Where the key light comes from, −1 left … 1 right. */
  lightSide(request: SetRequest): number
  /** Height of the floor line at the actors, and standing places; missing spots are derived from `centre`. */
  places: Partial<Record<Spot, StandingPlace>> & { centre: StandingPlace }
  /** Where someone lies, head to the left, on a bed painted across the picture; null where there is none. */
  bed: BedPlace | null
  /** Seats painted in the set that somebody can be seen sitting on: the middle of each one's surface. From left to right. */
  seats: readonly StandingPlace[]
  seating: Seating
  /** What a thing that nobody holds is seen lying on. */
  surface: SurfaceKind
  /** Nobody can stand there: a car. */
  seatedOnly: boolean
  /** Part of the picture that reads best behind a close-up, as fractions of the picture. */
  backdrop: { x: Unit; y: Unit }
  /** Back to front. */
  layers(request: SetRequest): SetLayer[]
}

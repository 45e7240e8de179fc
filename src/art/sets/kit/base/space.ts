import type { Spot } from '#direction'
import type { Point } from '../../../ink/ink.ts'
import type { BedPlace, StandingPlace } from '../../set.ts'

/** Design pixels to a metre in the actors' plane: a grown person of 1.75 m is about 1050 px tall there. */
const pixelsPerMetre = 600

const figureScale = 0.57

/**
 * A one-point perspective in metres: x right of the middle, y up from the floor, z away from the viewer with 0 at the
 * actors. Everything in a set is placed in it, so furniture, floor boards and people agree in size.
 */
export interface Space {
  at(x: number, y: number, z: number): Point
  /** Design pixels to a metre at depth z. */
  scale(z: number): number
  /** Depth of the floor point that shows at picture height y. */
  depthAt(y: number): number
  vanishX: number
  horizon: number
  eye: number
  /** Nearest depth worth painting: its floor lies below the overscan. */
  near: number
}

export interface SpaceOptions {
  /** Height of the eye, m. */
  eye?: number
  /** From the eye to the actors, m: less is a wider lens. */
  distance?: number
  horizon?: number
  vanishX?: number
}

export function createSpace({ eye = 1.23, distance = 3.4, horizon = 883, vanishX = 540 }: SpaceOptions = {}): Space {
  const scale = (z: number) => (pixelsPerMetre * distance) / Math.max(0.05, distance + z)
  return {
    at: (x, y, z) => [vanishX + x * scale(z), horizon + (eye - y) * scale(z)],
    scale,
    depthAt: (y) => (pixelsPerMetre * distance * eye) / Math.max(1, y - horizon) - distance,
    vanishX,
    horizon,
    eye,
    near: (pixelsPerMetre * distance * eye) / (2100 - horizon) - distance,
  }
}

/** Feet of a person at x, z. */
export function standAt(space: Space, x: number, z: number): StandingPlace {
  const [px, py] = space.at(x, 0, z)
  return { x: Math.round(px), y: Math.round(py), scale: (figureScale * space.scale(z)) / pixelsPerMetre }
}

/** Where someone lies on a bed across the picture: its middle, the depth of its near side and its height, m. */
export function lyingPlace(space: Space, bed: { x: number; z: number; height: number; cover: string }): BedPlace {
  const [x, y] = space.at(bed.x, bed.height, bed.z + 0.3)
  return { ...standAt(space, bed.x, bed.z + 0.3), x: Math.round(x), y: Math.round(y), cover: bed.cover }
}

/** The middle of a seat's surface `height` m up, as large as who sits on it is drawn. */
export function sittingPlace(space: Space, seat: { x: number; z: number; height: number }): StandingPlace {
  const [x, y] = space.at(seat.x, seat.height, seat.z)
  return { ...standAt(space, seat.x, seat.z), x: Math.round(x), y: Math.round(y) }
}

/** The usual standing places; `shift` moves them all back (m) where furniture stands in the way. */
export function standingPlaces(space: Space, shift = 0): Record<Spot, StandingPlace> {
  return {
    'far-left': standAt(space, -0.72, shift),
    left: standAt(space, -0.42, shift),
    centre: standAt(space, 0, shift),
    right: standAt(space, 0.42, shift),
    'far-right': standAt(space, 0.72, shift),
    'back-left': standAt(space, -0.66, shift + 1.1),
    'back-right': standAt(space, 0.66, shift + 1.1),
    'foreground-left': standAt(space, -0.6, shift - 0.7),
    'foreground-right': standAt(space, 0.6, shift - 0.7),
  }
}

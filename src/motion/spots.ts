import type { Figure, Spot } from '#direction'

/** Where a spot lies from left (−1) to right (1) of the picture. */
export const spotSide: Record<Spot | 'off-left' | 'off-right' | 'far' | 'near', number> = {
  'off-left': -1.7,
  'far-left': -1,
  'foreground-left': -0.8,
  left: -0.5,
  'back-left': -0.35,
  centre: 0,
  far: 0,
  near: 0,
  'back-right': 0.35,
  right: 0.5,
  'foreground-right': 0.8,
  'far-right': 1,
  'off-right': 1.7,
}

/** How far someone's travel has come at a time, 0–1 with soft ends; null when they don't travel in the shot. */
export function travelProgress(travel: NonNullable<Figure['travel']>, frame: number): number {
  const t = Math.min(1, Math.max(0, (frame - travel.start) / Math.max(1, travel.length)))
  // Even speed with a short start and stop: feet must keep pace with the ground.
  const ramp = 0.12
  const whole = 1 - ramp
  if (t < ramp) return (t * t) / (2 * ramp) / whole
  if (t > 1 - ramp) return 1 - ((1 - t) * (1 - t)) / (2 * ramp) / whole
  return (t - ramp / 2) / whole
}

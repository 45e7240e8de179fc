import type { Unit } from '#core'
import { lensFor, type Shot, usualKit } from '#direction'

/** What a lens does to a picture, against the usual lens of its size (all 1, and `far` 0.3). */
export interface Optics {
  /** How much larger people are: with a longer lens the camera does not step back as far as it might. */
  people: number
  /** How much larger the background is when the people are as large: compression. */
  background: number
  /** How much softer what is out of focus is. */
  blur: number
  /** How much stronger looking up or down at a face is. */
  slant: number
  /** Share of the camera's way that the farthest of the set goes along. */
  far: Unit
  /** Size, against the subject, of somebody who is `usual` times as large before the usual lens, being nearer or farther. */
  apart(usual: number): number
}

/** How far behind the subject the background is, in distances of the usual lens's camera from its subject. */
const behind = 7 / 3

/**
 * The optics of a shot. A subject that stays as large is `ratio` times as far from a lens `ratio` times as long, while what lies
 * behind it stays where it is: that is all there is to perspective. The disc of what is out of focus grows with it and with the
 * opening.
 */
export function opticsOf({ lens, size }: Pick<Shot, 'lens' | 'size'>): Optics {
  const usual = lensFor(size, usualKit)
  const { focal, stop } = lens ?? usual
  const ratio = focal / usual.focal
  const background = (1 + behind) / (1 + behind / ratio)
  return {
    people: ratio ** 0.16,
    background,
    blur: (background * usual.stop) / stop,
    slant: ratio ** -0.4,
    far: 1 / (1 + behind / ratio),
    apart: (usual) => 1 / (1 - (1 - 1 / usual) / ratio),
  }
}

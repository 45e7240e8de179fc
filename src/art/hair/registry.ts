import type { HairStyle } from './hair-style.ts'
import { longStraight } from './styles/long-straight.ts'

export const hairLibrary: readonly HairStyle[] = [longStraight]

/** The named style, or long and straight. */
export function hairNamed(name: string): HairStyle {
  return hairLibrary.find((style) => style.name === name) ?? longStraight
}

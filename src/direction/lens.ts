import { z } from 'zod'
import type { ShotSize } from './vocabulary.ts'

/** The glass before a picture. Full-frame equivalents, as a camera department would write them. */
export const lensSchema = z.object({
  /** Focal length, millimetres. Long ones bring the background up and flatten, short ones push it away and stretch. */
  focal: z.number().min(12).max(200),
  /** Stop: 1.4 leaves little in focus, 8 nearly everything. */
  stop: z.number().min(1).max(22),
})
export type Lens = z.infer<typeof lensSchema>

/** What a camera department takes along for a genre. */
export interface LensKit {
  /** Focal length for whole people in their place, millimetres. */
  wide: number
  /** Focal length for faces, millimetres. */
  face: number
  stop: number
}

/** What a picture is taken with when nobody says: near to what an eye sees. */
export const usualKit: LensKit = { wide: 35, face: 50, stop: 2.8 }

/** Where a size lies between whole people (0) and faces (1). */
const nearness: Readonly<Record<ShotSize, number>> = {
  ELS: 0,
  LS: 0,
  FS: 0,
  MLS: 0.5,
  MS: 0.5,
  MCU: 1,
  CU: 1,
  ECU: 1,
}

/** The lens of a kit that a size is taken with. */
export function lensFor(size: ShotSize, kit: LensKit): Lens {
  const focal = kit.wide * (kit.face / kit.wide) ** nearness[size]
  return { focal: Math.round(focal), stop: kit.stop }
}

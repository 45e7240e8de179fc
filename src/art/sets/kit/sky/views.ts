import type { Pen } from '../base/pen.ts'
import { mountains } from '../land/mountains.ts'
import { haze } from '../light/air.ts'
import { blossomBranch } from '../plants/branches.ts'
import { tree } from '../plants/tree.ts'
import { cityGlow, cityLights, skyline } from '../street/skyline.ts'
import { ripples, wetSmears } from '../street/wet-ground.ts'
import { clouds, driftingHaze } from './clouds.ts'
import { sky } from './sky.ts'
import { fogVeil, snowGround } from './weather.ts'

/** What a high window shows: sky and two rows of towers, lit after dark. */
export function cityView(
  pen: Pen,
  {
    low = 960,
    foot = 1080,
    height = 380,
    sun = { x: 680, y: 400 },
  }: { low?: number; foot?: number; height?: number; sun?: { x: number; y: number } } = {},
): void {
  sky(pen, { low, sun, size: 46 })
  clouds(pen, low - 150)
  cityGlow(pen, low - 60)
  skyline(pen, { y: foot - 60, height, distance: 0.72, colour: '#6d8fb8' })
  skyline(pen, { y: foot + 40, height: height * 0.9, distance: 0.4, wide: [60, 135], colour: '#5f7a9e' })
  cityLights(pen, 34, low - 160, foot, 0.28)
}

/** What a low window shows: sky, hills and trees. */
export function gardenView(pen: Pen, low = 960): void {
  sky(pen, { low, sun: { x: 690, y: 420 }, size: 44 })
  clouds(pen, low - 120)
  mountains(pen, { y: low + 20, height: 200, distance: 0.7 })
  for (const [x, h, far] of [
    [180, 460, 0.5],
    [420, 380, 0.55],
    [650, 430, 0.5],
    [900, 500, 0.42],
  ] as const)
    tree(pen, x, low + 190, h, { far })
  haze(pen, low + 130, 120, 0.35)
}

/** The same with a branch of blossom that hangs in before it. */
export function blossomView(pen: Pen, low = 960): void {
  gardenView(pen, low)
  blossomBranch(pen, 840, low - 370, 380, 2.9, '#f3b3c6', 60)
}

/** Wet, white or veiled ground of an open place, after the ground is painted. */
export function weathered(
  pen: Pen,
  { y = pen.space.horizon + 30, smears = [pen.tone.lamp, pen.tone.sky[3]] as readonly string[], many = 16 } = {},
): void {
  if (pen.tone.snow) snowGround(pen, 0, y)
  if (pen.tone.wet) wetSmears(pen, y + 60, smears, many, 0.6)
  fogVeil(pen, 0.9)
}

/** Drops on wet ground, for `animate`. */
export function drops(pen: Pen, seconds: number, y0 = 1150, count = 26): void {
  if (pen.tone.wet) ripples(pen, seconds, y0, 1900, count)
}

/** Mist that drifts over the ground at y, and drops when it rains, for `moving`. */
export function mistAndDrops(pen: Pen, seconds: number, y: number, alpha: number): void {
  driftingHaze(pen, seconds, y, alpha)
  drops(pen, seconds)
}

/** Two rows of towers before a sky, the nearer at y px, lit after dark. */
export function farTowers(pen: Pen, y = 1120): void {
  cityGlow(pen, y - 220)
  skyline(pen, { y: y - 110, height: 330, distance: 0.72 })
  skyline(pen, { y, height: 330, distance: 0.38, wide: [56, 130] })
  cityLights(pen, 40, y - 340, y - 40)
}

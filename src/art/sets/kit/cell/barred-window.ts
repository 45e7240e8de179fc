import type { Pen } from '../base/pen.ts'
import { shafts } from '../light/air.ts'
import { glow } from '../paint/glow.ts'
import type { Plane } from '../paint/plane.ts'
import { bars } from '../rooms/bars.ts'
import { windowHole } from '../rooms/window.ts'

/** A small high window behind bars, m on its wall. */
export function barredWindow(pen: Pen, wall: Plane, u0: number, v0: number, u1: number, v1: number): void {
  windowHole(pen, wall, u0, v0, u1, v1, { frame: '#5a5b62', bars: [1, 1], glare: 0, sill: false })
  bars(pen, wall, u0 + 0.03, u1 - 0.03, v0, v1, { colour: '#3c3d44', every: 0.15, thick: 0.04 })
}

/** The one beam that a small window lets in, from u, v on its wall to the floor at x, z: the moon's at night. */
export function oneBeam(pen: Pen, wall: Plane, u: number, v: number, x: number, z: number): void {
  const { tone } = pen
  const light = tone.hour === 'night' ? '#9fb8ff' : tone.key
  const [left, top] = wall(u, v)
  const alpha = tone.dark ? 0.24 : 0.4
  shafts(pen, { x: left, y: top, width: 330, length: 1150, lean: 260, alpha, colour: light })
  glow(pen.ctx, ...pen.space.at(x, 0, z), 330, light, 0.4, { flat: 0.35 })
}

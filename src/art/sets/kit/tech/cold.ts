import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'

/** Local colours under ship light, the same at every hour: no sun reaches inside. */
export function cold(_pen: Pen, tint = '#2a4a8a', pull = 0.16): (hex: string, exposure?: number) => string {
  return (hex) => mixColours(hex, tint, pull)
}

/** The pen with ship light. */
export function inShip(pen: Pen, tint = '#2a4a8a', pull = 0.16): Pen {
  return { ...pen, tone: { ...pen.tone, dark: false, lampPower: 0.2, lit: cold(pen, tint, pull) } }
}

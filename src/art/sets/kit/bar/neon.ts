import type { LocalText } from '#core'
import { mixColours } from '../../../colour/colour.ts'
import type { Pen } from '../base/pen.ts'
import { sign } from '../base/signs.ts'
import { field } from '../paint/plane.ts'
import type { Walls } from '../rooms/shell.ts'
import { hangingSign } from '../street/hanging-sign.ts'
import { strip } from '../tech/strip.ts'

/** The pen under coloured light: what is there leans to violet by `pull`. */
export const inNeon = (pen: Pen, pull: number): Pen => ({
  ...pen,
  tone: { ...pen.tone, dark: false, lampPower: 1, lit: (hex) => mixColours(hex, '#2a1450', pull) },
})

/** Sunk panels on both walls with lines of light between them. */
export function neonPanels(pen: Pen, walls: Walls): void {
  const p = inNeon(pen, 0.42)
  for (const [pl, c] of [
    [walls.left, '#5cc8ff'],
    [walls.right, '#a86bff'],
  ] as const)
    for (let i = 0; i < 5; i++) {
      field(p, pl, 0.3 + i * 0.95, 0.3, 1.1 + i * 0.95, 2.7, '#56406a', true)
      strip(pen, [pl(0.28 + i * 0.95, 0.3), pl(0.28 + i * 0.95, 2.7)], c, 3)
    }
}

/** The house's name in neon. */
export function neonSign(pen: Pen, name: LocalText): void {
  hangingSign({ ...pen, tone: { ...pen.tone, dark: true } }, 1.35, 2.65, 3.4, sign(pen, name), '#5ce0ff', 0.26)
}

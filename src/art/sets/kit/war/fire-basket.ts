import { tongue } from '../../../effects/flames.ts'
import type { Pen } from '../base/pen.ts'
import { groundLight } from '../land/ground.ts'
import { oval, stroke } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'

const flames = ['#d8401a', '#ff9a2e', '#ffe07a']

/** A fire in a pan on three crossed poles. */
export function fireBasket(pen: Pen, x: number, z: number): void {
  const { ctx, space, tone } = pen
  const [px, py] = space.at(x, 0, z)
  const s = space.scale(z)
  for (const k of [-0.24, 0, 0.24]) {
    const pole = [
      [px - k * s, py],
      [px + k * s, py - 0.8 * s],
    ] as const
    stroke(ctx, pole, tone.lit('#3a2a20'), 8)
  }
  oval(ctx, px, py - 0.8 * s, 0.3 * s, 0.09 * s, tone.lit('#4a4038'))
  if (tone.lampPower > 0.3) {
    glow(ctx, px, py - s, 1.4 * s, '#ff8a3a', 0.7 * tone.lampPower)
    groundLight(pen, px, py + 10, 2 * s, '#ff9a4a', 0.5 * tone.lampPower)
  }
  for (let i = 0; i < 5; i++)
    tongue(ctx, px + (i - 2) * 0.1 * s, py - 0.8 * s, 0.16 * s, (0.3 + (i % 3) * 0.16) * s, i, i * 1.9, flames)
  ctx.globalAlpha = 1
}

/** How the light of fires at x, z (m) flickers, each in its own time, for `moving`. */
export function fireLight(pen: Pen, seconds: number, ...fires: readonly (readonly [x: number, z: number])[]): void {
  for (const [i, [x, z]] of fires.entries()) {
    const breath = 0.35 + 0.25 * Math.sin(seconds * 11 + i * 2) * Math.sin(seconds * 6.3)
    glow(pen.ctx, ...pen.space.at(x, 1.0, z), 150, '#ffa04a', breath)
  }
}

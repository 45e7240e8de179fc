import type { Pen } from '../base/pen.ts'
import { downwards, poly } from '../paint/brush.ts'
import { glow } from '../paint/glow.ts'
import { reflected, sheet } from '../paint/sheet.ts'
import type { Room } from '../rooms/shell.ts'

/** Four coloured lamps with their beams and what they throw on the floor. */
export function spots(pen: Pen): void {
  const { ctx, space } = pen
  for (const [x, c] of [
    [-1.2, '#ff4fa8'],
    [-0.4, '#4fe0ff'],
    [0.5, '#a86bff'],
    [1.3, '#ffd04f'],
  ] as const) {
    const [lx, ly] = space.at(x, 3.05, 2.6)
    sheet(ctx, { blur: 12, mode: 'screen', alpha: 0.5, fine: 0.3 }, (m) =>
      poly(
        m,
        [
          [lx - 12, ly],
          [lx + 12, ly],
          [lx + 230 - x * 180, ly + 1100],
          [lx - 230 - x * 180, ly + 1100],
        ],
        downwards(m, ly, ly + 1100, [
          [0, `${c}aa`],
          [1, `${c}00`],
        ]),
      ),
    )
    glow(ctx, lx, ly, 90, c, 1)
    const [fx, fy] = space.at(x * 0.9, 0, 1.4)
    glow(ctx, fx, fy, 330, c, 0.5, { flat: 0.22 })
  }
}

/** Coloured light once more in the floor. */
export function neonMirror(pen: Pen, room: Room): void {
  const { ctx, space } = pen
  reflected(ctx, { base: space.at(0, 0, room.back)[1], reach: 520, alpha: 0.5, blur: 9 }, (m) => {
    for (const [x, c] of [
      [200, '#5cc8ff'],
      [420, '#ff8ac0'],
      [640, '#ffb46a'],
      [880, '#a86bff'],
    ] as const)
      glow(m, x, 860, 200, c, 1, { mode: 'source-over' })
  })
}

/** Discs of coloured light that wander over the floor, for `moving`. */
export function dancingSpots(pen: Pen, seconds: number): void {
  for (let i = 0; i < 9; i++) {
    const a = seconds * 0.5 + i * 0.7
    const c = ['#ff4fa8', '#4fe0ff', '#ffd04f', '#a86bff'][i % 4]!
    glow(pen.ctx, 540 + Math.sin(a * 1.3 + i) * 520, 1250 + Math.cos(a + i * 2) * 300, 90, c, 0.5, { flat: 0.35 })
  }
}

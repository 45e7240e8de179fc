import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, onBack, onFront, piece, type Tones } from './dresser.ts'
import { bodyY, drawTrunk } from './trunk.ts'

/** A shirt as seen in a jacket's opening: front, collar, tie. */
export function drawShirtFront(
  d: Dresser,
  options: { shirt: Tones; tie: Tones | null; to: number; open?: boolean },
): void {
  const { shirt, tie, to } = options
  const n = d.frame.size.neck.half
  const y = (v: number) => bodyY(d, v)
  drawTrunk(d, {
    to,
    ease: () => 3,
    neck:
      tie === null
        ? [
            [-n - 2, 158],
            [0, y(262)],
            [n + 2, 158],
          ]
        : [
            [-n - 2, 158],
            [0, y(200)],
            [n + 2, 158],
          ],
    tones: shirt,
    width: 2,
  })
  if (!d.front) {
    const b = (x: number, at: number): Point => onBack(d, x, at, 6)
    piece(d, [b(-n - 10, 166), b(-n * 0.7, 144), b(0, 140), b(n * 0.7, 144), b(n + 10, 166), b(0, 176)], shirt, {
      smooth: true,
    })
    return
  }
  const p = (x: number, at: number): Point => onFront(d, x, at > 190 ? y(at) : at, 5)
  if (tie !== null) {
    piece(d, [p(-13, 206), p(13, 206), p(9, 238), p(-9, 238)], tie, { width: 2.2 })
    piece(d, [p(-9, 238), p(9, 238), p(21, 470), p(0, 500), p(-21, 470)], tie, { width: 2.2 })
    for (const at of [280, 330, 380, 430])
      ink(d, [p(-12 - (at - 280) * 0.02, at), p(13, at - 22)], 4, tie.light, 0.1, 0.1)
    d.ctx.fillStyle = tie.shadow
  } else {
    ink(d, [p(0, 262), p(0, 380), p(0, 500)], 2, shirt.deep)
  }
  const far = d.frame.sin >= 0 ? 1 : -1
  const low = tie === null ? 262 : 206
  for (const side of [far, -far]) {
    piece(
      d,
      [
        p(side * (n + 1), 142),
        p(side * (n + 13), 164),
        p(side * (n * 0.92 + 8), low + 20),
        p(side * n * 0.42, low + (tie === null ? 2 : 26)),
        p(side * 2, low - 2),
        p(side * n * 0.72, 176),
      ],
      shirt,
      { width: 2.3 },
    )
  }
}

import type { Point } from '../ink/ink.ts'
import { type Dresser, ink, onBack, onFront, piece, type Tones } from './dresser.ts'
import { bodyY } from './trunk.ts'

/**
 * The crossed collar of Han clothing: the character's left over the right, always. `meet` is the adult height at which the
 * bands pass under the girdle.
 */
export function drawCrossedCollar(
  d: Dresser,
  options: { collar: Tones; inner: Tones; trim: Tones | null; meet: number; width?: number },
): void {
  const { collar, inner, trim, meet, width = 30 } = options
  const n = d.frame.size.neck.half
  const y = (v: number) => (v > 190 ? bodyY(d, v) : v)
  if (!d.front) {
    const b = (x: number, at: number): Point => onBack(d, x, y(at), 12)
    piece(
      d,
      [
        b(-n - 14, 172),
        b(-n * 0.7, 148),
        b(0, 143),
        b(n * 0.7, 148),
        b(n + 14, 172),
        b(n * 0.4, 186),
        b(0, 190),
        b(-n * 0.4, 186),
      ],
      collar,
      { smooth: true },
    )
    if (trim !== null) ink(d, [b(-n - 6, 178), b(0, 184), b(n + 6, 178)], 3.4, trim.base, 0.03, 0.03)
    return
  }
  const p = (x: number, at: number): Point => onFront(d, x, y(at), 11)
  const w = d.frame.size.rings[10]!.width
  const band = (side: 1 | -1, shift: number, wide: number, tones: Tones, line: number) => {
    const s = (v: number) => side * v
    const inside: Point[] = [
      p(s(n + 3 - shift * 0.3), 138 + shift * 0.4),
      p(s(n + 2 - shift * 0.5), 176),
      p(s(n * 0.62 - shift * 0.7), 250),
      p(s(-8 - shift * 0.6), 352),
      p(s(-w * 0.5), meet),
    ]
    const outside: Point[] = [
      p(s(n + 5), 136),
      p(s(n + wide * 0.75), 166),
      p(s(n * 0.7 + wide), 250),
      p(s(wide * 0.9), 352),
      p(s(-w * 0.5 + wide * 1.15), meet),
    ]
    piece(d, [...inside, ...outside.reverse()], tones, { width: line })
    return { inside, outside }
  }
  // The right side's layers lie under the left's.
  for (const side of [-1, 1] as const) {
    band(side, 11, width * 0.7, inner, 1.8)
    band(side, 0, width, collar, 2.5)
    if (trim !== null) {
      const line = (o: number): Point[] => [
        p(side * (n + width * 0.58 * o), 170),
        p(side * (n * 0.7 + width * 0.8 * o), 250),
        p(side * width * 0.68 * o, 352),
        p(side * (-w * 0.5 + width * 0.95 * o), meet),
      ]
      ink(d, line(1), 3.6, trim.base, 0.02, 0.02)
    }
  }
}

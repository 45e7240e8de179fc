import { type Dresser, ink, piece, type Tones } from './dresser.ts'
import { fitting } from './kit.ts'

/** Notched lapels and their collar on an open front that closes at `button`; `wide` 1 is a business jacket's. */
export function drawLapels(d: Dresser, tones: Tones, button: number, wide = 1, ease = 12): void {
  const { p, b, w, n } = fitting(d, ease)
  if (!d.front) {
    piece(
      d,
      [
        b(-n - 16, 170),
        b(-n * 0.6, 150),
        b(0, 146),
        b(n * 0.6, 150),
        b(n + 16, 170),
        b(n * 0.5, 190),
        b(0, 196),
        b(-n * 0.5, 190),
      ],
      tones,
      { width: 2.6, smooth: true },
    )
    return
  }
  const far = d.frame.sin >= 0 ? 1 : -1
  const mid = (t: number) => 250 + (button - 250) * t
  for (const side of [far, -far]) {
    piece(
      d,
      [
        p(side * (n + 8), 164),
        p(side * (n + w * 0.2), 206),
        p(side * (n + w * 0.34), 268),
        p(side * w * 0.72 * wide, 262),
        p(side * w * 0.6 * wide, mid(0.32)),
        p(side * w * 0.36 * wide, mid(0.68)),
        p(side * 5, button),
        p(side * n * 0.66, mid(0.56)),
        p(side * n * 1.05, 250),
      ],
      tones,
      { width: 2.4 },
    )
    piece(
      d,
      [
        p(side * (n + 2), 152),
        p(side * (n + w * 0.17), 172),
        p(side * (n + w * 0.4 * wide), 250),
        p(side * (n + w * 0.3 * wide), 268),
        p(side * n * 1.06, 236),
      ],
      tones,
      { width: 2.4 },
    )
    ink(d, [p(side * (n + w * 0.1), 190), p(side * (n * 1.1 + w * 0.16), 250)], 3.4, tones.light, 0.2, 0.3)
  }
}

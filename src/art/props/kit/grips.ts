import { curvePath, inkPath, type Point, taper } from '../../ink/ink.ts'
import { type Finger, type HandTones, paintHandParts, paintSleeve } from './insert-hand.ts'

/** A way of holding: what lies behind the thing, and what closes over it. */
export interface Grip {
  behind(ctx: CanvasRenderingContext2D, tones: HandTones): void
  front(ctx: CanvasRenderingContext2D, tones: HandTones): void
}

const crease = (points: readonly Point[], width = 4) => inkPath(points, width, taper(0.4, 0.5, 0.1))

/**
 * A flat upright thing in the left hand, as one reads a phone: palm behind it, thumb over its left edge, fingertips round its
 * right. `left`, `right` are the thing's edges, `bottom` its lower edge.
 */
export function flatGrip(thing: { left: number; right: number; bottom: number }): Grip {
  const { left, right, bottom } = thing
  const middle = (left + right) / 2 - 12
  const width = right - left
  return {
    behind: (ctx, tones) => {
      paintSleeve(ctx, tones, { x: middle - 34, y: bottom + 330, angle: 0.07, width: 250 })
      const palm = curvePath(
        [
          [left + 6, bottom - 330],
          [left - 4, bottom - 120],
          [left + 54, bottom + 60],
          [middle - 138, bottom + 200],
          [middle - 140, bottom + 372],
          [middle + 70, bottom + 372],
          [middle + 92, bottom + 190],
          [right - 40, bottom + 40],
          [right + 6, bottom - 160],
          [right - 30, bottom - 380],
        ],
        true,
      )
      paintHandParts(ctx, tones, {
        palm,
        fingers: [],
        shadows: [
          curvePath(
            [
              [middle + 10, bottom - 40],
              [middle + 22, bottom + 170],
              [middle + 4, bottom + 400],
              [middle + 240, bottom + 400],
              [right + 60, bottom - 40],
            ],
            true,
          ),
          // What the thing itself throws on the palm.
          curvePath(
            [
              [left - 40, bottom - 60],
              [left + 60, bottom + 34],
              [right - 60, bottom + 40],
              [right + 60, bottom - 60],
            ],
            true,
          ),
        ],
        lines: [
          crease([
            [left + 96, bottom + 44],
            [middle - 66, bottom + 150],
            [middle - 84, bottom + 250],
          ]),
          crease(
            [
              [middle - 110, bottom + 306],
              [middle - 30, bottom + 322],
              [middle + 48, bottom + 308],
            ],
            3.4,
          ),
        ],
      })
    },
    front: (ctx, tones) => {
      const reach = Math.min(86, width * 0.2)
      const tips: Finger[] = [0, 1, 2, 3].map((i): Finger => {
        const y = bottom - 420 + i * 92 + (i === 3 ? -8 : 0)
        const long = [0.9, 1.05, 1, 0.8][i]!
        return {
          joints: [
            [right + 26, y - 34],
            [right + 40, y + 6],
            [right + 4, y + 26],
            [right - reach * long, y + 18],
          ],
          from: 84 - i * 4,
          to: 68 - i * 4,
          creases: [0.62],
        }
      })
      for (const tip of tips) paintHandParts(ctx, tones, { palm: null, fingers: [tip] })
      paintHandParts(ctx, tones, {
        palm: null,
        fingers: [
          {
            joints: [
              [left + 20, bottom + 66],
              [left - 58, bottom - 40],
              [left - 46, bottom - 200],
              [left + 28, bottom - 318],
            ],
            from: 128,
            to: 78,
            nail: true,
            melts: true,
            creases: [0.66],
          },
        ],
      })
    },
  }
}

/** A sheet or card between thumb (before it) and fingers (behind it), from below right. `x`, `y`: where the thumb's tip presses. */
export function pinchGrip(at: { x: number; y: number }): Grip {
  const { x, y } = at
  return {
    behind: (ctx, tones) => {
      paintSleeve(ctx, tones, { x: x + 236, y: y + 470, angle: -0.42, width: 250 })
      const palm = curvePath(
        [
          [x + 10, y - 60],
          [x + 130, y - 50],
          [x + 250, y + 60],
          [x + 318, y + 220],
          [x + 352, y + 460],
          [x + 170, y + 540],
          [x + 90, y + 380],
          [x + 10, y + 200],
          [x - 50, y + 60],
        ],
        true,
      )
      paintHandParts(ctx, tones, {
        palm,
        fingers: [
          {
            joints: [
              [x + 250, y + 200],
              [x + 210, y + 20],
              [x + 60, y - 70],
              [x - 60, y - 60],
            ],
            from: 96,
            to: 70,
          },
        ],
        shadows: [
          curvePath(
            [
              [x + 210, y + 60],
              [x + 230, y + 260],
              [x + 250, y + 560],
              [x + 420, y + 520],
              [x + 380, y + 60],
            ],
            true,
          ),
        ],
        lines: [
          crease([
            [x + 60, y + 250],
            [x + 150, y + 330],
            [x + 176, y + 440],
          ]),
        ],
      })
      // The other fingers, curled under.
      const curled: Finger[] = [0, 1, 2].map((i) => ({
        joints: [
          [x + 262 + i * 22, y + 110 + i * 78],
          [x + 170 + i * 26, y + 76 + i * 84],
          [x + 84 + i * 34, y + 116 + i * 86],
        ],
        from: 88 - i * 5,
        to: 72 - i * 5,
        creases: [0.5],
      }))
      for (const finger of [...curled].reverse()) paintHandParts(ctx, tones, { palm: null, fingers: [finger] })
    },
    front: (ctx, tones) => {
      paintHandParts(ctx, tones, {
        palm: null,
        fingers: [
          {
            joints: [
              [x + 150, y + 330],
              [x + 70, y + 196],
              [x + 34, y + 90],
              [x, y],
            ],
            from: 122,
            to: 76,
            nail: true,
            melts: true,
            creases: [0.6],
          },
        ],
      })
    },
  }
}

/** A fist round an upright handle at `x`, its middle at `y`; the arm comes from below right. `thick` is the handle's width. */
export function fistGrip(at: { x: number; y: number; thick: number }): Grip {
  const { x, y } = at
  const half = at.thick / 2
  return {
    behind: (ctx, tones) => {
      paintSleeve(ctx, tones, { x: x + 262, y: y + 380, angle: -0.5, width: 236 })
      const palm = curvePath(
        [
          [x - half - 40, y - 150],
          [x + half + 60, y - 186],
          [x + half + 176, y - 120],
          [x + half + 214, y + 40],
          [x + half + 300, y + 260],
          [x + half + 330, y + 400],
          [x + half + 130, y + 470],
          [x + half + 60, y + 300],
          [x + half - 20, y + 190],
          [x - half - 50, y + 130],
        ],
        true,
      )
      paintHandParts(ctx, tones, {
        palm,
        fingers: [],
        shadows: [
          curvePath(
            [
              [x + half + 120, y - 40],
              [x + half + 150, y + 180],
              [x + half + 200, y + 480],
              [x + half + 420, y + 440],
              [x + half + 300, y - 60],
            ],
            true,
          ),
        ],
      })
    },
    front: (ctx, tones) => {
      const fingers: Finger[] = [3, 2, 1, 0].map((i): Finger => {
        const fy = y - 118 + i * 80
        const out = [0, 10, 4, -14][i]!
        return {
          joints: [
            [x + half + 150 - i * 4, fy - 6],
            [x + half + 76, fy - 26],
            [x - 4, fy - 14],
            [x - half - 34 - out, fy + 16],
          ],
          from: 92 - i * 4,
          to: 72 - i * 4,
          creases: [0.34, 0.7],
        }
      })
      for (const finger of fingers) paintHandParts(ctx, tones, { palm: null, fingers: [finger] })
      paintHandParts(ctx, tones, {
        palm: null,
        fingers: [
          {
            joints: [
              [x + half + 120, y - 150],
              [x + half + 20, y - 196],
              [x - half - 20, y - 150],
              [x - half - 60, y - 76],
            ],
            from: 104,
            to: 70,
            nail: true,
            melts: true,
            creases: [0.58],
          },
        ],
      })
    },
  }
}

/** An open hand seen from above, fingers away from us; the thing lies at (`x`, `y`) on the palm. */
export function palmGrip(at: { x: number; y: number }): Grip {
  const { x, y } = at
  return {
    behind: (ctx, tones) => {
      paintSleeve(ctx, tones, { x: x + 10, y: y + 470, angle: 0.04, width: 250 })
      const palm = curvePath(
        [
          [x - 176, y - 120],
          [x - 60, y - 168],
          [x + 80, y - 164],
          [x + 182, y - 96],
          [x + 190, y + 80],
          [x + 150, y + 240],
          [x + 128, y + 380],
          [x + 132, y + 510],
          [x - 112, y + 510],
          [x - 116, y + 370],
          [x - 190, y + 190],
          [x - 206, y + 20],
        ],
        true,
      )
      const finger = (fx: number, tx: number, top: number, from: number, to: number): Finger => ({
        joints: [
          [x + fx, y - 90],
          [x + fx + (tx - fx) * 0.34, y - 90 + (top + 90) * 0.36],
          [x + fx + (tx - fx) * 0.7, y - 90 + (top + 90) * 0.7],
          [x + tx, y + top],
        ],
        from,
        to,
        creases: [0.34, 0.66],
      })
      paintHandParts(ctx, tones, {
        palm,
        fingers: [
          finger(-126, -190, -372, 92, 72),
          finger(-44, -66, -436, 96, 74),
          finger(46, 64, -414, 92, 70),
          finger(128, 176, -316, 82, 60),
          {
            joints: [
              [x - 110, y + 190],
              [x - 226, y + 80],
              [x - 292, y - 56],
              [x - 316, y - 178],
            ],
            from: 128,
            to: 78,
            creases: [0.62],
          },
        ],
        shadows: [
          curvePath(
            [
              [x + 60, y - 60],
              [x + 96, y + 140],
              [x + 50, y + 330],
              [x + 60, y + 540],
              [x + 240, y + 540],
              [x + 260, y - 80],
            ],
            true,
          ),
        ],
        lines: [
          crease([
            [x - 158, y - 20],
            [x - 70, y + 30],
            [x - 30, y + 150],
            [x - 54, y + 300],
          ]),
          crease([
            [x - 150, y - 54],
            [x - 30, y - 36],
            [x + 90, y + 10],
            [x + 160, y + 70],
          ]),
          crease(
            [
              [x - 60, y + 386],
              [x + 8, y + 398],
              [x + 86, y + 384],
            ],
            3.4,
          ),
        ],
      })
    },
    front: () => {},
  }
}

import { lerp, type Random } from '#core'
import type { Lock } from './hair-style.ts'
import { combed } from './strands.ts'

/** The ways hair falls over a forehead. Azimuths run from the character's right (−) to left (+). */
export interface FringeRequest {
  kind: 'swept' | 'straight' | 'curtain' | 'choppy' | 'wisps'
  part: number
  random: Random
  /** Elevation that the tips reach; the brows lie at about −2. */
  low?: number
}

export function fringe({ kind, part, random, low = -9 }: FringeRequest): Lock[] {
  const locks: Lock[] = []
  const at = part * 34
  const add = (
    from: number,
    to: number,
    tip: number,
    width: number,
    extra: { bow?: number; lift?: number; root?: number; lines?: number } = {},
  ) =>
    locks.push(
      combed({
        from: [from, extra.root ?? 62],
        to: [to, tip],
        width,
        bow: extra.bow ?? 0,
        lift: extra.lift ?? 0.05,
        lines: extra.lines ?? 1,
        swing: 0.45,
      }),
    )
  if (kind === 'straight') {
    for (let i = 0; i < 11; i++) {
      const a = lerp(-58, 58, i / 10)
      add(a * 0.62, a, low + random.range(-3, 2), 27, { root: 66, lines: 2 })
    }
    for (const [a, d] of [
      [-26, 4],
      [8, 5],
      [33, 4],
    ] as const)
      add(a * 0.6, a, low + d, 13)
  } else if (kind === 'swept') {
    // From the parting over to the other side, the longest strands outermost.
    const big = at >= 0 ? -1 : 1
    const spots = [0.02, 0.16, 0.3, 0.44, 0.58, 0.72, 0.86, 1]
    for (const [i, t] of spots.entries()) {
      const to = lerp(at + big * 4, big * 64, t)
      add(lerp(at, big * 26, t), to, low + 12 - 13 * t ** 1.3 + random.range(-2.5, 2.5), 24 - 3 * (i % 2), {
        bow: -big * 7,
        root: 60 + 4 * t,
        lines: 2,
      })
    }
    for (let i = 0; i < 4; i++) {
      const t = (i + 0.6) / 4
      add(at - big * 4, lerp(at - big * 14, -big * 62, t), low + 13 - 12 * t + random.range(-2, 2), 21, {
        bow: big * 6,
        root: 62,
        lines: 1,
      })
    }
    add(lerp(at, big * 20, 0.5), lerp(at, big * 60, 0.36), low - 4, 9, { bow: -big * 6 })
    add(lerp(at, big * 20, 0.7), lerp(at, big * 60, 0.64), low - 5, 8, { bow: -big * 6 })
  } else if (kind === 'curtain') {
    for (const side of [-1, 1]) {
      for (let i = 0; i < 5; i++) {
        const t = i / 4
        add(
          at + side * 5,
          lerp(at * 0.6 + side * 20, side * 68, t),
          low + 15 - 30 * t ** 0.8 + random.range(-2, 2),
          23,
          {
            bow: side * 5,
            root: 58,
            lines: 2,
          },
        )
      }
    }
  } else if (kind === 'choppy') {
    const big = at >= 0 ? -1 : 1
    for (let i = 0; i < 9; i++) {
      const t = i / 8
      const to = lerp(-big * 58, big * 58, t)
      add(
        to * 0.5 + at * 0.5,
        to + big * 8,
        low + 7 - 7 * Math.sin(Math.PI * t) + random.range(-4, 4),
        25 + random.range(-3, 3),
        { bow: -big * 8, root: 66, lift: 0.08 },
      )
    }
    for (let i = 0; i < 4; i++) {
      const to = lerp(-40, 44, i / 3)
      add(to * 0.6, to + big * 10, low + random.range(-5, 1), 12, { bow: -big * 8, lift: 0.1 })
    }
  } else {
    for (const [a, b, d, w] of [
      [-12, -34, 0, 9],
      [-16, -52, -8, 11],
      [12, 36, -2, 9],
      [17, 54, -9, 11],
      [4, 18, 6, 6],
    ] as const) {
      add(at * 0.5 + a, b, low + d + random.range(-2, 2), w, { root: 46, bow: 0, lines: 0 })
    }
  }
  return locks
}

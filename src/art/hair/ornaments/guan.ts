import { smoothstep } from '#core'
import { curvePath, inkPath, lineWeight, type Point, paintCel, taper } from '../../ink/ink.ts'
import type { OrnamentDefinition } from './ornament.ts'

const dark = '#4d3210'

/** A hair crown: a band of pierced gold about the top-knot, its front rising like a flame to a stone, a pin through both. Rank. */
export const guan: OrnamentDefinition = {
  name: 'guan',
  label: { zh: '发冠', en: 'hair crown' },
  hat: false,
  draw(ctx, { subject, space }) {
    const line = lineWeight(2, subject.scale) * 0.6
    // A place on the band: azimuth as on the head, height over the knot's foot, and how far it leans out.
    const at = (azimuth: number, up: number, out = 1): Point => {
      const a = (azimuth * Math.PI) / 180
      return space.project(29 * out * Math.sin(a), -137 - up, -28 + 25 * out * Math.cos(a))
    }
    const facing = (-space.yaw * 180) / Math.PI
    const rim = (up: (azimuth: number) => number, out: (azimuth: number) => number, from: number): Point[] =>
      Array.from({ length: 17 }, (_, i) => {
        const azimuth = from + (180 * i) / 16
        return at(azimuth, up(azimuth), out(azimuth))
      })
    // The front leaf rises, the sides dip where the pin goes through, the back is a low wall.
    const height = (azimuth: number) => {
      const front = Math.cos((azimuth * Math.PI) / 180)
      return 15 + 24 * smoothstep(0.35, 1, front) + 9 * smoothstep(0.5, 1, -front)
    }
    const lean = (azimuth: number) => 1.04 + 0.16 * smoothstep(0.4, 1, Math.cos((azimuth * Math.PI) / 180))
    const gold = ctx.createLinearGradient(at(facing - 90, 0)[0], 0, at(facing + 90, 0)[0], 0)
    for (const [stop, colour] of [
      [0, '#8f6420'],
      [0.28, '#e9c766'],
      [0.4, '#fff0b8'],
      [0.55, '#d6a63e'],
      [1, '#7d5418'],
    ] as const)
      gold.addColorStop(stop, colour)
    const pin = (from: number, to: number) => {
      const way = [from, (from + to) / 2, to].map((x): Point => space.project(x, -152, -28))
      ctx.fillStyle = dark
      ctx.fill(inkPath(way, 6 + line * 2, () => 1, 3))
      ctx.fillStyle = '#dfb656'
      ctx.fill(inkPath(way, 6, () => 1, 3))
    }
    const knob = (x: number) => {
      const [px, py] = space.project(x, -152, -28)
      const bead = new Path2D()
      bead.ellipse(px, py, 6, 6, 0, 0, Math.PI * 2)
      paintCel(ctx, { shapes: [bead], fill: '#bfe6d8', line: dark, width: line })
    }
    // Whichever end of the pin lies behind comes first.
    const [far, near] = space.sin > 0 ? [1, -1] : [-1, 1]
    pin(far * 22, far * 60)
    knob(far * 62)
    const back = [
      ...rim(height, lean, facing + 90),
      ...rim(
        () => 0,
        () => 1,
        facing + 90,
      ).reverse(),
    ]
    paintCel(ctx, { shapes: [curvePath(back, true)], fill: '#7d5418', line: dark, width: line })
    const knot = curvePath(
      [
        at(facing - 90, 8, 0.9),
        at(facing - 70, 34, 0.85),
        at(facing, 44, 0.1),
        at(facing + 70, 34, 0.85),
        at(facing + 90, 8, 0.9),
      ],
      true,
    )
    paintCel(ctx, { shapes: [knot], fill: subject.design.hair.colour, line: dark, width: line * 0.6 })
    const wall = curvePath(
      [
        ...rim(height, lean, facing - 90),
        ...rim(
          () => 0,
          () => 1,
          facing - 90,
        ).reverse(),
      ],
      true,
    )
    paintCel(ctx, {
      shapes: [wall],
      fill: gold,
      line: dark,
      width: line,
      inside: () => {
        // A beaded foot, and clouds cut through the leaf.
        ctx.fillStyle = 'rgba(77,50,16,.75)'
        ctx.fill(
          inkPath(
            rim(
              () => 7,
              () => 1.02,
              facing - 90,
            ),
            2.6,
            () => 1,
            1,
          ),
        )
        for (const side of [-1, 1]) {
          ctx.fill(
            inkPath(
              [at(side * 34, 12, 1.05), at(side * 22, 18, 1.1), at(side * 15, 26, 1.14), at(side * 20, 30, 1.16)],
              4,
              taper(0.4, 0.4, 0),
              3,
            ),
          )
          ctx.fill(
            inkPath([at(side * 62, 11), at(side * 52, 16, 1.04), at(side * 46, 12, 1.04)], 3.4, taper(0.4, 0.4, 0), 3),
          )
        }
        ctx.fillStyle = 'rgba(255,246,208,.8)'
        ctx.fill(
          inkPath(
            rim((a) => height(a) - 3, lean, facing - 90),
            2.2,
            taper(0.3, 0.3, 0),
            1,
          ),
        )
      },
    })
    pin(near * 24, near * 60)
    knob(near * 62)
    // The stone faces forward: it leaves the picture as the head turns away.
    const seen = smoothstep(-0.05, 0.12, space.cos)
    if (seen > 0.02) {
      const [x, y] = at(0, 20, 1.16)
      ctx.globalAlpha = seen
      const stone = new Path2D()
      stone.ellipse(x, y, 5.4 * Math.max(0.3, space.cos), 7.6, 0, 0, Math.PI * 2)
      paintCel(ctx, { shapes: [stone], fill: '#3fae9f', line: dark, width: line })
      ctx.fillStyle = '#e8fffa'
      ctx.beginPath()
      ctx.arc(x - 1.5, y - 2.6, 1.7, 0, Math.PI * 2)
      ctx.fill()
      ctx.globalAlpha = 1
    }
  },
}

import { inkPath, taper } from '../ink/ink.ts'
import { type BeastBuild, paintBeast } from './beast.ts'
import { creature, glow, tonesOf } from './kit.ts'

const fur = tonesOf('#d8853a')
const far = tonesOf('#a35e2c')
const build: BeastBuild = {
  body: [
    [206, -214],
    [250, -244],
    [300, -236],
    [350, -250],
    [366, -284],
    [352, -324],
    [316, -366],
    [296, -400],
    [268, -398],
    [256, -372],
    [206, -356],
    [120, -342],
    [-20, -322],
    [-140, -330],
    [-220, -310],
    [-248, -250],
    [-226, -196],
    [-120, -168],
    [40, -150],
    [150, -166],
  ],
  fore: [146, -204],
  hind: [-190, -218],
  leg: 214,
  thick: 66,
  tail: { root: [-236, -290], length: 280, width: 40, lift: 0.5, strands: 1 },
}

/** A striped tiger. */
export const tiger = creature({
  id: 'tiger',
  home: { x: 0.58, y: 0.8 },
  size: 940,
  entry: 'run',
  grounded: true,
  paint(brush) {
    paintBeast(brush, build, fur, far)
    const { ctx } = brush
    ctx.fillStyle = '#2a1614'
    for (let i = 0; i < 9; i++) {
      const x = 170 - i * 46
      const top = -344 + (i > 3 ? 16 : 0)
      ctx.fill(
        inkPath(
          [
            [x, top],
            [x - 16, top + 60],
            [x - 6, top + 104 + (i % 2) * 26],
          ],
          19,
          taper(0.2, 0.7, 0.05),
          4,
        ),
      )
    }
    for (const [x, y] of [
      [296, -372],
      [316, -350],
      [334, -330],
    ] as const)
      ctx.fill(
        inkPath(
          [
            [x, y],
            [x - 24, y + 18],
            [x - 40, y + 44],
          ],
          11,
          taper(0.3, 0.6, 0),
          3,
        ),
      )
    ctx.fillStyle = '#fff2e2'
    ctx.beginPath()
    ctx.ellipse(338, -260, 30, 20, -0.2, 0, 6.29)
    ctx.fill()
    ctx.fillStyle = '#2a1216'
    ctx.beginPath()
    ctx.ellipse(362, -284, 13, 9, 0.3, 0, 6.29)
    ctx.fill()
    ctx.fill(
      inkPath(
        [
          [356, -272],
          [344, -252],
          [312, -250],
        ],
        7,
        taper(0.2, 0.5, 0),
        4,
      ),
    )
    glow(ctx, 322, -312, 18, '#a8e04a')
  },
})

import { type BeastBuild, paintBeast } from './beast.ts'
import { creature, glow, mass, tonesOf } from './kit.ts'

const fur = tonesOf('#4a4e5e')
const far = tonesOf('#30333f')
const build: BeastBuild = {
  body: [
    [176, -206],
    [222, -250],
    [268, -268],
    [330, -258],
    [368, -262],
    [372, -284],
    [330, -306],
    [290, -340],
    [274, -352],
    [262, -404],
    [238, -350],
    [190, -338],
    [150, -322],
    [60, -296],
    [-60, -284],
    [-150, -290],
    [-204, -262],
    [-206, -206],
    [-150, -176],
    [-40, -168],
    [70, -150],
    [138, -164],
  ],
  fore: [120, -196],
  hind: [-164, -204],
  leg: 204,
  thick: 48,
  tail: { root: [-198, -258], length: 190, width: 74, lift: 0.1, strands: 1 },
}

/** A grey wolf, low and watching, its eyes alight. */
export const wolf = creature({
  id: 'wolf',
  home: { x: 0.58, y: 0.8 },
  size: 900,
  entry: 'run',
  grounded: true,
  paint(brush) {
    paintBeast(brush, build, fur, far)
    const { ctx } = brush
    // Ruff, and the pale throat under the jaw.
    mass(
      ctx,
      [
        [196, -330],
        [214, -270],
        [190, -200],
        [168, -236],
        [150, -190],
        [132, -240],
        [110, -216],
        [128, -300],
      ],
      fur,
    )
    ctx.fillStyle = '#c9cdd8'
    ctx.beginPath()
    ctx.moveTo(262, -272)
    ctx.quadraticCurveTo(320, -262, 362, -266)
    ctx.quadraticCurveTo(320, -282, 270, -288)
    ctx.fill()
    ctx.fillStyle = '#0e0c14'
    ctx.beginPath()
    ctx.ellipse(372, -280, 11, 9, 0, 0, 6.29)
    ctx.fill()
    glow(ctx, 296, -320, 20, '#ffd24a')
  },
})

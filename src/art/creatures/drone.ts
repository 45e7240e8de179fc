import { creature, glow, limb, mass, tonesOf } from './kit.ts'

const shell = tonesOf('#3c424e')

/** A small machine with four rotors that hovers and watches. */
export const drone = creature({
  id: 'drone',
  home: { x: 0.68, y: 0.26 },
  size: 380,
  entry: 'rise',
  grounded: false,
  paint({ ctx, seconds }) {
    ctx.translate(24 * Math.sin(seconds * 1.3), 30 * Math.sin(seconds * 1.9))
    ctx.rotate(0.05 * Math.sin(seconds * 1.3 + 1))
    for (const [x, y] of [
      [-400, -120],
      [400, -120],
      [-310, -40],
      [310, -40],
    ] as const) {
      limb(
        ctx,
        [
          [x * 0.2, 0],
          [x, y + 20],
        ],
        40,
        shell,
        () => 1,
      )
      mass(
        ctx,
        [
          [x - 34, y + 30],
          [x - 30, y - 24],
          [x + 30, y - 24],
          [x + 34, y + 30],
        ],
        shell,
        false,
      )
      ctx.fillStyle = 'rgba(220,232,245,.42)'
      ctx.beginPath()
      ctx.ellipse(x, y - 30, 190, 20 + 8 * Math.abs(Math.sin(seconds * 47 + x)), 0, 0, 6.29)
      ctx.fill()
    }
    mass(
      ctx,
      [
        [-170, -50],
        [0, -96],
        [170, -50],
        [150, 60],
        [0, 96],
        [-150, 60],
      ],
      shell,
    )
    ctx.fillStyle = '#0c0e14'
    ctx.beginPath()
    ctx.arc(0, 30, 62, 0, 6.29)
    ctx.fill()
    glow(ctx, 0, 30, 54, '#ff4a4a')
    if (Math.floor(seconds * 2) % 2 === 0) glow(ctx, -130, -10, 34, '#5aff8a')
  },
})

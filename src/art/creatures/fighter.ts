import { creature, glow, mass, tonesOf } from './kit.ts'

const skin = tonesOf('#7c8898')
const dark = tonesOf('#4a5464')

/** A fighter aircraft that tears across the sky. */
export const fighter = creature({
  id: 'fighter',
  home: { x: 0.5, y: 0.24 },
  size: 760,
  entry: 'cross',
  grounded: false,
  paint({ ctx, seconds }) {
    ctx.rotate(-0.1 + 0.02 * Math.sin(seconds * 5))
    const trail = ctx.createLinearGradient(-1500, 0, -420, 0)
    trail.addColorStop(0, 'rgba(235,242,255,0)')
    trail.addColorStop(1, 'rgba(235,242,255,.55)')
    ctx.fillStyle = trail
    ctx.fillRect(-1500, -14, 1080, 26)
    mass(
      ctx,
      [
        [-60, -26],
        [-260, -150],
        [-330, -150],
        [-230, -20],
      ],
      dark,
      false,
    )
    mass(
      ctx,
      [
        [-330, -40],
        [-430, -170],
        [-470, -170],
        [-440, -20],
      ],
      dark,
      false,
    )
    mass(
      ctx,
      [
        [500, 6],
        [360, -22],
        [240, -56],
        [120, -62],
        [-60, -46],
        [-300, -44],
        [-440, -30],
        [-450, 26],
        [-300, 40],
        [100, 38],
        [380, 24],
      ],
      skin,
    )
    mass(
      ctx,
      [
        [60, 18],
        [-300, 130],
        [-380, 130],
        [-240, 14],
      ],
      skin,
      false,
    )
    mass(
      ctx,
      [
        [-300, 20],
        [-440, 74],
        [-480, 72],
        [-440, 8],
      ],
      skin,
      false,
    )
    ctx.fillStyle = '#2f4a66'
    ctx.beginPath()
    ctx.ellipse(196, -52, 92, 27, 0.12, 0, 6.29)
    ctx.fill()
    ctx.fillStyle = '#c4e2f6'
    ctx.beginPath()
    ctx.ellipse(214, -60, 54, 9, 0.14, 0, 6.29)
    ctx.fill()
    glow(ctx, -462, -2, 90 + 14 * Math.sin(seconds * 40), '#ff9a4a')
  },
})

import { creature, mass, tonesOf } from './kit.ts'

const steel = tonesOf('#5a6048')
const iron = tonesOf('#33352e')

/** A battle tank grinding forward, its gun levelled. */
export const tank = creature({
  id: 'tank',
  home: { x: 0.5, y: 0.815 },
  size: 1040,
  entry: 'run',
  grounded: true,
  paint({ ctx, seconds, speed }) {
    const rattle = Math.sin(seconds * 31) * 2.4
    ctx.save()
    ctx.translate(0, rattle)
    mass(
      ctx,
      [
        [-20, -300],
        [180, -296],
        [540, -300],
        [560, -312],
        [560, -278],
        [540, -270],
        [180, -264],
      ],
      iron,
      false,
    )
    mass(
      ctx,
      [
        [-200, -226],
        [-180, -310],
        [-110, -346],
        [90, -346],
        [190, -306],
        [206, -226],
      ],
      steel,
      false,
    )
    mass(
      ctx,
      [
        [-60, -346],
        [-50, -372],
        [30, -372],
        [40, -346],
      ],
      steel,
      false,
    )
    mass(
      ctx,
      [
        [-430, -150],
        [-400, -230],
        [360, -230],
        [450, -150],
        [430, -110],
        [-420, -110],
      ],
      steel,
      false,
    )
    ctx.restore()
    mass(
      ctx,
      [
        [-440, -70],
        [-400, -150],
        [390, -150],
        [440, -80],
        [370, 0],
        [-370, 0],
      ],
      iron,
      false,
    )
    for (let i = 0; i < 7; i++) {
      const x = -318 + i * 106
      ctx.fillStyle = '#1a1b18'
      ctx.beginPath()
      ctx.arc(x, -58, 47, 0, 6.29)
      ctx.fill()
      ctx.fillStyle = steel.base
      ctx.beginPath()
      ctx.arc(x, -58, 30, 0, 6.29)
      ctx.fill()
    }
    ctx.fillStyle = '#14150f'
    const run = (seconds * 160 * Math.max(0.15, speed)) % 44
    for (let x = -380 + run; x < 380; x += 44) ctx.fillRect(x, -10, 20, 12)
  },
})

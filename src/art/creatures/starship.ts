import { creature, glow, mass, tonesOf } from './kit.ts'

const hull = tonesOf('#5c6880')
const deck = tonesOf('#46506a')

/** A warship of space that slides through the upper picture, windows lit, engines burning. */
export const starship = creature({
  id: 'starship',
  home: { x: 0.5, y: 0.26 },
  size: 1150,
  entry: 'cross',
  grounded: false,
  paint({ ctx, seconds }) {
    mass(
      ctx,
      [
        [-180, -70],
        [-150, -150],
        [-60, -160],
        [-30, -120],
        [60, -110],
        [90, -64],
      ],
      deck,
      false,
    )
    mass(
      ctx,
      [
        [520, 0],
        [380, -34],
        [120, -66],
        [-260, -76],
        [-440, -60],
        [-470, 0],
        [-440, 52],
        [-200, 70],
        [160, 52],
        [400, 26],
      ],
      hull,
      false,
    )
    mass(
      ctx,
      [
        [-140, 58],
        [-200, 130],
        [-380, 140],
        [-420, 56],
      ],
      deck,
      false,
    )
    ctx.strokeStyle = deck.shadow
    ctx.lineWidth = 3
    for (const x of [-330, -180, -20, 150, 300]) {
      ctx.beginPath()
      ctx.moveTo(x, -62 + Math.abs(x) * 0.03)
      ctx.lineTo(x + 16, 50 - Math.abs(x) * 0.05)
      ctx.stroke()
    }
    for (let i = 0; i < 34; i++) {
      const lit = Math.sin(i * 12.9 + Math.floor(seconds * 1.5 + i * 0.37)) > -0.5
      ctx.fillStyle = lit ? '#ffe9a8' : '#3a4460'
      ctx.fillRect(-400 + i * 23, i % 2 === 0 ? -24 : 12, 11, 6)
    }
    for (const y of [-34, 6, 40]) glow(ctx, -474, y, 64 + 8 * Math.sin(seconds * 30 + y), '#6fd8ff')
  },
})

import { polygonPath } from '../ink/ink.ts'
import { creature, glow, mass, tonesOf } from './kit.ts'

const armour = tonesOf('#5a6a8a')
const joint = tonesOf('#2c3040')

/** A fighting machine as tall as a house, one eye of light. */
export const mech = creature({
  id: 'mech',
  home: { x: 0.56, y: 0.8 },
  size: 1400,
  entry: 'rise',
  grounded: true,
  paint({ ctx, seconds, moment }) {
    const sway = Math.sin(seconds * 1.4) * 6
    for (const s of [-1, 1]) {
      mass(
        ctx,
        [
          [s * 70, -520],
          [s * 180, -520],
          [s * 170, -300],
          [s * 80, -300],
        ],
        joint,
        false,
      )
      mass(
        ctx,
        [
          [s * 60, -330],
          [s * 210, -330],
          [s * 230, -80],
          [s * 70, -80],
        ],
        armour,
        false,
      )
      mass(
        ctx,
        [
          [s * 50, -90],
          [s * 250, -90],
          [s * 290, 0],
          [s * 30, 0],
        ],
        armour,
        false,
      )
    }
    ctx.save()
    ctx.translate(sway, 0)
    for (const s of [-1, 1]) {
      mass(
        ctx,
        [
          [s * 270, -830],
          [s * 340, -820],
          [s * 350, -600],
          [s * 280, -600],
        ],
        joint,
        false,
      )
      mass(
        ctx,
        [
          [s * 250, -640],
          [s * 390, -640],
          [s * 380, -420],
          [s * 270, -420],
        ],
        armour,
        false,
      )
      mass(
        ctx,
        [
          [s * 280, -420],
          [s * 370, -420],
          [s * 350, -350],
          [s * 290, -350],
        ],
        joint,
        false,
      )
      mass(
        ctx,
        [
          [s * 190, -960],
          [s * 380, -930],
          [s * 400, -770],
          [s * 210, -780],
        ],
        armour,
        false,
      )
    }
    mass(
      ctx,
      [
        [-150, -560],
        [150, -560],
        [110, -480],
        [-110, -480],
      ],
      joint,
      false,
    )
    mass(
      ctx,
      [
        [-230, -900],
        [230, -900],
        [190, -600],
        [120, -550],
        [-120, -550],
        [-190, -600],
      ],
      armour,
      false,
    )
    ctx.fillStyle = armour.shadow
    ctx.fill(
      polygonPath([
        [-110, -860],
        [110, -860],
        [70, -700],
        [-70, -700],
      ]),
    )
    mass(
      ctx,
      [
        [-90, -910],
        [-80, -1010],
        [-40, -1050],
        [40, -1050],
        [80, -1010],
        [90, -910],
      ],
      armour,
      false,
    )
    mass(
      ctx,
      [
        [-16, -1040],
        [0, -1120],
        [16, -1040],
      ],
      joint,
      false,
    )
    ctx.fillStyle = '#10131c'
    ctx.fillRect(-70, -992, 140, 34)
    glow(ctx, 30 * Math.sin(seconds * 1.1), -975, 46, moment.colour.length === 7 ? moment.colour : '#6fd8ff')
    glow(ctx, 0, -780, 70 + 10 * Math.sin(seconds * 4), '#6fd8ff')
    ctx.restore()
  },
})

import { curvePath, paintCel, polygonPath } from '../ink/ink.ts'
import { creature, glow, mass, tonesOf } from './kit.ts'

const paintwork = tonesOf('#22242e')

/** A long dark saloon that drives up and stops, lamps on. */
export const car = creature({
  id: 'car',
  home: { x: 0.5, y: 0.815 },
  size: 1000,
  entry: 'run',
  grounded: true,
  paint({ ctx, seconds, speed }) {
    mass(
      ctx,
      [
        [-470, -70],
        [-480, -150],
        [-440, -186],
        [-300, -206],
        [-190, -290],
        [-60, -318],
        [90, -312],
        [190, -262],
        [262, -208],
        [400, -186],
        [470, -150],
        [486, -92],
        [470, -60],
        [0, -48],
      ],
      paintwork,
    )
    const glass = ctx.createLinearGradient(0, -306, 0, -206)
    glass.addColorStop(0, '#8fb2cc')
    glass.addColorStop(1, '#33465e')
    for (const pane of [
      polygonPath([
        [-262, -210],
        [-176, -280],
        [-64, -302],
        [-56, -210],
      ]),
      polygonPath([
        [-38, -210],
        [-44, -303],
        [86, -298],
        [160, -256],
        [214, -208],
      ]),
    ])
      paintCel(ctx, { shapes: [pane], fill: glass, line: '#0c0d14', width: 3 })
    ctx.strokeStyle = '#6a7288'
    ctx.lineWidth = 4
    ctx.stroke(
      curvePath([
        [-452, -172],
        [-200, -192],
        [200, -190],
        [450, -160],
      ]),
    )
    ctx.strokeStyle = '#0c0d14'
    for (const x of [-52, 190])
      ctx.stroke(
        curvePath([
          [x, -204],
          [x - 6, -130],
          [x + 4, -62],
        ]),
      )
    ctx.fillStyle = '#c8ccd8'
    for (const x of [-110, 130]) ctx.fillRect(x, -168, 44, 8)
    for (const x of [-300, 306]) {
      ctx.fillStyle = '#0b0b10'
      ctx.beginPath()
      ctx.arc(x, -62, 76, 0, 6.29)
      ctx.fill()
      ctx.fillStyle = '#9aa2b4'
      ctx.beginPath()
      ctx.arc(x, -62, 46, 0, 6.29)
      ctx.fill()
      ctx.save()
      ctx.translate(x, -62)
      ctx.rotate(seconds * 14 * Math.min(1, speed) + 0.3)
      ctx.fillStyle = '#3a4052'
      for (let i = 0; i < 5; i++) {
        ctx.rotate((Math.PI * 2) / 5)
        ctx.fillRect(-7, 8, 14, 34)
      }
      ctx.restore()
    }
    ctx.fillStyle = '#c02a34'
    ctx.fillRect(-478, -160, 26, 30)
    ctx.fillStyle = '#fff4d8'
    ctx.fill(
      curvePath(
        [
          [430, -164],
          [474, -146],
          [478, -126],
          [436, -136],
        ],
        true,
      ),
    )
    glow(ctx, 470, -140, 110, '#ffe6a8')
  },
})

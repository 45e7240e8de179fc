import { bladeProp, drawEdged, drawHandle, drawSilk, type EdgedBlade } from './kit/blade.ts'
import { ramp, solid } from './kit/shapes.ts'

const blade: EdgedBlade = {
  back: [
    [-15, -54],
    [-16, -210],
    [-20, -340],
    [-28, -480],
    [-66, -610],
  ],
  edge: [
    [19, -54],
    [28, -220],
    [30, -360],
    [28, -500],
    [-66, -610],
  ],
  tip: -610,
  broad: [-40, 34],
}

/** Willow-leaf sabre, 单刀: one edge, the point swept back, a round guard, a red silk at the ring. */
export const sabre = bladeProp({
  id: 'sabre',
  label: { zh: '单刀', en: 'sabre' },
  blade: { from: 150, to: 600 },
  sided: true,
  large: { scale: 2.3, y: 1120, turn: 0.26, thick: 64 },
  draw: (ctx, line, glint) => {
    drawSilk(ctx, 96, line)
    drawEdged(ctx, blade, { line, glint })
    // The groove under the back.
    ctx.strokeStyle = 'rgba(60,72,100,.5)'
    ctx.lineWidth = 3
    ctx.beginPath()
    ctx.moveTo(-5, -74)
    ctx.quadraticCurveTo(-6, -260, -14, -420)
    ctx.stroke()
    drawHandle(ctx, { from: -40, to: 76, half: 13, colours: ['#7c3a30', '#5a221e', '#32100f'], line, bound: '#d8b060' })
    const guard = new Path2D()
    guard.ellipse(0, -47, 50, 13, 0, 0, Math.PI * 2)
    solid(
      ctx,
      guard,
      ramp(ctx, { from: -60, to: -34, upright: true }, ['#fff0b4', '#d9a23c', '#8a5a1c']),
      '#3c2410',
      line,
    )
    ctx.strokeStyle = '#c08a34'
    ctx.lineWidth = 7
    ctx.beginPath()
    ctx.arc(0, 90, 15, 0, Math.PI * 2)
    ctx.stroke()
  },
})

import { bladeProp, drawEdged, drawHandle, drawSilk, type EdgedBlade } from './kit/blade.ts'
import { ramp, solid } from './kit/shapes.ts'

const blade: EdgedBlade = {
  back: [
    [-22, -62],
    [-26, -220],
    [-34, -400],
    [-40, -470],
    [-24, -520],
    [-40, -580],
    [-70, -650],
  ],
  edge: [
    [30, -62],
    [56, -200],
    [76, -360],
    [88, -540],
    [-70, -650],
  ],
  tip: -650,
  broad: [-50, 84],
}

/** The broad heavy sabre, 大刀: for two hands, the back stepped towards the point, rings along it. */
export const greatSabre = bladeProp({
  id: 'great-sabre',
  label: { zh: '大刀', en: 'great sabre' },
  blade: { from: 150, to: 630 },
  sided: true,
  large: { scale: 2.1, y: 1150, turn: 0.24, thick: 66 },
  draw: (ctx, line, glint) => {
    drawSilk(ctx, 156, line)
    ctx.strokeStyle = '#c8983e'
    ctx.lineWidth = 5
    for (const [x, y] of [
      [-30, -180],
      [-34, -270],
      [-38, -360],
    ] as const) {
      ctx.beginPath()
      ctx.arc(x, y, 13, 0, Math.PI * 2)
      ctx.stroke()
    }
    drawEdged(ctx, blade, { line, glint })
    drawHandle(ctx, {
      from: -46,
      to: 136,
      half: 14,
      colours: ['#8a4a34', '#5e2a20', '#361410'],
      line,
      bound: '#c9402f',
    })
    const guard = new Path2D()
    guard.roundRect(-58, -66, 116, 22, 9)
    solid(
      ctx,
      guard,
      ramp(ctx, { from: -66, to: -44, upright: true }, ['#ffe7a0', '#c8912f', '#7a4d16']),
      '#3c2410',
      line,
    )
    const pommel = new Path2D()
    pommel.ellipse(0, 146, 20, 17, 0, 0, Math.PI * 2)
    solid(ctx, pommel, ramp(ctx, { from: 128, to: 164, upright: true }, ['#ffe9a0', '#b9802c']), '#3c2410', line)
  },
})

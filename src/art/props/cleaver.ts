import { bladeProp, drawEdged, drawHandle, type EdgedBlade } from './kit/blade.ts'

const blade: EdgedBlade = {
  back: [
    [-16, -44],
    [-20, -150],
    [-20, -250],
    [-20, -268],
    [-8, -270],
  ],
  edge: [
    [96, -64],
    [106, -160],
    [104, -252],
    [60, -272],
    [-8, -270],
  ],
  tip: -270,
  broad: [-22, 106],
}

/** Kitchen cleaver, 菜刀: a broad square blade on a wooden handle. */
export const cleaver = bladeProp({
  id: 'cleaver',
  label: { zh: '菜刀', en: 'cleaver' },
  blade: { from: 60, to: 250 },
  sided: true,
  large: { scale: 3, y: 1060, turn: 0.12, thick: 84 },
  draw: (ctx, line, glint) => {
    drawEdged(ctx, blade, { line, glint })
    ctx.fillStyle = 'rgba(40,48,70,.75)'
    ctx.beginPath()
    ctx.arc(8, -244, 8, 0, Math.PI * 2)
    ctx.fill()
    drawHandle(ctx, { from: -46, to: 72, half: 16, colours: ['#a97848', '#7a5030', '#4a2e1a'], line, bound: null })
  },
})

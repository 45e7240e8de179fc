import { bladeProp, drawEdged, drawHandle, type EdgedBlade } from './kit/blade.ts'

const blade: EdgedBlade = {
  back: [
    [-9, -40],
    [-10, -110],
    [-8, -190],
  ],
  edge: [
    [13, -40],
    [20, -140],
    [-8, -190],
  ],
  tip: -190,
  broad: [-11, 18],
}

/** A small knife, 水果刀: short, slim, with a light handle. */
export const fruitKnife = bladeProp({
  id: 'fruit-knife',
  label: { zh: '水果刀', en: 'small knife' },
  blade: { from: 50, to: 180 },
  sided: true,
  large: { scale: 3.6, y: 1060, turn: 0.2, thick: 74 },
  draw: (ctx, line, glint) => {
    drawEdged(ctx, blade, { line, glint })
    drawHandle(ctx, { from: -44, to: 66, half: 12, colours: ['#f3e2b4', '#d8b774', '#a07c3e'], line, bound: null })
  },
})

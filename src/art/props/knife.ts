import { bladeProp, drawEdged, drawHandle, type EdgedBlade } from './kit/blade.ts'

const blade: EdgedBlade = {
  back: [
    [-13, -44],
    [-14, -160],
    [-12, -200],
    [-8, -240],
    [0, -278],
  ],
  edge: [
    [22, -50],
    [32, -180],
    [0, -278],
  ],
  tip: -278,
  broad: [-15, 30],
}

/** A long kitchen knife, what 刀 is where nobody wears one: a straight back, a bellied edge, a dark handle without a guard. */
export const knife = bladeProp({
  id: 'knife',
  label: { zh: '刀', en: 'knife' },
  blade: { from: 60, to: 260 },
  sided: true,
  large: { scale: 3, y: 1050, turn: 0.2, thick: 84 },
  draw: (ctx, line, glint) => {
    drawEdged(ctx, blade, { line, glint })
    drawHandle(ctx, { from: -48, to: 72, half: 14, colours: ['#4a4650', '#2a2730', '#141218'], line, bound: null })
  },
})

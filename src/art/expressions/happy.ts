import type { ExpressionDefinition } from './expression.ts'

/** Eyes narrowed by raised cheeks, an open smile. */
export const happy: ExpressionDefinition = {
  name: 'happy',
  label: { zh: '开心', en: 'happy' },
  face: {
    eyeLeft: 0.94,
    eyeRight: 0.94,
    lowerLid: 0.28,
    brow: 0.28,
    smile: 0.95,
    mouthOpen: 0.36,
    mouthWidth: 0.35,
    teeth: 0.25,
    blush: 0.4,
  },
}

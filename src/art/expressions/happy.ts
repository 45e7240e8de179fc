import type { ExpressionDefinition } from './expression.ts'

/** Eyes narrowed by raised cheeks, an open smile. */
export const happy: ExpressionDefinition = {
  name: 'happy',
  label: { zh: '开心', en: 'happy' },
  face: {
    eyeLeft: 0.96,
    eyeRight: 0.96,
    lowerLid: 0.34,
    brow: 0.42,
    browAngle: 0.15,
    smile: 1.05,
    mouthOpen: 0.5,
    mouthWidth: 0.3,
    teeth: 0.3,
    blush: 0.45,
  },
}

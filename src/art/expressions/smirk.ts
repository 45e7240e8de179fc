import type { ExpressionDefinition } from './expression.ts'

/** One corner up, one brow up, lids low. */
export const smirk: ExpressionDefinition = {
  name: 'smirk',
  label: { zh: '冷笑', en: 'smirking' },
  face: {
    eyeLeft: 0.74,
    eyeRight: 0.8,
    lowerLid: 0.16,
    lidAngle: -0.3,
    brow: 0.05,
    browAngle: -0.3,
    browAsymmetry: 1,
    smile: 0.52,
    mouthAsymmetry: 1,
    mouthWidth: 0.36,
  },
}

import type { ExpressionDefinition } from './expression.ts'

/** One brow up, a sideways look, a small crooked mouth. */
export const confused: ExpressionDefinition = {
  name: 'confused',
  label: { zh: '困惑', en: 'confused' },
  face: {
    eyeLeft: 1.06,
    eyeRight: 0.86,
    brow: 0.3,
    browAngle: 0.2,
    browAsymmetry: 1,
    gazeX: 0.3,
    gazeY: -0.3,
    smile: -0.45,
    mouthAsymmetry: 0.4,
    mouthWidth: -0.4,
    mouthOpen: 0.08,
    sweat: 0.8,
  },
}

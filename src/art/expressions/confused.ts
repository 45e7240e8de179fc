import type { ExpressionDefinition } from './expression.ts'

/** One brow up, a sideways look, a small crooked mouth. */
export const confused: ExpressionDefinition = {
  name: 'confused',
  label: { zh: '困惑', en: 'confused' },
  face: {
    eyeLeft: 1.16,
    eyeRight: 0.72,
    lowerLid: 0.1,
    brow: 0.2,
    browAngle: 0.05,
    browAsymmetry: 1,
    gazeX: 0.4,
    gazeY: -0.5,
    smile: -0.5,
    mouthAsymmetry: 0.9,
    mouthWidth: -0.3,
    mouthOpen: 0.1,
    sweat: 0.8,
  },
}

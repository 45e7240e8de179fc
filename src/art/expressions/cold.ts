import type { ExpressionDefinition } from './expression.ts'

/** A level look from under straight lids, small irises, the lips one line. */
export const cold: ExpressionDefinition = {
  name: 'cold',
  label: { zh: '冷漠', en: 'cold' },
  face: {
    eyeLeft: 0.66,
    eyeRight: 0.66,
    lowerLid: 0.2,
    lidAngle: -0.5,
    brow: -0.34,
    browAngle: -0.42,
    iris: 0.84,
    smile: -0.22,
    mouthWidth: 0.14,
    shadow: 0.3,
  },
}

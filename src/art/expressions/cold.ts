import type { ExpressionDefinition } from './expression.ts'

/** Lids half down, nothing moves. */
export const cold: ExpressionDefinition = {
  name: 'cold',
  label: { zh: '冷漠', en: 'cold' },
  face: {
    eyeLeft: 0.6,
    eyeRight: 0.6,
    lidAngle: -0.25,
    brow: -0.16,
    browAngle: -0.3,
    iris: 0.96,
    smile: -0.34,
    mouthWidth: -0.05,
  },
}

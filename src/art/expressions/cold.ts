import type { ExpressionDefinition } from './expression.ts'

/** Lids half down, nothing moves. */
export const cold: ExpressionDefinition = {
  name: 'cold',
  label: { zh: '冷漠', en: 'cold' },
  face: {
    eyeLeft: 0.66,
    eyeRight: 0.66,
    lidAngle: -0.22,
    brow: -0.22,
    browAngle: -0.2,
    iris: 0.96,
    smile: -0.18,
    mouthWidth: -0.05,
  },
}

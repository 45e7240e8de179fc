import type { ExpressionDefinition } from './expression.ts'

/** Lids half down, nothing moves. */
export const cold: ExpressionDefinition = {
  name: 'cold',
  label: { zh: '冷漠', en: 'cold' },
  face: {
    eyeLeft: 0.76,
    eyeRight: 0.76,
    lidAngle: -0.1,
    brow: -0.16,
    browAngle: -0.1,
    iris: 0.96,
    smile: -0.18,
    mouthWidth: -0.05,
  },
}

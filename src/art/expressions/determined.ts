import type { ExpressionDefinition } from './expression.ts'

/** Level look, brows set, lips pressed. */
export const determined: ExpressionDefinition = {
  name: 'determined',
  label: { zh: '坚定', en: 'determined' },
  face: {
    eyeLeft: 1.04,
    eyeRight: 1.04,
    lowerLid: 0.14,
    lidAngle: -0.5,
    brow: -0.45,
    browAngle: -0.95,
    smile: -0.3,
    mouthWidth: 0.3,
  },
}

import type { ExpressionDefinition } from './expression.ts'

/** Level look, brows set, lips pressed. */
export const determined: ExpressionDefinition = {
  name: 'determined',
  label: { zh: '坚定', en: 'determined' },
  face: {
    eyeLeft: 0.96,
    eyeRight: 0.96,
    lowerLid: 0.14,
    lidAngle: -0.5,
    brow: -0.3,
    browAngle: -0.7,
    smile: -0.16,
    mouthWidth: 0.12,
  },
}

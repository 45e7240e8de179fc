import type { ExpressionDefinition } from './expression.ts'

/** Looks away and blushes. */
export const shy: ExpressionDefinition = {
  name: 'shy',
  label: { zh: '害羞', en: 'shy' },
  face: {
    eyeLeft: 0.8,
    eyeRight: 0.8,
    lowerLid: 0.12,
    lidAngle: 0.35,
    brow: 0.25,
    browAngle: 0.5,
    gazeX: 0.55,
    gazeY: 0.5,
    smile: 0.38,
    mouthWidth: -0.35,
    blush: 1,
  },
}

import type { ExpressionDefinition } from './expression.ts'

/** Squints, looks askance, one side of the lip up. */
export const disgust: ExpressionDefinition = {
  name: 'disgust',
  label: { zh: '厌恶', en: 'disgusted' },
  face: {
    eyeLeft: 0.62,
    eyeRight: 0.5,
    lowerLid: 0.42,
    lidAngle: -0.35,
    brow: -0.35,
    browAngle: -0.6,
    browAsymmetry: 0.5,
    gazeX: -0.4,
    smile: -0.85,
    mouthAsymmetry: 0.75,
    mouthOpen: 0.14,
    mouthWidth: 0.1,
    teeth: 0.5,
  },
}

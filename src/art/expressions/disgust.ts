import type { ExpressionDefinition } from './expression.ts'

/** Squints, looks askance, one side of the lip up. */
export const disgust: ExpressionDefinition = {
  name: 'disgust',
  label: { zh: '厌恶', en: 'disgusted' },
  face: {
    eyeLeft: 0.72,
    eyeRight: 0.44,
    lowerLid: 0.5,
    lidAngle: -0.3,
    brow: -0.4,
    browAngle: -0.7,
    browAsymmetry: 0.8,
    gazeX: -0.55,
    smile: -0.9,
    mouthAsymmetry: 1,
    mouthOpen: 0.28,
    mouthWidth: 0.15,
    teeth: 0.7,
    pale: 0.2,
  },
}

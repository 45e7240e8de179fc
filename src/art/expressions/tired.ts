import type { ExpressionDefinition } from './expression.ts'

/** Lids that fall, brows that hold them up, the mouth slack and a little open. */
export const tired: ExpressionDefinition = {
  name: 'tired',
  label: { zh: '疲惫', en: 'tired' },
  face: {
    eyeLeft: 0.36,
    eyeRight: 0.36,
    lidAngle: 0.45,
    brow: -0.05,
    browAngle: 0.45,
    gazeY: 0.6,
    smile: -0.3,
    mouthOpen: 0.16,
    mouthWidth: -0.2,
    weary: 1,
    pale: 0.3,
  },
}

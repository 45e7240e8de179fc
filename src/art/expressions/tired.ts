import type { ExpressionDefinition } from './expression.ts'

/** Lids that fall, brows that hold them up, the mouth slack and a little open. */
export const tired: ExpressionDefinition = {
  name: 'tired',
  label: { zh: '疲惫', en: 'tired' },
  face: {
    eyeLeft: 0.48,
    eyeRight: 0.38,
    lidAngle: 0.95,
    brow: 0.16,
    browAngle: 0.75,
    gazeY: 0.5,
    smile: -0.42,
    mouthOpen: 0.2,
    mouthWidth: -0.3,
    pale: 0.4,
  },
}

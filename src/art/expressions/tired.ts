import type { ExpressionDefinition } from './expression.ts'

/** Heavy lids, level brows, mouth slack. */
export const tired: ExpressionDefinition = {
  name: 'tired',
  label: { zh: '疲惫', en: 'tired' },
  face: {
    eyeLeft: 0.46,
    eyeRight: 0.46,
    lidAngle: 0.4,
    brow: -0.05,
    browAngle: 0.4,
    gazeY: 0.35,
    smile: -0.3,
    mouthOpen: 0.06,
    mouthWidth: -0.1,
    shadow: 0.2,
    pale: 0.25,
  },
}

import type { ExpressionDefinition } from './expression.ts'

/** Inner brows up, lids and corners falling. */
export const sad: ExpressionDefinition = {
  name: 'sad',
  label: { zh: '悲伤', en: 'sad' },
  face: {
    eyeLeft: 0.76,
    eyeRight: 0.76,
    lidAngle: 0.75,
    brow: 0.3,
    browAngle: 1.2,
    gazeY: 0.4,
    smile: -0.85,
    mouthWidth: -0.08,
    tears: 0.4,
  },
}

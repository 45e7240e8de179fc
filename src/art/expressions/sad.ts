import type { ExpressionDefinition } from './expression.ts'

/** Inner brows up, lids and corners falling. */
export const sad: ExpressionDefinition = {
  name: 'sad',
  label: { zh: '悲伤', en: 'sad' },
  face: {
    eyeLeft: 0.9,
    eyeRight: 0.9,
    lidAngle: 1,
    brow: 0.35,
    browAngle: 1.2,
    gazeY: 0.35,
    smile: -0.95,
    mouthWidth: -0.12,
    tears: 0.75,
  },
}

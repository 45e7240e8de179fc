import type { ExpressionDefinition } from './expression.ts'

/** Eyes shut upwards, mouth wide. */
export const laugh: ExpressionDefinition = {
  name: 'laugh',
  label: { zh: '大笑', en: 'laughing' },
  face: {
    eyeLeft: 0,
    eyeRight: 0,
    happyArc: 1,
    brow: 0.55,
    smile: 1.1,
    mouthOpen: 0.85,
    mouthWidth: 0.45,
    teeth: 0.3,
    blush: 0.7,
  },
}

import type { ExpressionDefinition } from './expression.ts'

/** Grief that runs over. */
export const cry: ExpressionDefinition = {
  name: 'cry',
  label: { zh: '哭泣', en: 'crying' },
  face: {
    eyeLeft: 0.58,
    eyeRight: 0.58,
    lowerLid: 0.3,
    lidAngle: 0.9,
    brow: 0.15,
    browAngle: 1,
    smile: -0.85,
    mouthOpen: 0.4,
    mouthWidth: 0.1,
    teeth: 0.3,
    blush: 0.55,
    tears: 1,
    tearRun: 0.85,
  },
}

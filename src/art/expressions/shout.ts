import type { ExpressionDefinition } from './expression.ts'

/** The whole face behind the voice. */
export const shout: ExpressionDefinition = {
  name: 'shout',
  label: { zh: '怒吼', en: 'shouting' },
  face: {
    eyeLeft: 1.08,
    eyeRight: 1.08,
    lidAngle: -0.8,
    brow: -0.3,
    browAngle: -1.1,
    iris: 0.84,
    smile: -0.3,
    mouthOpen: 1,
    mouthWidth: 0.22,
    teeth: 0.5,
    angerMark: 0.5,
  },
}

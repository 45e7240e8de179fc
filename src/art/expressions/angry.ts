import type { ExpressionDefinition } from './expression.ts'

/** Knitted brows over cut-off eyes, teeth, corners down. */
export const angry: ExpressionDefinition = {
  name: 'angry',
  label: { zh: '愤怒', en: 'angry' },
  face: {
    eyeLeft: 0.9,
    eyeRight: 0.9,
    lowerLid: 0.2,
    lidAngle: -0.9,
    brow: -0.45,
    browAngle: -1.1,
    iris: 0.92,
    smile: -0.75,
    mouthOpen: 0.42,
    mouthWidth: 0.3,
    teeth: 0.9,
    angerMark: 1,
  },
}

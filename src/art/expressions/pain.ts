import type { ExpressionDefinition } from './expression.ts'

/** One eye pressed shut, teeth clenched. */
export const pain: ExpressionDefinition = {
  name: 'pain',
  label: { zh: '痛苦', en: 'in pain' },
  face: {
    eyeLeft: 0.12,
    eyeRight: 0.4,
    lowerLid: 0.4,
    lidAngle: 0.1,
    brow: -0.35,
    browAngle: -0.8,
    browAsymmetry: -0.3,
    smile: -0.6,
    mouthOpen: 0.4,
    mouthWidth: 0.42,
    teeth: 1,
    sweat: 0.8,
    pale: 0.3,
  },
}

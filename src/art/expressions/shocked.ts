import type { ExpressionDefinition } from './expression.ts'

/** Wide eyes with small irises, jaw dropped, blood gone. */
export const shocked: ExpressionDefinition = {
  name: 'shocked',
  label: { zh: '震惊', en: 'shocked' },
  face: {
    eyeLeft: 1.25,
    eyeRight: 1.25,
    brow: 0.9,
    browAngle: 0.25,
    iris: 0.62,
    smile: -0.15,
    mouthOpen: 0.62,
    mouthWidth: -0.35,
    pale: 0.5,
    shadow: 0.2,
    sweat: 0.6,
  },
}

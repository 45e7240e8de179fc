import type { ExpressionDefinition } from './expression.ts'

/** White round the iris, brows up and together, mouth drawn. */
export const afraid: ExpressionDefinition = {
  name: 'afraid',
  label: { zh: '恐惧', en: 'afraid' },
  face: {
    eyeLeft: 1.16,
    eyeRight: 1.16,
    lidAngle: 0.5,
    brow: 0.6,
    browAngle: 0.95,
    iris: 0.7,
    gazeX: 0.15,
    smile: -0.5,
    mouthOpen: 0.36,
    mouthWidth: 0.32,
    teeth: 0.8,
    sweat: 1,
    pale: 0.6,
    shadow: 0.4,
  },
}

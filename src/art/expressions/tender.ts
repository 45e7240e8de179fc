import type { ExpressionDefinition } from './expression.ts'

/** Soft lids, soft smile. */
export const tender: ExpressionDefinition = {
  name: 'tender',
  label: { zh: '温柔', en: 'tender' },
  face: {
    eyeLeft: 0.8,
    eyeRight: 0.8,
    lowerLid: 0.22,
    lidAngle: 0.3,
    brow: 0.2,
    browAngle: 0.35,
    smile: 0.8,
    mouthWidth: 0.26,
    blush: 0.5,
    iris: 1.04,
  },
}

import type { ExpressionDefinition } from './expression.ts'

/** At rest, with the least of a smile. */
export const neutral: ExpressionDefinition = {
  name: 'neutral',
  label: { zh: '平静', en: 'calm' },
  face: { smile: 0.06 },
}

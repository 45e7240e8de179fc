import { blowGestures } from './blows.ts'
import type { Feeling } from './lexicon/feelings.ts'
import { blades } from './lexicon/props.ts'
import type { Clause } from './reading/beat.ts'
import type { Person } from './staging/stage.ts'
import type { Expression, Gesture } from './vocabulary.ts'

/** What nobody sees done to them, or beside them, without a change of face. */
const menacing: ReadonlySet<Gesture> = new Set<Gesture>([
  ...blowGestures,
  'aim',
  'level-blade',
  'raise-sword',
  'slap',
  'grab-collar',
  'push',
])

export const menaces = ({ acts }: Clause): boolean =>
  acts.some(({ gesture }) => gesture !== undefined && menacing.has(gesture))

/** Faces that such a thing surprises; anger, grief or cold stay what they are. */
const atEase: ReadonlySet<Expression> = new Set([
  'neutral',
  'happy',
  'laugh',
  'tender',
  'shy',
  'tired',
  'confused',
  'smirk',
])

/**
 * What a threat or an attack makes of a face at ease: of whoever does it, is meant, or only stands by; at first, and as long as
 * it lasts. Null for who is not awake, or of whom the words tell another face, calm too.
 */
export function stirred(person: Person, clauses: readonly Clause[]): { first: Feeling; after: Feeling } | null {
  const { id, feeling, awake, pose, holds } = person
  const menace = clauses.find((clause) => clause.doer !== null && menaces(clause))
  const told = clauses.some(({ doer, feeling: shown }) => doer === id && shown !== null)
  if (menace === undefined || told || !atEase.has(feeling.expression) || (pose === 'lie' && !awake)) return null
  const armed = [holds.right, holds.left].some((prop) => prop !== null && (prop === 'gun' || blades.has(prop)))
  if (menace.doer === id || (menace.target === id && armed))
    return { first: { expression: 'determined', intensity: 0.85 }, after: { expression: 'determined', intensity: 0.7 } }
  return menace.target === id
    ? { first: { expression: 'shocked', intensity: 0.8 }, after: { expression: 'afraid', intensity: 0.65 } }
    : { first: { expression: 'shocked', intensity: 0.5 }, after: { expression: 'afraid', intensity: 0.35 } }
}

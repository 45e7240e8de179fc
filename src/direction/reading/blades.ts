import { blades } from '../lexicon/props.ts'
import type { Gesture, PropKind } from '../vocabulary.ts'
import type { Clause } from './beat.ts'

/** What is done with a blade in the hand. */
export const bladeGestures: ReadonlySet<Gesture> = new Set<Gesture>(['raise-sword', 'level-blade', 'slash'])

/**
 * Tells through a scene what somebody draws whose words only say 刀 or "the blade": what they had before, or took from somebody;
 * else what people of the time wear, a sabre in old China and a knife where nobody wears one.
 */
export function createArmoury(old: boolean): (clause: Clause) => Clause {
  const owned = new Map<string | null, PropKind>()
  let last: PropKind | null = null
  return (clause) => {
    const { doer, text, acts } = clause
    const takes = acts.some(({ hand }) => hand === 'take')
    const own = (takes ? last : null) ?? owned.get(doer) ?? null
    const meant = (prop: PropKind): PropKind => {
      if (prop === 'knife' && /刀/u.test(text)) return own ?? (old ? 'sabre' : 'knife')
      if (prop === 'sword' && /\bblade\b/iu.test(text) && !/\bsword\b|剑/iu.test(text))
        return own ?? (old ? 'sword' : 'knife')
      return prop
    }
    const props = [...new Set(clause.props.map(meant))]
    const named = props.find((prop) => blades.has(prop)) ?? null
    const uses = acts.some(({ gesture }) => gesture !== undefined && bladeGestures.has(gesture))
    const weapon = named ?? owned.get(doer) ?? (old ? 'sword' : 'knife')
    last = named ?? last
    if (named !== null && (uses || takes || acts.some(({ hold }) => hold))) owned.set(doer, named)
    return { ...clause, props, ...(uses ? { weapon } : {}) }
  }
}

/** What is in somebody's hands who uses a blade: the one that words name, else the one already there. */
export function armed<T extends { left: PropKind | null; right: PropKind | null }>(holds: T, clause: Clause): T {
  const { weapon, props } = clause
  const has = [holds.right, holds.left].some((prop) => prop !== null && blades.has(prop))
  return weapon === undefined || (has && !props.includes(weapon)) ? holds : { ...holds, right: weapon }
}

import type { Beat } from '../reading/beat.ts'
import type { PropKind } from '../vocabulary.ts'
import { actsOf, partnerOf, readingTime, twoShot } from './compose.ts'
import { insertShot, shownThing } from './insert.ts'
import type { Rule } from './plan.ts'

/** What a hand hides: the two-shot does not show what it is. */
const small: ReadonlySet<PropKind> = new Set(['key', 'ring', 'pendant', 'card', 'token', 'photo', 'medicine'])

const handing = (beat: Beat) =>
  beat.clauses.find((clause) => clause.doer !== null && clause.acts.some((act) => act.hand !== undefined))

export const handOver: Rule = {
  id: 'hand-over',
  why: 'Giving and taking needs both people in one picture; then the thing itself, close, because it will matter.',
  applies: (beat, context) => {
    const clause = handing(beat)
    return (
      beat.kind === 'action' &&
      clause !== undefined &&
      context.stage.person(clause.doer!) !== null &&
      (clause.target ?? partnerOf(beat, context)) !== null
    )
  },
  plan(beat, context) {
    const clause = handing(beat)!
    const other = clause.target ?? partnerOf(beat, context)!
    const clauses = beat.clauses.map((entry) => (entry === clause ? { ...entry, target: other } : entry))
    const plans = [
      twoShot(clause.doer!, other, beat, context, {
        size: 'MS',
        clauses,
        cues: beat.cues,
        lead: Math.max(1.5, readingTime(beat.text, context)),
        move: { kind: 'push-in', amount: 0.3 },
      }),
    ]
    const prop =
      beat.clauses.flatMap((entry) => entry.props)[0] ?? context.stage.person(clause.doer!)?.holds.right ?? null
    // What has been read on it still stands on it.
    const known =
      context.done.findLast((plan) => plan.insert !== null && plan.insert.prop === prop && plan.insert.text.length > 0)
        ?.insert?.text ?? []
    const shownLately = context.done.slice(-3).some((plan) => plan.insert !== null && plan.insert.prop === prop)
    const next = context.beats[beat.order + 1]
    const shownNext = next !== undefined && next.kind !== 'line' && shownThing(next)?.prop === prop
    if (
      prop !== null &&
      small.has(prop) &&
      !shownLately &&
      !shownNext &&
      actsOf([clause]).some((act) => act.hand === 'give')
    ) {
      plans.push(
        insertShot({ prop, text: known, holder: other }, beat, { lead: 1, move: { kind: 'push-in', amount: 0.3 } }),
      )
    }
    return plans
  },
}

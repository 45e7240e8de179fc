import type { Beat } from '../reading/beat.ts'
import { ruleBook } from '../rules/book.ts'
import { hookPlans, openingPlans } from '../rules/frame.ts'
import { joined, joins, withDeeds, worthwhile } from '../rules/join.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import { answeredAtOnce } from '../rules/voices.ts'
import { paced } from '../staging/tempo.ts'
import type { Running, SceneCamera } from './scene-camera.ts'

/** Where a scene stands in its episode. */
export interface ScenePosition {
  first: boolean
  last: boolean
  newPlace: boolean
  winter: boolean
}

/** The shots of a scene, beat by beat, by the rules. */
export function directBeats(
  context: SceneContext,
  { add, settle, perform }: SceneCamera,
  running: Running,
  { first: firstOfEpisode, last, newPlace, winter }: ScenePosition,
): void {
  const { beats, profile } = context
  const answers = new Set<Beat>()
  let held: { beat: Beat; plan: ShotPlan } | null = null
  for (const [index, beat] of beats.entries()) {
    if (answers.has(beat)) {
      settle(beat)
      continue
    }
    const answered = held === null && index > 0 ? answeredAtOnce(beat, beats[index + 1], context) : null
    if (answered !== null) {
      add(paced(answered, beat, profile), beat)
      settle(beat)
      answers.add(beats[index + 1]!)
      continue
    }
    const rule = ruleBook.find((entry) => entry.applies(beat, context))!
    const planned = worthwhile(rule.plan(beat, context), context)
    if (index > 0 && held === null && joins(beat, rule.id, planned, beats[index + 1], context)) {
      held = { beat, plan: planned[0]! }
      // In whose hand the phone lights up must be known before it is shown.
      if (rule.id === 'insert') for (const clause of beat.clauses) perform(clause, beat)
      continue
    }
    const plans: ShotPlan[] = held === null ? planned : joined(held, planned, beat)
    if (held !== null) beat.captions.unshift(...held.beat.captions)
    held = null
    const opening = index === 0 ? openingPlans(beat, context, { newPlace, firstOfEpisode, winter }) : []
    const titled = withCaptions(withDeeds(plans, beat), beat)
    for (const plan of opening) add(plan, beat, 'open')
    for (const plan of titled) add(paced(plan, beat, profile), beat)
    settle(beat)
    if (last && index === beats.length - 1)
      for (const plan of hookPlans(beat, context, running.lastPlan)) add(plan, beat, 'hook')
  }
}

/** A beat's captions stand in the first of its pictures. */
function withCaptions(plans: readonly ShotPlan[], { captions }: Beat): ShotPlan[] {
  const [first, ...rest] = plans
  if (first === undefined) return []
  const titles = captions.map(({ text }) => ({ kind: 'caption' as const, text, sub: null }))
  return [{ ...first, titles: [...first.titles, ...titles] }, ...rest]
}

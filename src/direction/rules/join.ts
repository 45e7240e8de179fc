import type { Beat } from '../reading/beat.ts'
import { isStale } from '../staging/variety.ts'
import type { SceneContext, ShotPlan } from './plan.ts'

/*
 * Which of the pictures that the rules ask for are made, and which become one.
 */

/**
 * Second pictures that say nothing new are left out: a thing that has been shown, a silent face soon after another silent
 * face. The first picture of a beat always stays.
 */
export function worthwhile(plans: ShotPlan[], context: SceneContext): ShotPlan[] {
  const silentFace = (plan: ShotPlan) =>
    plan.voice === null && plan.purpose === 'reaction' && plan.cues.every((cue) => !cue.impact)
  const lately = context.done.slice(-9)
  return plans.filter((plan, index) => {
    if (index === 0 || plan.voice !== null) return true
    if (isStale(plan, context.inserted)) return false
    if (silentFace(plan) && plans[index - 1]!.subject === plan.subject) return false
    return !silentFace(plan) || plans.slice(0, index).some(isBlow) || !lately.some(silentFace)
  })
}

const isBlow = (plan: ShotPlan) => plan.cues.some((cue) => cue.impact)

/**
 * A small deed right before its doer speaks needs no picture of its own: it is done in the picture of the line, before the
 * first word; a thing is handed over while its giver speaks; a phone that has rung before rings under what it says. Whoever
 * walks, falls or strikes is shown apart.
 */
export function joins(
  beat: Beat,
  rule: string,
  plans: readonly ShotPlan[],
  next: Beat | undefined,
  context: SceneContext,
): boolean {
  const plan = plans[0]
  if (plan === undefined || plans.length > 1 || next === undefined || next.look !== beat.look) return false
  if (beat.cues.some((cue) => cue.impact || cue.effects.length > 0)) return false
  if (rule === 'insert') return plan.purpose === 'reaction' && next.kind !== 'line' && context.inserted.has('phone')
  if (rule !== 'action' && rule !== 'hand-over') return false
  const doers = beat.clauses.flatMap((clause) => (clause.doer === null ? [] : [clause.doer]))
  if (next.kind === 'action') return rule === 'action' && quietRun(beat, next, doers)
  if (next.kind !== 'line' || next.item.kind !== 'line' || next.item.lineKind !== 'dialogue') return false
  const calm = beat.clauses
    .flatMap((clause) => clause.acts)
    .every(
      (act) =>
        act.move === undefined &&
        (act.hand === undefined || rule === 'hand-over') &&
        (act.pose === undefined || act.pose === 'stand' || act.pose === 'sit'),
    )
  return calm && doers.length > 0 && doers.every((id) => id === next.speaker) && beat.text.length <= limitOf(context)
}

/** Two small deeds of one person after each other are one picture. */
function quietRun(beat: Beat, next: Beat, doers: readonly string[]): boolean {
  const small = (one: Beat) =>
    one.text.length <= 24 &&
    one.cues.length === 0 &&
    one.clauses.every((clause) =>
      clause.acts.every((act) => act.move === undefined && act.hand === undefined && act.pose === undefined),
    )
  const same = [...doers, ...next.clauses.map((clause) => clause.doer)].every((id) => id !== null && id === doers[0])
  return doers.length > 0 && same && small(beat) && small(next)
}

const limitOf = (context: SceneContext) => (context.language === 'zh' ? 40 : 90)

/** A deed that was held back, done in the first picture of what follows that shows its doer. */
export function joined(held: { beat: Beat; plan: ShotPlan }, plans: ShotPlan[], beat: Beat): ShotPlan[] {
  const deed = held.beat
  const at = Math.max(
    0,
    plans.findIndex((plan) => plan.subject === beat.speaker || plan.others.includes(beat.speaker ?? '')),
  )
  const before = Math.min(1.1, 0.55 + deed.clauses.length * 0.2)
  const together = held.plan.others.length > 1
  return plans.map((plan, index) => {
    if (index !== at) return plan
    const frame = together && plan.voice !== null ? { ...held.plan, voice: plan.voice, tail: plan.tail } : plan
    return {
      ...frame,
      purpose: plan.purpose,
      clauses: [...deed.clauses, ...plan.clauses],
      cues: [...deed.cues, ...plan.cues],
      lead: plan.voice === null && plan.insert === null ? plan.lead + 0.6 : Math.max(plan.lead, before),
      moment: 0.12,
      picture: `${deed.text} ${plan.picture}`,
    }
  })
}

/** What a speaker does while speaking belongs to the first picture of the line that shows the speaker. */
export function withDeeds(plans: ShotPlan[], beat: Beat): ShotPlan[] {
  if (
    beat.kind !== 'line' ||
    beat.item.kind !== 'line' ||
    beat.item.lineKind === 'narration' ||
    beat.clauses.length === 0
  )
    return plans
  const at = plans.findIndex((plan) => plan.subject === beat.speaker || plan.others.includes(beat.speaker ?? ''))
  return plans.map((plan, index) => (index === at ? { ...plan, clauses: [...plan.clauses, ...beat.clauses] } : plan))
}

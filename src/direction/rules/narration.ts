import { written } from '../lexicon/props.ts'
import type { Beat } from '../reading/beat.ts'
import { firstIndex, voicePieces } from '../speech/phrases.ts'
import { pictureOf, scenery } from './action.ts'
import { breathing, voiced } from './compose.ts'
import { insertShot } from './insert.ts'
import { paceOf, type Rule, type SceneContext, type ShotPlan } from './plan.ts'

/** The told story never stands still: every phrase gets the picture of what it tells. */
export const narration: Rule = {
  id: 'narration',
  why: 'Under a narrator the pictures go on: each phrase shows what it tells and about whom.',
  applies: (beat, context) =>
    beat.item.kind === 'line' &&
    beat.timing !== null &&
    ((beat.item.lineKind === 'narration' && !(beat.speaker !== null && context.stage.person(beat.speaker)?.present)) ||
      beat.speaker === null),
  plan(beat, context) {
    // Pictures follow what is told more closely than faces follow a talk.
    const pieces = voicePieces(beat.text, beat.timing!, { target: paceOf(beat, context.profile) / 1.2 + 0.2 })
    const shown = { ...context, done: [...context.done] }
    const parts = pieces.map((piece) => partOf(beat, piece.textFrom, piece.textTo))
    const turn = context.chance(beat, 'turn').integer(0, 3)
    const plans = parts.map((part, index) => {
      const whole = part.named.length > 0 ? part : lent(part, parts, index)
      const plan = { ...(thingIn(whole, shown) ?? pictureOf(whole, shown, index + turn)), picture: part.text }
      shown.done.push(plan)
      return plan
    })
    return voiced(plans, pieces, breathing(beat))
  },
}

function partOf(beat: Beat, from: number, to: number): Beat {
  const clauses = beat.clauses.slice(
    firstIndex(beat.clauses, (clause) => clause.at >= from),
    firstIndex(beat.clauses, (clause) => clause.at >= to),
  )
  return {
    ...beat,
    kind: 'action',
    text: beat.text.slice(from, to).trim(),
    clauses,
    named: [...new Set(clauses.flatMap((clause) => clause.named))],
    cues: clauses.flatMap((clause) => clause.cues),
    feeling: clauses.find((clause) => clause.feeling)?.feeling ?? beat.feeling,
    partner: clauses.find((clause) => clause.target)?.target ?? beat.partner,
  }
}

/** A phrase that tells of somebody without a name means whoever was last named, or is named next. */
function lent(part: Beat, parts: readonly Beat[], index: number): Beat {
  const bodily = part.clauses.some((clause) => clause.acts.length > 0 || clause.feeling !== null)
  const id =
    parts.slice(Math.max(0, index - 6), index).findLast((other) => other.named.length > 0)?.named[0] ??
    parts[index + 1]?.named[0]
  if (!bodily || id === undefined || scenery.test(part.text)) return part
  return {
    ...part,
    named: [id],
    clauses: part.clauses.map((clause) => ({ ...clause, doer: clause.doer ?? id, named: [id] })),
  }
}

/** A thing that is told of fills a picture of its own now and then, never twice near each other. */
function thingIn(part: Beat, context: SceneContext): ShotPlan | null {
  const clause = part.clauses.find((entry) => entry.props.length > 0)
  const prop = clause?.props[0]
  const lately = context.done.slice(-4)
  if (clause === undefined || prop === undefined || lately.some((plan) => plan.insert !== null) || lately.length === 0)
    return null
  // Somebody new is more than any thing.
  const met = (id: string) => context.done.some((plan) => plan.subject === id || plan.others.includes(id))
  if (!part.named.every(met)) return null
  const telling = written.has(prop) || clause.acts.some((act) => act.hold || act.hand !== undefined)
  return telling
    ? insertShot({ prop, text: [], holder: clause.doer }, part, { clauses: part.clauses, cues: part.cues })
    : null
}

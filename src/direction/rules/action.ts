import type { Cue } from '../lexicon/cues.ts'
import type { Beat } from '../reading/beat.ts'
import { actsOf, principal, readingTime, single, someoneElse, twoShot } from './compose.ts'
import { type Rule, type SceneContext, type ShotPlan, shot } from './plan.ts'

/** Words about the place itself. */
export const scenery =
  /[雪雨风云月日星河江山海林灯花]|空无一人|空了|坟|\b(?:snow|rain|wind|sky|moon|sun|river|sea|night|city|street|house|hill|road)\b/iu
const haunted: Cue = { sounds: [{ sound: 'heartbeat', gainDb: -5 }], effects: [], shout: null, impact: false }
const transformed: Cue = {
  sounds: [{ sound: 'whoosh', gainDb: -3 }],
  effects: [
    { effect: 'flash', seconds: 0.3, intensity: 0.8 },
    { effect: 'smoke', seconds: null, intensity: 0.5 },
  ],
  shout: null,
  impact: false,
}

/** The plain picture of what happens: who does it, how near, how the camera goes along. `turn` varies a run of pictures. */
export function pictureOf(beat: Beat, context: SceneContext, turn = 0): ShotPlan {
  const id = principal(beat, context)
  // A bolt that splits the sky is nobody's blow: acts count only where somebody does them.
  const acts = actsOf(beat.clauses.filter((clause) => clause.doer !== null))
  const common = { clauses: beat.clauses, cues: beat.cues, lead: readingTime(beat.text, context), picture: beat.text }
  const travels = acts.find((act) => act.move !== undefined)
  const everyone = /三个?人|众人|大家|所有人|两人|二人|几人|他们|她们|everyone|both of them|they all|the three/iu.test(
    beat.text,
  )
  const names = (everyone ? context.stage.present().map((person) => person.id) : beat.named).filter((other) =>
    context.stage.person(other),
  )
  if (id === null || (names.length === 0 && acts.length === 0)) {
    return emptyPicture(beat, context, turn)
  }
  if (travels) {
    const follow = travels.move === 'pass' || travels.move === 'enter'
    return single(id, beat, context, {
      ...common,
      size: travels.move === 'approach' ? 'MLS' : 'FS',
      move: { kind: follow ? 'follow' : 'static', amount: 0.6 },
      others: names.filter((other) => other !== id).slice(0, 1),
    })
  }
  if (acts.some((act) => act.pose === 'fall' || act.pose === 'kneel' || act.pose === 'lie' || act.pose === 'bow')) {
    return single(id, beat, context, { ...common, size: 'FS', angle: 'high', move: { kind: 'push-in', amount: 0.4 } })
  }
  if (acts.some((act) => act.state === 'ghostly' || act.becomes)) {
    const turns = acts.some((act) => act.becomes)
    return single(id, beat, context, {
      ...common,
      size: turns ? 'FS' : turn % 2 === 0 ? 'MCU' : 'MS',
      angle: turns ? 'eye' : 'low',
      cues: [...beat.cues, turns ? transformed : haunted],
      effects: [{ effect: 'fog', intensity: 0.6 }],
      move: { kind: turns ? 'push-in' : 'handheld', amount: 0.5 },
    })
  }
  if (
    acts.some(
      (act) =>
        act.pose === 'fly' ||
        act.pose === 'sword-flight' ||
        act.pose === 'ride' ||
        act.pose === 'fight' ||
        act.gesture === 'cast-spell',
    )
  ) {
    return single(id, beat, context, {
      ...common,
      size: 'FS',
      angle: 'low',
      move: { kind: 'handheld', amount: 0.6 },
      others: names.filter((other) => other !== id).slice(0, 1),
    })
  }
  if (names.length >= 3) {
    const row = names.slice(0, 3)
    return shot({
      purpose: 'action',
      size: 'MLS',
      others: row,
      ...common,
      move: { kind: turn % 2 === 0 ? 'push-in' : 'truck-left', amount: 0.3 },
    })
  }
  if (names.length >= 2)
    return twoShot(id, names.find((other) => other !== id)!, beat, context, {
      ...common,
      // A weapon held out is as long as its owner is broad.
      ...(acts.some(({ gesture }) => gesture === 'aim' || gesture === 'level-blade') ? { size: 'MLS' as const } : {}),
      move: { kind: 'push-in', amount: 0.3 },
    })
  const feeling = beat.clauses.some((clause) => clause.feeling) || acts.some((act) => act.gaze !== undefined)
  if (feeling)
    return single(id, beat, context, {
      ...common,
      size: turn % 2 === 0 ? 'MCU' : 'CU',
      move: { kind: 'push-in', amount: 0.35 },
    })
  const sizes = ['MS', 'MLS', 'MCU', 'MS'] as const
  return single(id, beat, context, {
    ...common,
    size: sizes[turn % sizes.length]!,
    move: { kind: turn % 2 === 0 ? 'truck-right' : 'push-in', amount: 0.3 },
  })
}

/** Sizes of whoever is there while nothing is done that could be shown, and `null` for the place with them far off in it. */
const wandering = [null, 'MCU', 'MS', 'place', 'CU', 'MLS'] as const

/**
 * Words without a deed: about the place, the place; else in turn those who are there, from far and near, so that a long
 * thought does not stand before one picture.
 */
function emptyPicture(beat: Beat, context: SceneContext, turn: number): ShotPlan {
  const common = { picture: beat.text, clauses: beat.clauses, cues: beat.cues, lead: readingTime(beat.text, context) }
  const moves = context.profile.establish
  const people = context.stage.present().map((person) => person.id)
  const before = context.done.at(-1)
  const bare = (plan: ShotPlan | undefined) =>
    plan !== undefined && plan.subject === null && plan.others.length === 0 && plan.insert === null
  const about = scenery.test(beat.text)
  const place = shot({
    purpose: 'establish',
    size: turn % 4 === 0 ? 'LS' : 'ELS',
    ...common,
    move: { kind: moves[turn % moves.length]!, amount: 0.6 },
  })
  if (people.length === 0 || (about && !bare(before))) return place
  const size = context.done.length === 0 || bare(before) ? 'MLS' : wandering[turn % wandering.length]!
  if (size === 'place') return place
  if (size === null)
    return shot({
      purpose: 'establish',
      size: 'LS',
      others: people.slice(0, 2),
      ...common,
      move: { kind: moves[turn % moves.length]!, amount: 0.4 },
    })
  const id = people[Math.floor(turn / wandering.length) % people.length]!
  return single(id, beat, context, { ...common, size, purpose: 'action', move: { kind: 'push-in', amount: 0.3 } })
}

export const action: Rule = {
  id: 'action',
  why: 'What happens is shown as wide as it needs room, with the person who does it; others come in when it concerns them.',
  applies: () => true,
  plan(beat, context) {
    const plan = pictureOf(beat, context, context.chance(beat, 'turn').integer(0, 3))
    const id = principal(beat, context)
    const other = someoneElse(id, beat, context)
    const strong = beat.clauses.some((clause) => clause.feeling && clause.feeling.intensity > 0.75)
    if (strong && id !== null && plan.size !== 'CU') {
      return [
        plan,
        single(id, beat, context, {
          size: 'CU',
          lead: 1.2,
          move: { kind: 'push-in', amount: 0.4 },
          purpose: other === null ? 'action' : 'reaction',
        }),
      ]
    }
    return [plan]
  },
}

import { framesFromSeconds } from '#core'
import { blowGestures, blowStart } from '../blows.ts'
import type { Figure } from '../board.ts'
import type { Act } from '../lexicon/acts.ts'
import type { Beat } from '../reading/beat.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import { contactGestureSchema, type Expression, type Gesture } from '../vocabulary.ts'
import type { Person } from './stage.ts'

/** What hands do while the mouth speaks, by feeling; an empty list keeps them still. */
const speaking: Readonly<Record<Expression, readonly Gesture[]>> = {
  neutral: ['explain', 'rest'],
  happy: ['explain', 'clasp'],
  laugh: ['hand-on-hip', 'hand-to-face'],
  smirk: ['arms-crossed', 'hand-on-hip', 'explain'],
  angry: ['point', 'fist', 'hand-on-hip'],
  shocked: ['hand-to-face', 'hand-on-chest'],
  sad: ['hand-on-chest', 'rest'],
  cry: ['hand-to-face', 'hand-on-chest'],
  cold: ['arms-crossed', 'rest'],
  shy: ['clasp', 'hand-to-face'],
  shout: ['point', 'fist'],
  determined: ['fist', 'hand-on-chest'],
  afraid: ['hand-on-chest', 'clasp'],
  pain: ['hand-on-chest'],
  disgust: ['arms-crossed', 'wave'],
  tender: ['reach', 'clasp'],
  tired: ['hand-to-face', 'rest'],
  confused: ['explain', 'hand-to-face'],
}

const contacts: ReadonlySet<Gesture> = new Set(contactGestureSchema.options)

export interface GestureRequest {
  person: Person
  acts: readonly Act[]
  plan: ShotPlan
  beat: Beat
  context: SceneContext
  length: number
  moment: number
}

/** Told gestures first; a speaker whom nothing is told about moves the hands now and then as people do. */
export function gestureFor({ person, acts, plan, beat, context, length, moment }: GestureRequest): Figure['gestures'] {
  const handed = plan.clauses
    .flatMap((clause) => (clause.target === person.id ? clause.acts : []))
    .find((act) => act.hand !== undefined)
  if (handed?.hand !== undefined)
    return [{ at: moment, gesture: handed.hand === 'give' ? 'take' : 'give', length: Math.max(8, length - moment) }]
  const told = [...new Set(acts.flatMap((act) => (act.gesture === undefined ? [] : [act.gesture])))]
  // A blow, and what wards it off, come at one moment.
  const blow = told.find((gesture) => gesture === 'block' || blowGestures.has(gesture))
  if (blow !== undefined) {
    const at = Math.min(blowStart(context.rate), length - 1)
    return [{ at, gesture: blow, length: Math.max(8, length - at) }]
  }
  // Hands that meet somebody have the shot for themselves.
  const touch = told.find((gesture) => contacts.has(gesture))
  if (touch !== undefined) {
    const at = Math.round(moment * 0.6)
    return [{ at, gesture: touch, length: Math.max(8, length - at) }]
  }
  if (told.length > 0) {
    const each = Math.max(10, Math.floor((length - moment) / told.length))
    return told.slice(0, 3).map((gesture, index) => ({
      at: Math.min(length - 1, Math.round(moment * 0.6) + index * each),
      gesture,
      length: each,
    }))
  }
  if (person.holds.right === 'phone' && beat.kind === 'line' && beat.speaker === person.id && beat.partner === null) {
    return [{ at: 0, gesture: 'phone', length }]
  }
  const busy = person.holds.right !== null || acts.some((act) => act.hold)
  if (beat.kind !== 'line' || beat.speaker !== person.id || person.pose === 'lie' || busy) return []
  if (beat.item.kind === 'line' && beat.item.lineKind === 'inner') return []
  const random = context.chance(beat, `hands${plan.voice?.textFrom ?? 0}`)
  if (length < framesFromSeconds(1.2, context.rate) || random.chance(0.3)) return []
  const gesture = random.pick(speaking[beat.feeling.expression])
  if (gesture === 'rest') return []
  const start = Math.round(length * random.range(0.12, 0.3))
  return [{ at: start, gesture, length: Math.max(10, Math.round((length - start) * random.range(0.6, 0.9))) }]
}

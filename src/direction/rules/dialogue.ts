import type { Beat } from '../reading/beat.ts'
import { type VoicePiece, voicePieces } from '../speech/phrases.ts'
import { breathing, overShoulder, partnerOf, reaction, single, twoShot, voiced } from './compose.ts'
import { paceOf, type Rule, type SceneContext, type ShotPlan } from './plan.ts'

export function piecesOf(beat: Beat, context: SceneContext): VoicePiece[] {
  return voicePieces(beat.text, beat.timing!, { target: paceOf(beat, context.profile) })
}

/** Shot and reverse shot: the first pictures of a talk are wide enough to show who stands where, then they close in. */
export const dialogue: Rule = {
  id: 'dialogue',
  why: 'Shot and reverse shot: from over the shoulder to the face as the talk heats up; a long speech is broken by the listener.',
  applies: (beat) => beat.kind === 'line' && beat.timing !== null && beat.speaker !== null,
  plan(beat, context) {
    const pieces = piecesOf(beat, context)
    const plans = pieces.map((_, index) => picture(beat, context, index, pieces.length))
    return voiced(plans, pieces, breathing(beat))
  },
}

function picture(beat: Beat, context: SceneContext, index: number, count: number): ShotPlan {
  const id = beat.speaker!
  const partner = partnerOf(beat, context)
  const emotional = beat.heat > 0.45 || beat.tone === 'tender' || beat.tone === 'grief'
  const move = emotional ? heatedMove(beat) : calmMove(beat, context, index)
  const angle = angleFor(beat, context)
  if (partner === null) {
    const sizes = emotional ? (['MCU', 'CU'] as const) : (['MS', 'MCU', 'CU'] as const)
    return single(id, beat, context, { size: sizes[index % sizes.length]!, move, angle })
  }
  if (index % 2 === 1 && index < count - 1)
    return reaction(partner, beat, context, { size: index % 4 === 1 ? 'CU' : 'MCU' })
  if (index === 1 && count === 2 && context.chance(beat, 'carry').chance(0.45))
    return reaction(partner, beat, context, { size: 'MCU' })
  const first = !context.done.some((plan) => plan.voice !== null)
  if (index === 0 && first) return twoShot(id, partner, beat, context)
  const choice = context.chance(beat, `setup${index}`).next()
  if (index > 0 || beat.heat > 0.55)
    return single(id, beat, context, { size: index > 0 || choice < 0.6 ? 'CU' : 'MCU', move, angle })
  if (choice < 0.42) return overShoulder(id, partner, beat, context, { move })
  return single(id, beat, context, { size: choice < 0.8 ? 'MCU' : 'MS', move, angle })
}

/** A quiet talk is not a photograph: now and then the camera leans in or drifts. */
function calmMove(beat: Beat, context: SceneContext, index: number): ShotPlan['move'] {
  return context.chance(beat, `move${index}`).pick([
    { kind: 'static', amount: 0 },
    { kind: 'static', amount: 0 },
    { kind: 'push-in', amount: 0.25 },
    { kind: 'push-in', amount: 0.15 },
    { kind: 'truck-left', amount: 0.2 },
    { kind: 'truck-right', amount: 0.2 },
  ] as const)
}

/** Anger shakes the hand that holds the camera; shock throws it at the face; sorrow draws it slowly near. */
function heatedMove(beat: Beat): ShotPlan['move'] {
  const { expression, intensity } = beat.feeling
  if (expression === 'shocked' && intensity > 0.8) return { kind: 'crash-in', amount: 0.5 }
  if (expression === 'angry' || expression === 'shout') return { kind: 'handheld', amount: 0.35 + beat.heat * 0.3 }
  return { kind: 'push-in', amount: 0.3 + beat.heat * 0.4 }
}

/** Who is strong is seen a little from below, who is weak from above; most people, most of the time, eye to eye. */
function angleFor(beat: Beat, context: SceneContext): ShotPlan['angle'] {
  const { expression, intensity } = beat.feeling
  if (intensity < 0.55) return 'eye'
  const chance = context.chance(beat, 'angle')
  if (['smirk', 'cold', 'angry', 'determined', 'shout'].includes(expression)) return chance.chance(0.45) ? 'low' : 'eye'
  if (['sad', 'cry', 'afraid', 'pain', 'tired'].includes(expression)) return chance.chance(0.4) ? 'high' : 'eye'
  return 'eye'
}

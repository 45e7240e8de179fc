import { answers, type Feeling } from '../lexicon/feelings.ts'
import { menaces } from '../menace.ts'
import type { Beat, Clause } from '../reading/beat.ts'
import type { VoicePiece } from '../speech/phrases.ts'
import { type SceneContext, type ShotPlan, shot } from './plan.ts'

/*
 * The pictures that rules put together: a single, an over-the-shoulder, a two-shot, a listener's face. What they have in
 * common is here, so that a rule reads as what it decides.
 */

/** The person to whom a beat's speaker speaks, if that person is in the picture's reach. */
export function partnerOf(beat: Beat, context: SceneContext): string | null {
  const id = beat.partner
  return id !== null && id !== beat.speaker && context.stage.person(id)?.present ? id : null
}

/** Whoever a beat is about: its speaker, its doer, the first named, else somebody who is there. */
export function principal(beat: Beat, context: SceneContext): string | null {
  const candidates = [beat.speaker, ...beat.clauses.map((clause) => clause.doer), ...beat.named]
  const named = candidates.find((id) => id !== null && id !== undefined && context.stage.person(id))
  return named ?? context.stage.present()[0]?.id ?? null
}

/** Somebody else who is there, for reactions; the beat's partner first. */
export function someoneElse(id: string | null, beat: Beat, context: SceneContext): string | null {
  const partner = partnerOf(beat, context)
  if (partner !== null && partner !== id) return partner
  const own = id === null ? null : context.stage.person(id)?.side
  const others = context.stage.present().filter((person) => person.id !== id && person.pose !== 'lie')
  return (others.find((person) => person.side !== own) ?? others[0])?.id ?? null
}

/** What a listener's face, `id`'s, says to this beat. */
export function answerTo(beat: Beat, id: string | null = null): Feeling {
  if (beat.tone === 'reveal' || beat.tone === 'shock') return { expression: 'shocked', intensity: 0.8 }
  if (beat.tone === 'threat') return { expression: beat.heat > 0.7 ? 'afraid' : 'cold', intensity: 0.6 }
  if (beat.kind !== 'line' && beat.clauses.some((clause) => clause.doer !== id && menaces(clause)))
    return { expression: 'shocked', intensity: 0.8 }
  if (beat.tone === 'plea') return { expression: 'cold', intensity: 0.5 }
  return answers[beat.feeling.expression] ?? { expression: 'neutral', intensity: 0.4 }
}

const nameOf = (context: SceneContext, id: string | null) => (id === null ? '' : context.people.name(id))
const speaks = (context: SceneContext, beat: Beat) => {
  const delivery = beat.item.kind === 'line' ? beat.item.delivery : null
  if (delivery !== null && delivery !== '') return context.language === 'zh' ? `（${delivery}）` : `(${delivery})`
  if (beat.kind !== 'line') return beat.text
  const quiet = beat.item.kind === 'line' && beat.item.lineKind === 'inner'
  if (context.language === 'zh') return quiet ? '（心里想）' : '说话'
  return quiet ? 'thinks' : 'speaks'
}

/** One person alone. */
export function single(id: string, beat: Beat, context: SceneContext, part: Partial<ShotPlan> = {}): ShotPlan {
  return shot({
    purpose: beat.kind === 'line' ? 'dialogue' : 'action',
    size: 'MCU',
    subject: id,
    picture: beat.kind === 'line' ? `${nameOf(context, id)} ${speaks(context, beat)}` : beat.text,
    ...part,
  })
}

/** `id` over the near shoulder of `near`. */
export function overShoulder(
  id: string,
  near: string,
  beat: Beat,
  context: SceneContext,
  part: Partial<ShotPlan> = {},
): ShotPlan {
  const zh = context.language === 'zh'
  return single(id, beat, context, {
    size: 'MS',
    angle: 'over-shoulder',
    others: [near],
    shoulder: near,
    picture: zh
      ? `越过${nameOf(context, near)}肩头，${nameOf(context, id)}${speaks(context, beat)}`
      : `Over ${nameOf(context, near)}'s shoulder, ${nameOf(context, id)} ${speaks(context, beat)}`,
    ...part,
  })
}

/** Two people who face each other. */
export function twoShot(
  a: string,
  b: string,
  beat: Beat,
  context: SceneContext,
  part: Partial<ShotPlan> = {},
): ShotPlan {
  const zh = context.language === 'zh'
  return shot({
    purpose: beat.kind === 'line' ? 'dialogue' : 'action',
    size: 'MS',
    subject: null,
    others: [a, b],
    picture:
      beat.kind === 'line'
        ? zh
          ? `${nameOf(context, a)}与${nameOf(context, b)}相对`
          : `${nameOf(context, a)} and ${nameOf(context, b)} face each other`
        : beat.text,
    ...part,
  })
}

/** Somebody hears or sees it. */
export function reaction(id: string, beat: Beat, context: SceneContext, part: Partial<ShotPlan> = {}): ShotPlan {
  const zh = context.language === 'zh'
  const name = nameOf(context, id)
  return shot({
    purpose: 'reaction',
    size: 'CU',
    subject: id,
    faces: [{ id, feeling: answerTo(beat, id), at: 0.25 }],
    picture: zh ? `${name}的反应` : `${name} reacts`,
    ...part,
  })
}

/** Seconds that a picture without voice needs to be read. */
export function readingTime(text: string, context: SceneContext): number {
  const units = context.language === 'zh' ? text.length * 0.06 : text.split(/\s+/u).length * 0.11
  return Math.min(2.4, Math.max(1.1, 0.52 + units))
}

export const actsOf = (clauses: readonly Clause[]) => clauses.flatMap((clause) => clause.acts)

/** Breath before and after a line: longer where it hurts, shorter where it burns. */
export function breathing(beat: Beat): { lead: number; tail: number } {
  if (beat.tone === 'grief' || beat.tone === 'tender') return { lead: 0.3, tail: 0.5 }
  if (beat.tone === 'reveal') return { lead: 0.25, tail: 0.5 }
  if (beat.heat > 0.6) return { lead: 0.12, tail: 0.28 }
  return { lead: 0.2, tail: 0.42 }
}

/** Puts the pieces of a voice on plans, one each: the breath stands before the first and after the last. */
export function voiced(
  plans: readonly ShotPlan[],
  pieces: readonly VoicePiece[],
  breath: { lead: number; tail: number },
): ShotPlan[] {
  return plans.map((plan, index) => ({
    ...plan,
    voice: pieces[index] ?? null,
    lead: index === 0 ? breath.lead : 0,
    tail: index === pieces.length - 1 ? breath.tail : 0,
  }))
}

import type { Beat } from '../reading/beat.ts'
import { twoShot } from './compose.ts'
import { holderOf, insertShot, shownThing } from './insert.ts'
import { type SceneContext, type ShotPlan, shot } from './plan.ts'

/** The moment of a scene that its first picture is taken from. */
interface Moment {
  beat: Beat
  /** Whose face it is about. */
  id: string
  strength: number
}

/**
 * The first picture of an episode is taken from what is to come, unless the scene begins hot: the face of whoever is struck, two who
 * stand against each other, or the writing that the scene turns on. Which of them hangs on the scene, so that not every episode begins alike.
 */
export function coldOpen(first: Beat, context: SceneContext): ShotPlan | null {
  if (first.heat >= 0.6 && first.speaker !== null && first.feeling.intensity >= 0.7) return null
  const peak = peakOf(context)
  if (peak === null) return darkPlace(context)
  const ways = [eyesOf(peak, context), facingOf(peak, context), writingIn(context)].filter((way) => way !== null)
  return context.chance(first, 'cold-open').pick(ways)
}

/** The hottest moment; those whom the series is about count before others. */
function peakOf(context: SceneContext): Moment | null {
  const moments = context.beats.flatMap((beat): Moment[] => {
    const id = faceOf(beat, context)
    if (id === null) return []
    const weight = { lead: 1, support: 0.8, extra: 0.5 }[context.people.member(id)?.role ?? 'extra']
    return [{ id, beat, strength: strengthOf(beat) * weight * (beat.tone === 'comic' ? 0.6 : 1) }]
  })
  return moments.reduce<Moment | null>(
    (best, moment) => (best === null || moment.strength > best.strength ? moment : best),
    null,
  )
}

/** Whose face a beat is about: who speaks, does or suffers it. A voice from off has none. */
function faceOf(beat: Beat, context: SceneContext): string | null {
  const felt = beat.clauses.find((clause) => clause.feeling !== null)
  const heard = beat.item.kind === 'line' && beat.item.lineKind === 'offscreen'
  const candidates = [
    heard ? null : beat.speaker,
    felt?.doer,
    ...beat.clauses.map((clause) => clause.doer),
    ...beat.named,
  ]
  return candidates.find((id) => id != null && context.stage.person(id) !== null) ?? null
}

function strengthOf(beat: Beat): number {
  const { expression, intensity } = beat.feeling
  const dull =
    expression === 'neutral' || expression === 'happy' || expression === 'confused' || expression === 'tender'
  const blow = beat.cues.some((cue) => cue.impact) ? 0.8 : 0
  return Math.max(beat.heat, blow, dull ? intensity * 0.2 : intensity * 0.8)
}

/** What every cold open has: it jumps at us with a flash and a blow. */
function struck(context: SceneContext): Pick<ShotPlan, 'purpose' | 'moment' | 'cues'> {
  return {
    purpose: 'hook',
    moment: 0.2,
    cues: [
      {
        sounds: [
          { sound: context.profile.opening, gainDb: -6 },
          { sound: 'impact', gainDb: -5 },
        ],
        effects: [
          { effect: 'flash', seconds: 0.16, intensity: 0.7 },
          { effect: 'focus-lines', seconds: 1.2, intensity: 0.55 },
        ],
        shout: null,
        impact: false,
      },
    ],
  }
}

function eyesOf({ id, beat }: Moment, context: SceneContext): ShotPlan {
  const name = context.people.name(id)
  return shot({
    ...struck(context),
    size: 'ECU',
    subject: id,
    lead: 1.5,
    move: { kind: 'crash-in', amount: 0.5 },
    // The face is struck while we look at it.
    faces: [
      { id, feeling: { expression: 'neutral', intensity: 0.5 }, at: 0 },
      { id, feeling: { ...beat.feeling, intensity: 1 }, at: 0.2 },
    ],
    picture: context.language === 'zh' ? `${name}的眼睛` : `${name}'s eyes`,
  })
}

const gentle: ReadonlySet<Beat['tone']> = new Set(['tender', 'grief', 'comic'])

/** Two who are at odds in the hottest moment, before we know why. */
function facingOf({ id, beat, strength }: Moment, context: SceneContext): ShotPlan | null {
  const other = beat.partner
  if (
    strength < 0.5 ||
    beat.heat < 0.4 ||
    gentle.has(beat.tone) ||
    beat.speaker !== id ||
    other === null ||
    other === id ||
    !context.stage.person(other)
  )
    return null
  return twoShot(id, other, beat, context, {
    ...struck(context),
    angle: 'low',
    lead: 1.5,
    move: { kind: 'push-in', amount: 0.6 },
    faces: [
      { id, feeling: { ...beat.feeling, intensity: 1 }, at: 0 },
      { id: other, feeling: { expression: 'cold', intensity: 0.7 }, at: 0 },
    ],
  })
}

/** A letter or a screen that is read later in the scene, long enough to be read now. */
function writingIn(context: SceneContext): ShotPlan | null {
  for (const [i, beat] of context.beats.entries()) {
    const thing = i < 3 || beat.kind === 'line' ? null : shownThing(beat)
    if (thing === null || thing.text.length === 0) continue
    const reader = context.beats[i + 1]?.speaker ?? null
    const plan = insertShot({ ...thing, holder: holderOf(thing.prop, beat, context) ?? reader }, beat)
    return { ...plan, ...struck(context), lead: Math.max(1.5, plan.lead) }
  }
  return null
}

/** Where nobody is, the place itself jumps out of the dark. */
function darkPlace(context: SceneContext): ShotPlan {
  return shot({
    purpose: 'hook',
    size: 'ELS',
    angle: 'low',
    lead: 1.3,
    move: { kind: 'crash-in', amount: 0.4 },
    moment: 0.15,
    cues: [
      {
        sounds: [{ sound: context.profile.opening, gainDb: -6 }],
        effects: [{ effect: 'flash', seconds: 0.2, intensity: 0.8 }],
        shout: null,
        impact: false,
      },
    ],
    picture: context.scene.place,
  })
}

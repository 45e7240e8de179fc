import type { Beat } from '../reading/beat.ts'
import { answerTo, principal, someoneElse } from './compose.ts'
import { type SceneContext, type ShotPlan, shot } from './plan.ts'

/*
 * The frame of a scene and of an episode: how they begin and how they end.
 */

export function openingPlans(
  beat: Beat,
  context: SceneContext,
  at: { newPlace: boolean; firstOfEpisode: boolean },
): ShotPlan[] {
  if (!at.newPlace && !at.firstOfEpisode) return []
  const { scene, profile } = context
  const moves = profile.establish
  const kind = moves[scene.id.length % moves.length] ?? 'push-in'
  const establish = shot({
    purpose: 'establish',
    size: beat.kind === 'empty' ? 'ELS' : 'LS',
    lead: at.firstOfEpisode ? 2.2 : 1.4,
    move: { kind, amount: 0.8 },
    titles: scene.place === '' ? [] : [{ kind: 'place', text: scene.place, sub: null }],
    effects: profile.air !== null && scene.interior !== 'interior' ? [{ effect: profile.air, intensity: 0.4 }] : [],
    cues: at.firstOfEpisode
      ? [{ sounds: [{ sound: profile.opening, gainDb: -6 }], effects: [], shout: null, impact: false }]
      : [],
    transitionIn: at.firstOfEpisode ? 'fade' : null,
    picture: scene.place,
  })
  const face = at.firstOfEpisode ? coldOpen(beat, context) : null
  return face === null ? [establish] : [face, { ...establish, lead: 1.5, transitionIn: 'flash', cues: [] }]
}

/** The first picture of an episode is a face from the scene's hottest moment, unless the scene begins hot. */
function coldOpen(first: Beat, context: SceneContext): ShotPlan | null {
  if (
    first.heat >= 0.6 ||
    first.kind === 'empty' ||
    (first.item.kind === 'line' && first.item.lineKind === 'narration')
  )
    return null
  const strength = (beat: Beat) => {
    const { expression, intensity } = beat.feeling
    const dull = expression === 'neutral' || expression === 'happy' || expression === 'confused'
    return Math.max(beat.heat, dull ? 0 : intensity * 0.8)
  }
  const faces = context.beats.filter(
    (beat) => beat.speaker !== null && context.stage.person(beat.speaker) !== null && strength(beat) > 0.4,
  )
  const peak = faces.reduce<Beat | null>(
    (best, beat) => (best === null || strength(beat) > strength(best) ? beat : best),
    null,
  )
  if (peak === null) return null
  return shot({
    purpose: 'hook',
    size: 'ECU',
    subject: peak.speaker,
    lead: 1.4,
    move: { kind: 'push-in', amount: 0.6 },
    faces: [
      { id: peak.speaker!, feeling: { ...peak.feeling, intensity: Math.max(0.75, peak.feeling.intensity) }, at: 0 },
    ],
    cues: [{ sounds: [{ sound: context.profile.opening, gainDb: -6 }], effects: [], shout: null, impact: false }],
    transitionIn: 'fade',
    picture:
      context.language === 'zh'
        ? `${context.people.name(peak.speaker!)}的眼睛`
        : `${context.people.name(peak.speaker!)}'s eyes`,
  })
}

/** The cliffhanger: the face that matters, held while the music rises. */
export function hookPlans(beat: Beat, context: SceneContext, last: ShotPlan | undefined): ShotPlan[] {
  const speaker = beat.speaker ?? principal(beat, context)
  const other = someoneElse(speaker, beat, context)
  // After a line the listener's face is the question; after a deed the doer's own, nearer than before.
  const id =
    beat.kind !== 'line'
      ? beat.named.length > 0
        ? speaker
        : (strongest(context) ?? speaker)
      : last?.subject === other || other === null
        ? speaker
        : other
  const sting = { sounds: [{ sound: context.profile.hook, gainDb: -3 }], effects: [], shout: null, impact: false }
  const zh = context.language === 'zh'
  if (id === null || !context.stage.person(id)) {
    return [
      shot({
        purpose: 'hook',
        size: 'LS',
        lead: 2.4,
        move: { kind: 'push-in', amount: 0.9 },
        cues: [sting],
        picture: zh ? '定格' : 'Hold',
      }),
    ]
  }
  return [
    shot({
      purpose: 'hook',
      size: last?.subject === id && last.size === 'CU' ? 'ECU' : 'CU',
      subject: id,
      lead: 2.4,
      move: { kind: 'push-in', amount: 0.9 },
      faces: id === beat.speaker ? [] : [{ id, feeling: hookFace(id, beat, context), at: 0.15 }],
      cues: [sting],
      picture: zh ? `${context.people.name(id)}的脸，定格` : `${context.people.name(id)}'s face, held`,
    }),
  ]
}

/** A strong last word changes the face; after a quiet one the face keeps what it hides. */
function hookFace(id: string, beat: Beat, context: SceneContext) {
  const answer = answerTo(beat)
  return answer.expression === 'neutral' || answer.expression === 'confused'
    ? (context.stage.person(id)?.feeling ?? answer)
    : answer
}

/** Whoever of those present feels most. */
function strongest(context: SceneContext): string | null {
  const felt = context.stage
    .present()
    .filter((person) => person.feeling.expression !== 'neutral')
    .sort((a, b) => b.feeling.intensity - a.feeling.intensity)
  return felt[0]?.id ?? null
}

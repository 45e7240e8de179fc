import { clamp } from '#core'
import type { Beat } from '../reading/beat.ts'
import { isIndoors } from '../staging/settings.ts'
import { coldOpen } from './cold-open.ts'
import { answerTo, principal, someoneElse } from './compose.ts'
import { type SceneContext, type ShotPlan, shot } from './plan.ts'

/*
 * The frame of a scene and of an episode: how they begin and how they end.
 */

export function openingPlans(
  beat: Beat,
  context: SceneContext,
  at: { newPlace: boolean; firstOfEpisode: boolean; winter: boolean },
): ShotPlan[] {
  if (!at.newPlace && !at.firstOfEpisode) return []
  const { scene, profile } = context
  const moves = profile.establish
  const kind = context.chance(beat, 'establish').pick(moves)
  // A place with its people is a picture; an empty one is soon read.
  const first = context.beats.slice(0, 3).flatMap(({ speaker, partner, named }) => [speaker, partner, ...named])
  const there =
    beat.kind === 'empty'
      ? []
      : context.stage.present().flatMap((person) => (first.includes(person.id) ? [person.id] : []))
  const establish = shot({
    purpose: 'establish',
    size: beat.kind === 'empty' ? 'ELS' : 'LS',
    others: there.slice(0, 3),
    lead: there.length > 0 ? (at.firstOfEpisode ? 2 : 1.5) : at.firstOfEpisode ? 1.8 : 1.3,
    move: { kind, amount: there.length > 0 ? 0.5 : 0.8 },
    titles: scene.place === '' ? [] : [{ kind: 'place', text: placeTitle(scene.place, context.language), sub: null }],
    effects: profile.air !== null && !isIndoors(scene) && !at.winter ? [{ effect: profile.air, intensity: 0.4 }] : [],
    cues: at.firstOfEpisode
      ? [{ sounds: [{ sound: profile.opening, gainDb: -6 }], effects: [], shout: null, impact: false }]
      : [],
    transitionIn: at.firstOfEpisode ? 'fade' : null,
    picture: scene.place,
  })
  const face = at.firstOfEpisode ? coldOpen(beat, context) : null
  return face === null
    ? [establish]
    : // The episode's title goes over the face; the name of the place is read after it.
      [face, { ...establish, lead: clamp(establish.lead, 1.9, 2), transitionIn: 'flash', cues: [] }]
}

/** `Hospital corridor` and `HOSPITAL CORRIDOR` stand in the picture as `Hospital Corridor`. */
function placeTitle(place: string, language: 'zh' | 'en'): string {
  if (language === 'zh') return place
  const small = /^(?:a|an|the|of|in|on|at|and|to|by|for|with)$/u
  const calm = place === place.toUpperCase() ? place.toLowerCase() : place
  return calm
    .split(' ')
    .map((word, index) => (index > 0 && small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}

/** The face is seen before the end card comes over it. */
const hookSeconds = 3.2

/** The cliffhanger: the face that matters, held while the music rises. */
export function hookPlans(beat: Beat, context: SceneContext, last: ShotPlan | undefined): ShotPlan[] {
  const speaker = beat.speaker ?? principal(beat, context)
  const other = someoneElse(speaker, beat, context)
  // After a line the listener's face is the question; after a deed the doer's own, nearer than before.
  const unseen = beat.item.kind === 'line' && beat.item.lineKind === 'offscreen'
  // A voice on the phone stays a voice.
  const id =
    unseen && other !== null
      ? other
      : beat.kind !== 'line'
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
        lead: hookSeconds,
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
      lead: hookSeconds,
      move: { kind: 'push-in', amount: 0.9 },
      faces: id === beat.speaker ? [] : [{ id, feeling: hookFace(id, beat, context), at: 0.15 }],
      cues: [sting],
      picture: zh ? `${context.people.name(id)}的脸，定格` : `${context.people.name(id)}'s face, held`,
    }),
  ]
}

/** A strong last word changes the face; after a quiet one the face keeps what it hides. */
function hookFace(id: string, beat: Beat, context: SceneContext) {
  const answer = answerTo(beat, id)
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

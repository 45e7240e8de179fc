import { clamp, framesCovering, framesFromSeconds } from '#core'
import type { BoardScene, Shot, ShotLine } from '../board.ts'
import { lensFor } from '../lens.ts'
import type { Beat } from '../reading/beat.ts'
import type { SceneContext, ShotPlan } from '../rules/plan.ts'
import { furtherFrames } from '../rules/voices.ts'
import { creatureKindSchema, type EffectKind, type ShotSize } from '../vocabulary.ts'
import { figuresOf } from './figures.ts'
import { stepsIn } from './floors.ts'
import { isIndoors } from './settings.ts'

/** What only happens under the sky; inside, its light and its sound are enough. */
const underTheSky: ReadonlySet<EffectKind> = new Set([
  'lightning',
  'rain',
  'snow',
  'horse',
  'wolf',
  'tiger',
  'dragon',
  'car',
  'tank',
  'fighter',
  'starship',
  'mech',
])

const creatures: ReadonlySet<EffectKind> = new Set(creatureKindSchema.options)
const closeUps: ReadonlySet<ShotSize> = new Set(['MCU', 'CU', 'ECU'])

const burning: ReadonlySet<EffectKind> = new Set(['fire', 'explosion', 'smoke', 'laser', 'muzzle-flash', 'embers'])
const outOfDoors =
  /[窗门库洞城楼屋舱殿]外|外面|远处|远方|天边|\b(?:outside|beyond the|through the window|in the distance|overhead)\b/iu

/** No shot is shorter than this, seconds. */
export const shortestShot = 0.8

/** Turns a plan into frames. `settings`: what the scene is like. */
export function assembleShot(
  plan: ShotPlan,
  beat: Beat,
  context: SceneContext,
  id: string,
  settings: BoardScene,
): Shot {
  const { rate } = context
  const voiceStart = plan.voice === null ? 0 : framesFromSeconds(plan.voice.from, rate)
  const voiceFrames = plan.voice === null ? 0 : framesFromSeconds(plan.voice.to, rate) - voiceStart
  const lead = framesFromSeconds(plan.lead, rate)
  let length = lead + voiceFrames + furtherFrames(plan, context) + framesFromSeconds(plan.tail, rate)
  length = Math.max(length, framesCovering(shortestShot, rate), framesFromSeconds(plan.stands ?? 0, rate))
  const moment = Math.min(length - 1, Math.round(length * plan.moment))
  const inside = isIndoors(context.scene)
  const seen = plan.effects.filter(({ effect }) => !inside || !underTheSky.has(effect))
  const figures = plan.insert === null ? figuresOf(plan, beat, context, length) : []
  // A blade that is seen to cut leaves its own light.
  const cuts = figures.some(({ gestures }) => gestures.some(({ gesture }) => gesture === 'slash'))
  const effects: Shot['effects'] = seen.map(({ effect, intensity }) => ({
    effect,
    start: 0,
    length,
    intensity,
    at: null,
  }))
  const sounds: Shot['sounds'] = []
  const titles: Shot['titles'] = []
  const walks = plan.clauses.some((clause) => clause.acts.some((act) => act.move !== undefined))
  const running = plan.clauses.some((clause) => clause.acts.some((act) => act.pose === 'run'))
  const steps = stepsIn(settings, { indoors: inside, running })
  if (walks && plan.voice === null && plan.cues.every((cue) => cue.sounds.length === 0))
    sounds.push({ sound: steps, at: 0, gainDb: -12, pan: 0 })
  for (const [index, cue] of plan.cues.entries()) {
    const at = clamp(moment + index * framesFromSeconds(0.5, rate), 0, length - 1)
    for (const { sound, gainDb } of cue.sounds)
      sounds.push({ sound: sound === 'footsteps' ? steps : sound, at, gainDb, pan: panOf(plan, context) })
    for (const { effect, seconds, intensity } of cue.effects) {
      if (effects.some((other) => other.effect === effect) || (cuts && effect === 'sword-light')) continue
      if (underTheSky.has(effect) && (inside || plan.insert !== null)) continue
      // Beside a face that fills the picture there is no room for a horse.
      if (closeUps.has(plan.size) && creatures.has(effect)) continue
      // The city that burns beyond the window does not burn in the room.
      if (inside && outOfDoors.test(beat.text) && burning.has(effect)) continue
      const start = seconds === null ? 0 : at
      const wanted = seconds === null ? length : Math.max(2, framesFromSeconds(seconds, rate))
      effects.push({ effect, start, length: Math.max(1, Math.min(wanted, length - start)), intensity, at: null })
    }
    if (cue.shout !== null && titles.length === 0) {
      titles.push({
        kind: 'shout',
        text: cue.shout[context.language],
        sub: null,
        start: at,
        length: Math.max(1, Math.min(framesFromSeconds(0.8, rate), length - at)),
      })
    }
  }
  for (const title of plan.titles)
    titles.push({ ...title, start: 0, length: Math.min(length, framesFromSeconds(2.8, rate)) })
  return {
    id,
    scene: context.scene.id,
    purpose: plan.purpose,
    length,
    size: plan.size,
    angle: plan.angle,
    move: plan.move,
    lens: lensFor(plan.size, context.profile.lens),
    subject: plan.subject,
    figures,
    insert: plan.insert,
    effects,
    sounds,
    lines: plan.voice === null ? [] : linesOf(plan, beat, context, lead - voiceStart, lead + voiceFrames),
    titles,
    transitionIn:
      plan.transitionIn === null
        ? { kind: 'cut', length: 0 }
        : {
            kind: plan.transitionIn,
            length: Math.min(length, framesFromSeconds(plan.transitionIn === 'flash' ? 0.24 : 0.5, rate)),
          },
    transitionOut: { kind: 'cut', length: 0 },
    mood: figures.some((figure) => figure.states.includes('ghostly')) ? 'horror' : settings.mood,
    look: beat.look,
    picture: plan.picture,
  }
}

/** `end`: frame at which the first voice ends in this shot. */
function linesOf(plan: ShotPlan, beat: Beat, context: SceneContext, start: number, end: number): ShotLine[] {
  const lines = [lineOf(beat, context, start)]
  let now = end
  for (const { beat: other, voice, gap } of plan.also) {
    now += framesFromSeconds(gap, context.rate)
    lines.push(lineOf(other, context, now))
    now += framesFromSeconds(voice.to - voice.from, context.rate)
  }
  return lines
}

function lineOf(beat: Beat, context: SceneContext, start: number): ShotLine {
  const item = beat.item
  if (item.kind !== 'line') throw new Error(`assertion failed: the voice of ${item.id} belongs to a line`)
  return {
    line: item.id,
    lineKind: item.lineKind,
    speaker: item.speaker,
    text: item.text,
    tag: item.lineKind === 'narration' || item.speaker === null ? null : context.people.name(item.speaker),
    expression: beat.feeling.expression,
    intensity: beat.feeling.intensity,
    start,
    length: Math.max(1, framesCovering(beat.timing?.seconds ?? 0, context.rate)),
  }
}

function panOf(plan: ShotPlan, context: SceneContext): number {
  const side = plan.subject === null ? null : context.stage.person(plan.subject)?.side
  return plan.size === 'CU' || plan.size === 'ECU' || side === undefined || side === null
    ? 0
    : side === 'left'
      ? -0.2
      : 0.2
}

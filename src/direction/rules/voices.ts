import { framesFromSeconds } from '#core'
import type { Beat } from '../reading/beat.ts'
import type { VoicePiece } from '../speech/phrases.ts'
import { breathing, partnerOf, twoShot } from './compose.ts'
import type { SceneContext, ShotPlan } from './plan.ts'

/** A voice that sounds in a shot after the first one. */
export interface FurtherVoice {
  beat: Beat
  voice: VoicePiece
  /** Seconds of silence before it. */
  gap: number
}

/** Seconds between two speakers in one picture. */
const turn = 0.22

/** The whole voice of a line in one piece. */
export function wholeVoice(beat: Beat): VoicePiece {
  return { from: 0, to: beat.timing!.seconds, textFrom: 0, textTo: beat.text.length }
}

/** Puts the lines of several beats into one plan, one after the other, each with its speaker's face. */
export function withVoices(plan: ShotPlan, lines: readonly Beat[], breath: { lead: number; tail: number }): ShotPlan {
  const [first, ...rest] = lines
  if (first === undefined) return plan
  const also = rest.map((beat) => ({ beat, voice: wholeVoice(beat), gap: turn }))
  const total = breath.lead + breath.tail + lines.reduce((sum, beat) => sum + beat.timing!.seconds + turn, -turn)
  let now = breath.lead + first.timing!.seconds
  const faces = rest.flatMap((beat) => {
    const at = (now + turn) / total
    now += turn + beat.timing!.seconds
    return beat.speaker === null ? [] : [{ id: beat.speaker, feeling: beat.feeling, at }]
  })
  return {
    ...plan,
    voice: wholeVoice(first),
    also,
    lead: breath.lead,
    tail: breath.tail,
    faces: [...plan.faces, ...faces],
  }
}

/** Frames that the further voices of a plan take. */
export function furtherFrames(plan: ShotPlan, { rate }: SceneContext): number {
  return plan.also.reduce(
    (sum, { gap, voice }) => sum + framesFromSeconds(gap, rate) + framesFromSeconds(voice.to - voice.from, rate),
    0,
  )
}

/** Longest line, seconds, that still leaves room for the answer in the same picture, and both together. */
const short = 2.1
const bothShort = 3.8

/**
 * A short word and its short answer between two people are one picture of both: a cut for every 嗯 tires. Not where it burns, not
 * after another such picture, and not every time.
 */
export function answeredAtOnce(beat: Beat, next: Beat | undefined, context: SceneContext): ShotPlan | null {
  if (next === undefined || context.beats.at(-1) === next || next.look !== beat.look) return null
  const [a, b] = [beat.speaker, next.speaker]
  if (a === null || b === null || a === b) return null
  for (const one of [beat, next]) {
    const spoken = one.item.kind === 'line' && one.item.lineKind === 'dialogue' && one.timing !== null
    const calm = one.heat <= 0.6 && (one.tone === 'plain' || one.tone === 'question')
    if (!spoken || !calm || one.clauses.length > 0 || one.cues.length > 0 || one.captions.length > 0) return null
    if (one.timing!.seconds > short || !context.stage.person(one.speaker!)?.present) return null
  }
  if (beat.timing!.seconds + next.timing!.seconds > bothShort || partnerOf(beat, context) !== b) return null
  const last = context.done.at(-1)
  // Both were in the picture before: the same again is no cut.
  if (last === undefined || (last.subject === null && last.others.length > 1)) return null
  if (context.done.slice(-4).some((plan) => plan.also.length > 0)) return null
  if (!context.chance(beat, 'together').chance(0.6)) return null
  const plan = twoShot(a, b, beat, context, { move: { kind: 'push-in', amount: 0.15 } })
  return withVoices(plan, [beat, next], { lead: breathing(beat).lead, tail: breathing(next).tail })
}

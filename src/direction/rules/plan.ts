import { type FrameRate, lerp, type Random } from '#core'
import type { Scene } from '#story'
import type { Insert, Shot } from '../board.ts'
import type { Cue } from '../lexicon/cues.ts'
import type { Feeling } from '../lexicon/feelings.ts'
import type { GenreProfile } from '../profiles/index.ts'
import type { Beat, Clause } from '../reading/beat.ts'
import type { People } from '../reading/people.ts'
import type { VoicePiece } from '../speech/phrases.ts'
import type { Dress } from '../staging/clothes.ts'
import type { Stage } from '../staging/stage.ts'
import { tempoOf } from '../staging/tempo.ts'
import type { Angle, CameraMove, EffectKind, ShotSize } from '../vocabulary.ts'
import type { FurtherVoice } from './voices.ts'

/** A shot as a rule asks for it; staging turns it into figures and frames. */
export interface ShotPlan {
  purpose: Shot['purpose']
  size: ShotSize
  angle: Angle
  move: { kind: CameraMove; amount: number }
  subject: string | null
  /** Seen besides the subject. */
  others: string[]
  /** The near shoulder of an over-the-shoulder shot; one of `others`. */
  shoulder: string | null
  insert: Insert | null
  /** Part of the beat's voice that sounds over this shot; null is without voice. */
  voice: VoicePiece | null
  /** Voices that sound after it in the same shot. */
  also: readonly FurtherVoice[]
  /** Seconds before the voice (or the length of a shot without voice) and after it. */
  lead: number
  tail: number
  /** Seconds that the shot stands at least; null leaves it to what sounds and happens. */
  stands: number | null
  /** What the people do in this shot. */
  clauses: readonly Clause[]
  /** Faces that differ from what the beat gives: by person. `at` 0–1 of the shot. */
  faces: { id: string; feeling: Feeling; at: number }[]
  cues: readonly Cue[]
  effects: { effect: EffectKind; intensity: number }[]
  titles: Omit<Shot['titles'][number], 'start' | 'length'>[]
  transitionIn: Shot['transitionIn']['kind'] | null
  /** The subject is drawn three heads tall, for a laugh. */
  comic: boolean
  /** When the cues come, 0–1 of the shot. */
  moment: number
  /** What is shown, in words. */
  picture: string
}

/** What a rule may look at. */
export interface SceneContext {
  scene: Scene
  /** Whether the set has a bed that someone can be seen lying in. */
  bed: boolean
  /** Where the scene stands in the episode, 0–1, and whether it is the last. */
  stage: Stage
  people: People
  dress: Dress
  profile: GenreProfile
  rate: FrameRate
  language: 'zh' | 'en'
  beats: readonly Beat[]
  /** Plans of the scene so far, latest last. */
  done: ShotPlan[]
  /** Things that filled a picture in this episode, as `prop` and `prop text`. */
  inserted: Set<string>
  /** Choices that hang on this beat alone. */
  chance(beat: Beat, use: string): Random
}

/**
 * One way of showing one kind of beat. The first rule of the book that applies makes the shots; a rule is a file in this
 * folder and a line in `book.ts`.
 */
export interface Rule {
  id: string
  /** What it does and why, one sentence. */
  why: string
  applies(beat: Beat, context: SceneContext): boolean
  plan(beat: Beat, context: SceneContext): ShotPlan[]
}

/** A plan with everything usual filled in. */
export function shot(part: Partial<ShotPlan> & Pick<ShotPlan, 'purpose' | 'size' | 'picture'>): ShotPlan {
  return {
    angle: 'eye',
    move: { kind: 'static', amount: 0 },
    subject: null,
    others: [],
    shoulder: null,
    insert: null,
    voice: null,
    also: [],
    lead: 0,
    tail: 0,
    stands: null,
    clauses: [],
    faces: [],
    cues: [],
    effects: [],
    titles: [],
    transitionIn: null,
    comic: false,
    moment: 0.3,
    ...part,
  }
}

/** How long a shot of this beat should aim to be, seconds. */
export function paceOf(beat: Beat, profile: GenreProfile): number {
  const pace = lerp(profile.pace.calm, profile.pace.heated, beat.heat)
  // A line is cut only when it is long: one face that speaks to the end is calmer than two pieces of it, and a quick genre cuts away sooner.
  return pace * 1.2 * tempoOf(beat, profile)
}

import type { ClothesChange, SceneItem } from '#story'
import type { Act } from '../lexicon/acts.ts'
import type { Cue } from '../lexicon/cues.ts'
import type { Feeling } from '../lexicon/feelings.ts'
import type { Tone } from '../lexicon/tones.ts'
import type { SpeechTiming } from '../speech-timing.ts'
import type { Look, PropKind } from '../vocabulary.ts'
import type { Row } from './row.ts'

/** One thing that happens in an action line, or one clause of narration. */
export interface Clause {
  text: string
  /** UTF-16 offset in the beat's text. */
  at: number
  /** Who does it; null when nobody of the cast does. */
  doer: string | null
  /** Who does it together with the doer: `Mara and Theo sit`. */
  also: string[]
  /** To whom it is done, or who is looked at. */
  target: string | null
  /** Everybody whom the clause names. */
  named: string[]
  acts: Act[]
  feeling: Feeling | null
  cues: Cue[]
  props: PropKind[]
  /** What it is struck or threatened with, when it is with a blade. */
  weapon?: PropKind
  /** What the doer puts on, is seen to wear or takes off. */
  clothes: ClothesChange[]
}

/** A story's item as a director reads it. */
export interface Beat {
  item: SceneItem
  /** Place among the scene's items, from 0. */
  index: number
  /** Place among the scene's beats, from 0. */
  order: number
  text: string
  kind: 'line' | 'action' | 'empty' | 'sound'
  /** Speaker of a line, when the speaker belongs to the cast. */
  speaker: string | null
  /** Who is spoken to. */
  partner: string | null
  /** Face of the speaker, or of the doer. */
  feeling: Feeling
  tone: Tone
  clauses: Clause[]
  /** Everybody named, in order, without repetition. */
  named: string[]
  cues: Cue[]
  /** The voice; null for what is not spoken. */
  timing: SpeechTiming | null
  /** 【字幕】 that stands before this beat, to be shown on its first shot. */
  captions: { text: string; id: string }[]
  /** Size that a camera note asks for. */
  wish: 'wide' | 'close' | null
  look: Look
  /** Row of a storyboard sheet that it belongs to; beats of one row share it. */
  row: Row | null
  /** 0 quiet … 1 heated. */
  heat: number
}

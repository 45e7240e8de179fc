import type { CharacterDesign } from '#art'
import type { FrameRate, Language, LocalText } from '#core'
import type { SpeechTiming } from '#direction'
import type { ChoiceNote, Renamed, TakeRecipe } from '#series'
import type { LoudnessProfile, VoiceDesign } from '#sound'
import type { CastMember, Genre } from '#story'
import type { Reel } from './reel.ts'

/** What the deriving worker is told. `heard` adds measured timing, by the key of the spoken request, `found` takes that are picked, by their ids. */
export type DeriveRequest =
  | { kind: 'source'; number: number; script: string; file: string | null; choices: unknown }
  | { kind: 'heard'; number: number; heard: readonly (readonly [key: string, timing: SpeechTiming])[] }
  | { kind: 'found'; number: number; found: readonly (readonly [take: string, recipe: TakeRecipe])[] }

/** A series as far as pages and player need it. */
export interface SeriesHead {
  title: string
  language: Language
  genre: Genre
  rate: FrameRate
  cast: readonly CastMember[]
  designs: readonly CharacterDesign[]
  voices: readonly VoiceDesign[]
  /** The looks that the script alone gives, before anybody chose: what "as derived" goes back to. */
  derivedDesigns: readonly CharacterDesign[]
  /** How loud the film is made. */
  loudness: LoudnessProfile
  /** Choices that could not be honoured as they stand. */
  unused: readonly ChoiceNote[]
  /** Ids in the choices that are others in today's script. */
  renamed: Renamed
  /** Ids of the takes that somebody picked. */
  picks: readonly string[]
  /** Ids in order. */
  episodes: readonly string[]
}

export type DeriveAnswer =
  /** Some of the reels that the next `series` under this number has changed: a page that took thousands of shots at once would stand still. */
  | { kind: 'reels'; number: number; reels: readonly Reel[] }
  /** `more` says that the rest of the series follows under the same number. */
  | { kind: 'series'; number: number; head: SeriesHead; changed: readonly Reel[]; more: boolean }
  | { kind: 'failure'; number: number; message: LocalText }

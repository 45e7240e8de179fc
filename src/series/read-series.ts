import { type CharacterDesign, designCast } from '#art'
import { designVoices, type VoiceDesign } from '#sound'
import { readScript, type Story, type StoryReport } from '#story'
import { type Choices, noChoices } from './choices/choices.ts'
import { applyDesignChoice } from './choices/design-choice.ts'
import { choiceFor } from './choices/keyed.ts'
import type { ChoiceNote } from './choices/note.ts'
import { settleChoices } from './choices/settle.ts'
import { applyVoiceChoice } from './choices/voice-choice.ts'

/** What a series is made from: the text, and what people chose. */
export interface SeriesSource {
  script: string | Uint8Array
  /** Name of the script's file; null for pasted text. */
  file: string | null
  choices?: Choices
}

/** A series as far as it follows from the source alone, whoever speaks. */
export interface ReadSeries {
  report: StoryReport
  story: Story
  choices: Choices
  /** One a member of the cast, in the cast's order. */
  designs: readonly CharacterDesign[]
  /** One a member of the cast, and `narrator`. */
  voices: readonly VoiceDesign[]
  notes: readonly ChoiceNote[]
}

/** The first half: the story, the people and their voices. What it gives may be boarded again and again as voices come in. */
export function readSeries({ script, file, choices = noChoices }: SeriesSource): ReadSeries {
  return castSeries(readScript({ text: script, file }), choices)
}

/** People and voices for a story that has been read. */
export function castSeries(report: StoryReport, given: Choices): ReadSeries {
  const choices = settleChoices(given, report.story)
  const notes: ChoiceNote[] = []
  const designs = designCast(report.story).map((design) => {
    const choice = choiceFor(choices.designs, design.id)
    if (choice === undefined) return design
    const applied = applyDesignChoice(design, choice)
    notes.push(...applied.notes)
    return applied.design
  })
  const voices = designVoices(report.story).map((voice) => {
    const choice = choiceFor(choices.voices, voice.id)
    return choice === undefined ? voice : applyVoiceChoice(voice, choice)
  })
  return { report, story: report.story, choices, designs, voices, notes }
}

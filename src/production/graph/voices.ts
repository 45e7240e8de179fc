import type { BoardEpisode } from '#direction'
import { choiceFor, type ReadSeries } from '#series'
import { requestSpeech, type SpeechRequest, type VoiceDesign } from '#sound'
import { linesOf } from '../episodes.ts'
import { address } from './address.ts'

/** A line that is to be spoken, and where its voice lies. */
export interface PlannedVoice {
  /** Id of the story's line. */
  line: string
  episode: string
  speaker: string | null
  request: SpeechRequest
  /** The recording that stands in for it, by the digest under which the store keeps it; null is spoken. */
  recording: string | null
  key: string
}

/** Where the voice of a request lies, whatever the request comes from. */
export function voiceAddress(request: SpeechRequest, maker: string): string {
  return address({ kind: 'voice', maker, request })
}

/** Where a recorded line lies once its words are found. */
export function recordingAddress(recording: string, { text, language }: SpeechRequest, maker: string): string {
  return address({ kind: 'recorded line', maker, recording, text, language })
}

/** Where the silence lies that stands in for a voice which no engine could give: the next run tries the engines again. */
export function silenceAddress(voice: string): string {
  return address({ silent: voice })
}

/**
 * The voices of some episodes in the order of the script, each with the feeling that the board gives the line; lines that the
 * board leaves out are not spoken. The board may be a rough one: how a line is played does not hang on how long it takes.
 */
export function planVoices(
  read: Pick<ReadSeries, 'story' | 'voices' | 'choices'>,
  board: readonly BoardEpisode[],
  maker: string,
): PlannedVoice[] {
  const { story, voices } = read
  const { lines: recorded, pronunciations } = read.choices.sound
  const designs = new Map(voices.map((voice) => [voice.id, voice]))
  const played = new Map(
    board.flatMap(({ shots }) => shots.flatMap(({ lines }) => lines.map((line) => [line.line, line] as const))),
  )
  const wanted = new Set(board.map(({ id }) => id))
  return story.episodes
    .filter(({ id }) => wanted.has(id))
    .flatMap((episode) =>
      linesOf(episode).flatMap(({ id, speaker, text }) => {
        const play = played.get(id)
        if (play === undefined || text.trim() === '') return []
        const { expression, intensity } = play
        const voice = voiceOf(speaker, designs)
        const request = requestSpeech({ text, language: story.language, voice, expression, intensity }, pronunciations)
        const recording = choiceFor(recorded, id) ?? null
        const key = recording === null ? voiceAddress(request, maker) : recordingAddress(recording, request, maker)
        return [{ line: id, episode: episode.id, speaker, request, recording, key }]
      }),
    )
}

/** Lines of people without a voice of their own are told by the narrator. */
function voiceOf(speaker: string | null, designs: ReadonlyMap<string, VoiceDesign>): VoiceDesign {
  const narrator = designs.get('narrator') ?? designs.values().next().value
  const voice = (speaker === null ? narrator : designs.get(speaker)) ?? narrator
  if (voice === undefined) throw new Error('no voice was designed')
  return voice
}

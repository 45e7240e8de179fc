import { digestValue } from '#core'
import { choiceFor, type DerivedSeries } from '#series'
import { requestSpeech } from '#sound'
import type { LineToHear } from './reel.ts'

/**
 * Every line with the feeling that the board gives it, before anybody has spoken: asked for as production asks, so that what is
 * heard here is the voice that ships. By episode id.
 */
export function linesToHear({ board, story, voices, choices }: DerivedSeries): Map<string, LineToHear[]> {
  const designs = new Map(voices.map((voice) => [voice.id, voice]))
  const narrator = designs.get('narrator') ?? voices[0]
  return new Map(
    board.episodes.map(({ id, shots }) => {
      const played = new Map(shots.flatMap(({ lines }) => lines.map((line) => [line.line, line] as const)))
      const told = story.episodes.find((episode) => episode.id === id)
      const lines = (told?.scenes ?? []).flatMap(({ items }) =>
        items.flatMap((item): LineToHear[] => {
          const play = item.kind === 'line' ? played.get(item.id) : undefined
          if (item.kind !== 'line' || play === undefined || item.text.trim() === '') return []
          const voice = (item.speaker === null ? narrator : designs.get(item.speaker)) ?? narrator
          if (voice === undefined) return []
          const { expression, intensity } = play
          const plain = { text: item.text, language: story.language, voice, expression, intensity }
          const spoken = requestSpeech(plain, choices.sound.pronunciations)
          const recording = choiceFor(choices.sound.lines, item.id)
          const request = recording === undefined ? spoken : { ...spoken, recording }
          return [{ line: item.id, key: digestValue(request), request }]
        }),
      )
      return [id, lines]
    }),
  )
}

import { StudioError } from '#core'
import { type Speech, trimSpeech } from '#engines'
import { alignSpeech } from '#sound'
import type { ArtefactStore } from '#store'
import { readStoredRecording } from './own-sounds.ts'

/** A recording that lasts so many times as long (or as short) as the line would when spoken very likely says something else. */
const likelyOther = 2.6

/** A line that somebody recorded. Its words are found after the engines' own speaking of the text, so captions and mouths follow it. */
export async function recordedLine(
  store: ArtefactStore,
  recording: string,
  speak: () => Promise<Speech>,
): Promise<Speech> {
  const { left, right, sampleRate } = await readStoredRecording(store, recording)
  const samples = left.map((value, i) => (value + right[i]!) / 2)
  if (samples.every((value) => Math.abs(value) < 1e-4))
    throw new StudioError({
      code: 'production.silent-recording',
      message: { zh: '录音里没有声音', en: 'The recording is silent' },
    })
  const reference = await speak()
  const { timing } = alignSpeech({ samples, sampleRate }, reference)
  const spoken = trimSpeech({ samples, sampleRate, timing })
  const [own, usual] = [spoken.timing.seconds, reference.timing.seconds]
  const odd = own > usual * likelyOther || own * likelyOther < usual
  const warnings = odd
    ? [`the recording lasts ${own.toFixed(1)} s, the line would take about ${usual.toFixed(1)} s`]
    : []
  return { ...spoken, warnings }
}

import type { FrameRate, Language } from '#core'
import type { BoardEpisode } from '#direction'
import { type LoudnessProfile, loudnessProfiles, mixEpisode, type OwnSounds, type SpokenLine } from '#sound'

export interface MixOrder {
  episode: BoardEpisode
  rate: FrameRate
  language: Language
  /** What the series is called: its music follows from it. */
  seed: string
  loudness: LoudnessProfile
  voices: readonly (readonly [line: string, voice: SpokenLine])[]
  own: OwnSounds
}

export type MixAnswer = { left: Float32Array<ArrayBuffer>; right: Float32Array<ArrayBuffer> } | { failure: string }

addEventListener('message', async ({ data }: MessageEvent<MixOrder>) => {
  try {
    const { left, right } = await mixEpisode({
      ...data,
      target: loudnessProfiles[data.loudness],
      voices: new Map(data.voices),
    })
    const answer = { left: Float32Array.from(left), right: Float32Array.from(right) }
    postMessage(answer satisfies MixAnswer, { transfer: [answer.left.buffer, answer.right.buffer] })
  } catch (error) {
    postMessage({ failure: error instanceof Error ? error.message : String(error) } satisfies MixAnswer)
  }
})

import type { SpeechTiming } from '#direction'
import type { SpeechRequest } from '#sound'
import type { ArtefactStore } from '#store'
import { recordingAddress, voiceAddress } from './graph/voices.ts'
import { parseSamples } from './samples.ts'
import { openSpeakers } from './speakers.ts'
import { speakLines } from './voices.ts'

/** A spoken line as it lies in the store. */
export interface Voiced {
  /** Address in the store: the one under which a make finds the same line spoken. */
  key: string
  sampleRate: number
  samples: Float32Array
  timing: SpeechTiming
  /** What the voice could not do, for a person. */
  warnings: readonly string[]
}

/**
 * Speaks single lines for a preview. What it speaks is what a make uses, and the other way round; only where a person has chosen a service that
 * may cost, this machine's own voices stand in until a make has had the line spoken: looking at something costs nothing.
 */
export interface VoiceDesk {
  /** @param recording somebody's own speaking of the line: its words are found in it */
  speak(request: SpeechRequest, signal: AbortSignal, recording?: string | null): Promise<Voiced>
  /** A line spoken earlier; null when the store no longer has it. */
  find(key: string): Promise<Pick<Voiced, 'sampleRate' | 'samples'> | null>
  /** Ends the speaking programs. */
  close(): Promise<void>
}

export async function openVoiceDesk({ store, copies }: { store: ArtefactStore; copies: number }): Promise<VoiceDesk> {
  const [{ engines, makers }, chosen] = await Promise.all([
    openSpeakers({ home: store.home, copies, hosted: false }),
    openSpeakers({ home: store.home, copies: 1 }),
  ])
  await chosen.engines.close()
  const read = async (key: string) => {
    const bytes = await store.get('voice', key)
    return bytes === null ? null : parseSamples(bytes)
  }
  return {
    async speak(request, signal, recording = null) {
      const of = (maker: string) =>
        recording === null ? voiceAddress(request, maker) : recordingAddress(recording, request, maker)
      const made = of(chosen.makers.voice)
      const planned = {
        line: 'line',
        episode: '',
        speaker: null,
        request,
        recording,
        key: (await store.has('voice', made)) ? made : of(makers.voice),
      }
      const spoken = await speakLines({
        lines: [planned],
        store,
        speak: (piece, abort) => engines.speak(piece, abort),
        guide: engines.guide,
        atOnce: 1,
        signal,
        onLine() {},
      })
      const key = spoken.keys.get('line')!
      const { head, channels } = (await read(key))!
      return {
        key,
        sampleRate: Number(head['sampleRate']),
        samples: channels[0]!,
        timing: spoken.timings.get('line')!,
        warnings: (head['warnings'] as string[] | undefined) ?? [],
      }
    },
    async find(key) {
      const found = await read(key)
      return found === null ? null : { sampleRate: Number(found.head['sampleRate']), samples: found.channels[0]! }
    },
    close: () => engines.close(),
  }
}

import { createStore, type StoreApi } from 'zustand/vanilla'
import { StudioError } from '#core'
import type { SpeechTiming } from '#direction'
import type { SpokenLine } from '#sound'
import type { Spoken, StudioClient } from '#studio/client'
import type { LineToHear } from '../derive/reel.ts'

export interface VoiceState {
  /** Lines of the last asked episode, and how many of them have been spoken or given up. */
  wanted: number
  done: number
  /** The studio does not answer; asked again by itself. */
  away: boolean
}

/** Spoken lines by the key of their request, asked of the studio once each. */
export interface VoiceShelf {
  readonly state: StoreApi<VoiceState>
  /** Sees to it that these lines are spoken, those first; what was asked before and not begun is left. */
  want(lines: readonly LineToHear[]): void
  isSpoken(key: string): boolean
  /** The sound of a line that has been spoken; null when it has not. */
  samples(key: string): Promise<SpokenLine | null>
  close(): void
}

export interface VoiceShelfParts {
  studio: Pick<StudioClient, 'speak' | 'samples'>
  /** How long lines really are, a few at a time. */
  onHeard(heard: readonly (readonly [key: string, timing: SpeechTiming])[]): void
}

/** Requests under way at once. */
const atOnce = 4
/** Timings are handed on together: each batch draws the board up anew. */
const batchMs = 400
const askAgainMs = 3000

export function createVoiceShelf({ studio, onHeard }: VoiceShelfParts): VoiceShelf {
  const state = createStore<VoiceState>()(() => ({ wanted: 0, done: 0, away: false }))
  const spoken = new Map<string, Spoken>()
  const sounds = new Map<string, Promise<SpokenLine>>()
  const mute = new Set<string>()
  const asking = new Set<string>()
  const stop = new AbortController()
  let queue: LineToHear[] = []
  let wanted: readonly LineToHear[] = []
  const heard: (readonly [string, SpeechTiming])[] = []
  let batch: ReturnType<typeof setTimeout> | null = null
  let again: ReturnType<typeof setTimeout> | null = null

  const settled = (key: string) => spoken.has(key) || mute.has(key)
  const tell = () => state.setState({ wanted: wanted.length, done: wanted.filter(({ key }) => settled(key)).length })
  const handOn = () => {
    if (batch !== null) clearTimeout(batch)
    batch = null
    if (heard.length > 0) onHeard(heard.splice(0))
  }
  const note = (key: string, { timing }: Spoken) => {
    heard.push([key, timing])
    if (queue.length === 0 && asking.size === 0) handOn()
    else batch ??= setTimeout(handOn, batchMs)
  }

  function next(): void {
    while (asking.size < atOnce && queue.length > 0 && !stop.signal.aborted) {
      const line = queue.shift()!
      if (!settled(line.key) && !asking.has(line.key)) void one(line)
    }
  }

  async function one({ key, request, line }: LineToHear): Promise<void> {
    asking.add(key)
    try {
      const answer = await studio.speak(request, { signal: stop.signal })
      asking.delete(key)
      spoken.set(key, answer)
      state.setState({ away: false })
      note(key, answer)
    } catch (error) {
      asking.delete(key)
      if (stop.signal.aborted) return
      if (error instanceof StudioError && error.retryable) {
        state.setState({ away: true })
        queue.push({ key, request, line })
        again ??= setTimeout(() => {
          again = null
          next()
        }, askAgainMs)
        tell()
        return
      }
      // Nobody can say it: it stays silent for as long as it would take, here as in the film.
      mute.add(key)
    }
    tell()
    next()
  }

  return {
    state,
    want(lines) {
      wanted = lines
      queue = lines.filter(({ key }) => !settled(key) && !asking.has(key))
      tell()
      if (again === null) next()
    },
    isSpoken: (key) => spoken.has(key),
    async samples(key) {
      const answer = spoken.get(key)
      if (answer === undefined) return null
      const known =
        sounds.get(key) ?? studio.samples(answer).then((samples) => ({ samples, sampleRate: answer.sampleRate }))
      sounds.set(key, known)
      try {
        return await known
      } catch {
        // Asked again the next time.
        sounds.delete(key)
        return null
      }
    },
    close() {
      stop.abort()
      for (const timer of [batch, again]) if (timer !== null) clearTimeout(timer)
    },
  }
}

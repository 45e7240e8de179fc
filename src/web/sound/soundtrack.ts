import { createStore, type StoreApi } from 'zustand/vanilla'
import { sampleRate, secondsFromFrames } from '#core'
import type { OwnSounds, Recording, SpokenLine } from '#sound'
import type { SeriesHead } from '../derive/protocol.ts'
import type { Reel } from '../derive/reel.ts'
import { heardKey } from './heard-key.ts'
import type { MixAnswer, MixOrder } from './mix-worker.ts'

export interface SoundtrackState {
  /** `voices`: the lines as they were spoken, until the whole mix, which is what ships, is there. */
  stage: 'silent' | 'voices' | 'mixed'
  mixing: boolean
  muted: boolean
}

/** What the sound of a series follows from beside its episodes. */
export type HeadOfSound = Pick<SeriesHead, 'title' | 'language' | 'loudness'> & {
  /** No more voices are to come: a mix that is begun before would be begun again with each of them. */
  complete: boolean
}

/** The sound of an episode in the browser, in step with a projector's `onPlay` and `onStop`. */
export interface Soundtrack {
  readonly state: StoreApi<SoundtrackState>
  /** What is to be heard. Called again when the reel or its voices change; only what is heard differently is mixed again. */
  load(reel: Reel, head: HeadOfSound): void
  /** @param seconds from the episode's start */
  play(seconds: number, speed: number): void
  stop(): void
  setMuted(muted: boolean): void
  close(): void
}

export interface SoundtrackParts {
  samples(key: string): Promise<SpokenLine | null>
  /** A recording of somebody's own; null when it is gone or cannot be had now: what would be made is heard instead. */
  recording(id: string): Promise<Recording | null>
  startWorker(): Worker
  /** Made at the first play: browsers allow sound only after the person did something. */
  openAudio(): AudioContext
  /** Whether a line has been spoken. */
  isSpoken(key: string): boolean
}

/** Pause after the last change before the mix is made: it takes a few seconds of a core. */
const settleMs = 700

export function createSoundtrack({
  samples,
  recording,
  startWorker,
  openAudio,
  isSpoken,
}: SoundtrackParts): Soundtrack {
  const state = createStore<SoundtrackState>()(() => ({ stage: 'silent', mixing: false, muted: false }))
  let audio: AudioContext | null = null
  let out: GainNode | null = null
  let reel: Reel | null = null
  let key = ''
  let mix: { key: string; buffer: AudioBuffer } | null = null
  let voices: { at: number; voice: SpokenLine }[] = []
  let worker: Worker | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  let sources: AudioBufferSourceNode[] = []
  let playing: { seconds: number; at: number } | null = null

  const context = () => {
    if (audio === null) {
      audio = openAudio()
      out = audio.createGain()
      out.connect(audio.destination)
      setGain()
    }
    if (audio.state === 'suspended') void audio.resume()
    return audio
  }
  const setGain = () => {
    if (out !== null) out.gain.value = state.getState().muted ? 0 : 1
  }
  const silence = () => {
    for (const source of sources) source.stop()
    sources = []
  }
  const start = (buffer: AudioBuffer, when: number, offset: number) => {
    if (offset >= buffer.duration) return
    const source = audio!.createBufferSource()
    source.buffer = buffer
    source.connect(out!)
    source.start(Math.max(0, when), Math.max(0, offset))
    sources.push(source)
  }
  const bufferOf = (channels: readonly Float32Array<ArrayBuffer>[], rate: number): AudioBuffer => {
    const buffer = new AudioBuffer({
      length: Math.max(1, channels[0]!.length),
      numberOfChannels: channels.length,
      sampleRate: rate,
    })
    for (const [index, channel] of channels.entries()) buffer.copyToChannel(channel, index)
    return buffer
  }

  /** Sounds what there is, from where playing is now. */
  function sound(): void {
    silence()
    if (playing === null) return
    const ctx = context()
    const seconds = playing.seconds + (ctx.currentTime - playing.at)
    if (mix !== null && mix.key === key) {
      state.setState({ stage: 'mixed' })
      start(mix.buffer, ctx.currentTime, seconds)
      return
    }
    state.setState({ stage: voices.length > 0 ? 'voices' : 'silent' })
    for (const { at, voice } of voices) {
      if (voice.samples.length === 0) continue
      const buffer = bufferOf([Float32Array.from(voice.samples)], voice.sampleRate)
      start(buffer, ctx.currentTime + Math.max(0, at - seconds), Math.max(0, seconds - at))
    }
  }

  async function gather(of: Reel): Promise<(readonly [string, SpokenLine])[]> {
    const found = await Promise.all(of.lines.map(async ({ line, key: voice }) => [line, await samples(voice)] as const))
    return found.flatMap(([line, voice]) => (voice === null ? [] : [[line, voice] as const]))
  }

  async function gatherOwn({ own }: Reel): Promise<OwnSounds> {
    const load = async <Id extends string>(
      wanted: Partial<Record<Id, string>>,
    ): Promise<ReadonlyMap<Id, Recording>> => {
      const ids = Object.entries(wanted) as [Id, string][]
      const found = await Promise.all(ids.map(async ([id, name]) => [id, await recording(name)] as const))
      return new Map(found.flatMap(([id, sound]) => (sound === null ? [] : [[id, sound] as const])))
    }
    return { music: await load(own.music), effects: await load(own.effects), ambience: await load(own.ambience) }
  }

  /** Has the lines heard as they are spoken, in their places. */
  async function place(of: Reel, wanted: string): Promise<void> {
    const spoken = new Map(await gather(of))
    if (wanted !== key) return
    const { segments, rate } = of.timeline
    voices = of.episode.shots.flatMap((shot, index) =>
      shot.lines.flatMap(({ line, start: first }) => {
        const voice = spoken.get(line)
        if (voice === undefined || first < 0) return []
        return [{ at: secondsFromFrames(segments[index]!.start + first, rate), voice }]
      }),
    )
    if (playing !== null) sound()
  }

  /** Has the whole episode mixed. */
  async function remix(of: Reel, wanted: string, head: HeadOfSound): Promise<void> {
    const [spoken, own] = await Promise.all([gather(of), gatherOwn(of)])
    if (wanted !== key) return
    worker?.terminate()
    worker = startWorker()
    state.setState({ mixing: true })
    worker.addEventListener('message', ({ data }: MessageEvent<MixAnswer>) => {
      worker?.terminate()
      worker = null
      state.setState({ mixing: false })
      if ('failure' in data || wanted !== key) return
      mix = { key: wanted, buffer: bufferOf([data.left, data.right], sampleRate) }
      state.setState({ stage: 'mixed' })
      if (playing !== null) sound()
    })
    const order: MixOrder = {
      episode: of.episode,
      rate: of.timeline.rate,
      language: head.language,
      seed: head.title,
      loudness: head.loudness,
      voices: spoken,
      own,
    }
    worker.postMessage(order)
  }

  return {
    state,
    load(next, head) {
      const wanted = `${heardKey(next, isSpoken)} ${head.loudness} ${head.complete}`
      const sameEpisode = reel?.episode.id === next.episode.id
      reel = next
      if (wanted === key) return
      key = wanted
      if (!sameEpisode) {
        voices = []
        silence()
      }
      if (mix?.key === wanted) return
      worker?.terminate()
      worker = null
      state.setState({ stage: 'silent', mixing: false })
      if (timer !== null) clearTimeout(timer)
      // A voice is heard as soon as it is there; only the mix waits for what else is changed.
      void place(next, wanted)
      if (head.complete) timer = setTimeout(() => void remix(next, wanted, head), settleMs)
    },
    play(seconds, speed) {
      silence()
      playing = null
      if (speed !== 1) return
      playing = { seconds, at: context().currentTime }
      sound()
    },
    stop() {
      playing = null
      silence()
    },
    setMuted(muted) {
      state.setState({ muted })
      setGain()
    },
    close() {
      playing = null
      silence()
      worker?.terminate()
      if (timer !== null) clearTimeout(timer)
      void audio?.close()
    },
  }
}

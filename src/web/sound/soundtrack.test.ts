import { expect, it, vi } from 'vitest'
import type { Reel } from '../derive/reel.ts'
import type { MixOrder } from './mix-worker.ts'
import { createSoundtrack } from './soundtrack.ts'

const mine = { left: new Float32Array([0.5]), right: new Float32Array([0.5]), sampleRate: 48_000 }

function episode(music: Record<string, string>): Reel {
  const rate = { numerator: 25, denominator: 1 }
  return {
    episode: { id: 's01e01', scenes: [{ id: 'sc01', music: { mood: 'calm' } }], shots: [] },
    timeline: { segments: [], rate, length: 0 },
    speech: {},
    lines: [],
    own: { music, effects: {}, ambience: {} },
  } as unknown as Reel
}

it('somebody’s own music goes into the mix, and one that is gone leaves the composed music', async () => {
  vi.useFakeTimers()
  const orders: MixOrder[] = []
  const soundtrack = createSoundtrack({
    samples: async () => null,
    isSpoken: () => false,
    recording: async (id) => (id === 'mine' ? mine : null),
    openAudio: () => ({}) as AudioContext,
    startWorker: () =>
      ({ addEventListener() {}, terminate() {}, postMessage: (order: MixOrder) => orders.push(order) }) as never,
  })
  const head = { title: 'x', language: 'zh', loudness: 'short-video', complete: true } as const
  const mixed = async (reel: Reel) => {
    soundtrack.load(reel, head)
    await vi.advanceTimersByTimeAsync(1000)
    return orders.at(-1)!.own.music
  }
  expect(await mixed(episode({}))).toEqual(new Map())
  expect(await mixed(episode({ sc01: 'mine' }))).toEqual(new Map([['sc01', mine]]))
  expect(await mixed(episode({ sc01: 'gone' }))).toEqual(new Map())
  expect(orders).toHaveLength(3)
  vi.useRealTimers()
})

it('a voice that was just spoken is fetched at once, and only the mix waits for what else is changed', async () => {
  vi.useFakeTimers()
  const fetched: string[] = []
  const orders: MixOrder[] = []
  const soundtrack = createSoundtrack({
    samples: async (key) => {
      fetched.push(key)
      return null
    },
    isSpoken: () => true,
    recording: async () => null,
    openAudio: () => ({}) as AudioContext,
    startWorker: () =>
      ({ addEventListener() {}, terminate() {}, postMessage: (order: MixOrder) => orders.push(order) }) as never,
  })
  const reel = { ...episode({}), lines: [{ line: 'a', key: 'spoken', request: {} }] } as unknown as Reel
  soundtrack.load(reel, { title: 'x', language: 'zh', loudness: 'short-video', complete: true })
  await vi.advanceTimersByTimeAsync(0)
  expect(fetched).toEqual(['spoken'])
  expect(orders).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(1000)
  expect(orders).toHaveLength(1)
  vi.useRealTimers()
})

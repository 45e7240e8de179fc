import { expect, it, vi } from 'vitest'
import { StudioError } from '#core'
import type { SpeechTiming } from '#direction'
import type { LineToHear } from '../derive/reel.ts'
import { createVoiceShelf } from './voice-shelf.ts'

const timing: SpeechTiming = { seconds: 2, estimated: false, marks: [], visemes: [] }
const line = (name: string): LineToHear => ({ line: name, key: `key ${name}`, request: { text: name } as never })
const failure = (retryable: boolean) =>
  new StudioError({ code: 'test.failure', message: { zh: '不行', en: 'no' }, retryable })

function shelf(speak: (text: string) => Promise<unknown>) {
  const heard: string[] = []
  const asked: string[] = []
  const voices = createVoiceShelf({
    studio: {
      speak: async (request: { text: string }) => {
        asked.push(request.text)
        await speak(request.text)
        return { key: request.text, sampleRate: 24000, samples: 3, timing, warnings: [] }
      },
      samples: async () => new Float32Array(3),
    } as never,
    onHeard: (batch) => heard.push(...batch.map(([key]) => key)),
  })
  return { voices, heard, asked }
}

it('asks for each line once, however often it is wanted', async () => {
  const { voices, heard, asked } = shelf(async () => {})
  const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map(line)
  voices.want(lines)
  voices.want(lines)
  await vi.waitFor(() => expect(voices.state.getState()).toMatchObject({ wanted: 6, done: 6, away: false }))
  voices.want(lines)
  expect([...asked].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  await vi.waitFor(() => expect(heard).toHaveLength(6))
  expect((await voices.samples('key a'))?.samples).toHaveLength(3)
})

it('a line that nobody can say is given up, and does not hold up the others', async () => {
  const { voices } = shelf(async (text) => {
    if (text === 'b') throw failure(false)
  })
  voices.want(['a', 'b', 'c'].map(line))
  await vi.waitFor(() => expect(voices.state.getState()).toMatchObject({ wanted: 3, done: 3 }))
  expect(voices.isSpoken('key b')).toBe(false)
  expect(await voices.samples('key b')).toBeNull()
})

it('waits for a studio that is away, and goes on by itself', async () => {
  vi.useFakeTimers()
  let away = true
  const { voices, asked } = shelf(async () => {
    if (away) throw failure(true)
  })
  voices.want([line('a')])
  await vi.advanceTimersByTimeAsync(10)
  expect(voices.state.getState()).toMatchObject({ done: 0, away: true })
  away = false
  await vi.advanceTimersByTimeAsync(4000)
  expect(voices.state.getState()).toMatchObject({ done: 1, away: false })
  expect(asked).toEqual(['a', 'a'])
  voices.close()
  vi.useRealTimers()
})

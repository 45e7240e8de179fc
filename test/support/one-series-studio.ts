import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { VoiceDesk } from '#production'
import { speechRequestSchema } from '#sound'
import { createLetterDesk } from '#studio'

interface Saved {
  number: number
  script: string
  choices: Record<string, unknown>
}

export interface OneSeriesStudio {
  /** Revisions in order. */
  readonly saved: readonly Saved[]
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
}

/**
 * A studio with the one series `one`, for journeys through pages that need no more: it keeps revisions and refuses stale ones
 * as the real one does, and speaks where it is given voices. It makes nothing.
 */
export function createOneSeriesStudio(scriptFile: string, voices: VoiceDesk | null = null): OneSeriesStudio {
  const at = '2026-01-01T00:00:00.000Z'
  const file = scriptFile.split('/').at(-1)!
  const letters = createLetterDesk()
  const saved: Saved[] = [{ number: 1, script: readFileSync(scriptFile, 'utf8'), choices: { version: 1 } }]
  const whole = (revision: Saved) => ({ series: 'one', file, at, note: null, ...revision })
  const card = () => ({
    id: 'one',
    title: 'One',
    head: saved.length,
    createdAt: at,
    changedAt: at,
    removedAt: null,
    language: 'zh',
    genre: 'city',
    opening: '',
    episodes: 3,
    made: 0,
    runningSeconds: 0,
    cover: null,
    making: null,
    spent: { paid: [], reserved: [], cpuSeconds: 0, seconds: 0 },
  })
  return {
    saved,
    async answer(request, response) {
      const say = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
      }
      const path = new URL(request.url ?? '/', 'http://studio').pathname
      const number = /^\/api\/series\/one\/revisions\/(\d+)$/.exec(path)?.[1]
      if (path === '/api/events') {
        response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n')
      } else if (path === '/api/series/one') say(200, { series: card(), revision: whole(saved.at(-1)!) })
      else if (number !== undefined) say(200, whole(saved[Number(number) - 1]!))
      else if (path === '/api/series/one/revisions' && request.method === 'POST') {
        let text = ''
        for await (const chunk of request) text += String(chunk)
        const given = JSON.parse(text) as { base: number; script: string; choices: Record<string, unknown> }
        if (given.base === saved.length) {
          saved.push({ number: saved.length + 1, script: given.script, choices: given.choices })
          say(200, whole(saved.at(-1)!))
        } else {
          const message = { zh: '有更新的版本', en: 'There is a later revision' }
          const details = { latest: whole(saved.at(-1)!) }
          say(409, { code: 'store.revision-conflict', message, retryable: false, details })
        }
      } else if (path.startsWith('/api/letters/')) {
        let text = ''
        for await (const chunk of request) text += String(chunk)
        const { letters: asked } = JSON.parse(text) as { letters: string }
        response.writeHead(200).end(Buffer.from(await letters.cut(decodeURIComponent(path.split('/').at(-1)!), asked)))
      } else if (path === '/api/speech' && voices !== null) {
        let text = ''
        for await (const chunk of request) text += String(chunk)
        const asked = speechRequestSchema.parse(JSON.parse(text))
        const { samples, ...spoken } = await voices.speak(asked, new AbortController().signal)
        say(200, { ...spoken, samples: samples.length })
      } else if (path.startsWith('/api/speech/') && voices !== null) {
        const { samples } = (await voices.find(path.split('/').at(-1)!))!
        response.writeHead(200).end(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength))
      } else {
        const message = { zh: '这里没有', en: 'There is no such thing here' }
        say(404, { code: 'studio.not-found', message, retryable: false, details: {} })
      }
    },
  }
}

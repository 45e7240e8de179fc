import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { StudioError } from '#core'
import type { ProgressEvent } from '#production'
import { type Database, openDatabase } from '#store'
import type { StudioEvent } from '../contract/events.ts'
import type { RunRequest } from '../contract/runs.ts'
import { createEventHub } from './event-hub.ts'
import { type MakeRun, openRunDesk } from './run-desk.ts'

let home = ''
let database: Database
let series = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-runs-'))
  database = await openDatabase({ home })
  series = (await database.series.create({ title: 'a', script: 'x', file: 'a.txt' })).series
})
afterAll(async () => {
  await database.close()
  await rm(home, { recursive: true, force: true })
})

const progress = (done: number): ProgressEvent => ({
  stage: 'animation',
  episode: 'ep01',
  item: null,
  done,
  total: 4,
  fraction: done / 4,
  secondsLeft: 4 - done,
})
const rate = { numerator: 25, denominator: 1 }
let width = 100
/** Each asks for something else, so that no two of them are one run. */
const request = (): RunRequest => ({ episodes: null, width: ++width, height: 480, rate })

/** A maker that goes on when it is told to. */
function maker() {
  const calls: { run: string; go(): void; fail(error: unknown): void }[] = []
  const make: MakeRun = (run, _, { signal, onProgress }) =>
    new Promise((resolve, reject) => {
      onProgress(progress(1))
      const stop = () => reject(new Error('stopped'))
      if (signal.aborted) stop()
      signal.addEventListener('abort', stop)
      calls.push({ run: run.id, go: () => resolve({ made: true }), fail: reject })
    })
  const called = async (count: number) => {
    while (calls.length < count) await new Promise((resolve) => setTimeout(resolve, 10))
    return calls[count - 1]!
  }
  return { make, calls, called }
}

async function open(make: MakeRun) {
  const told: StudioEvent[] = []
  const hub = createEventHub('test')
  hub.listen(null, ({ event }) => told.push(event))
  const desk = await openRunDesk({ database, owner: 'test', hub, make })
  const ended = async (id: string) => {
    for (;;) {
      const run = await desk.read(id)
      if (run.endedAt !== null && run.state !== 'waiting') return run
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const states = (id: string) =>
    told.flatMap((event) => (event.kind === 'run-change' && event.run.id === id ? [event.run.state] : []))
  return { desk, ended, states }
}

describe('making from the studio', () => {
  it('is told as it goes, one run after the other', async () => {
    const { make, calls, called } = maker()
    const { desk, ended, states } = await open(make)
    const first = await desk.start({ series, revision: 1, request: request() })
    const second = await desk.start({ series, revision: 1, request: request() })
    ;(await called(1)).go()
    expect((await ended(first.id)).state).toBe('done')
    ;(await called(2)).go()
    const done = await ended(second.id)
    expect(done).toMatchObject({ state: 'done', fraction: 1, progress: [progress(1)] })
    expect(calls.map(({ run }) => run)).toEqual([first.id, second.id])
    expect([...new Set(states(second.id))]).toEqual(['waiting', 'running', 'done'])
    await desk.close()
  })

  it('asked for twice is one run', async () => {
    const { make, called } = maker()
    const { desk, ended } = await open(make)
    const same = request()
    const first = await desk.start({ series, revision: 1, request: same })
    await called(1)
    expect((await desk.start({ series, revision: 1, request: same })).id).toBe(first.id)
    ;(await called(1)).go()
    await ended(first.id)
    await desk.close()
  })

  it('stops when told to, goes on when told to, and a waiting run is never begun', async () => {
    const { make, calls, called } = maker()
    const { desk, ended } = await open(make)
    const first = await desk.start({ series, revision: 1, request: request() })
    const second = await desk.start({ series, revision: 1, request: request() })
    await called(1)
    expect((await desk.cancel(second.id)).state).toBe('stopped')
    expect((await desk.cancel(first.id)).state).toBe('stopped')
    expect(calls).toHaveLength(1)
    expect((await desk.resume(first.id)).state).toBe('waiting')
    ;(await called(2)).go()
    expect((await ended(first.id)).state).toBe('done')
    expect((await desk.cancel(first.id)).state).toBe('done')
    await desk.close()
  })

  it('that fails says why, and may be tried again', async () => {
    const { make, called } = maker()
    const { desk, ended } = await open(make)
    const run = await desk.start({ series, revision: 1, request: request() })
    const message = { zh: '磁盘已满', en: 'The disk is full' }
    ;(await called(1)).fail(new StudioError({ code: 'media.disk-full', message, retryable: true }))
    const failed = await ended(run.id)
    expect(failed).toMatchObject({ state: 'failed', error: { code: 'media.disk-full', message, retryable: true } })
    await desk.resume(run.id)
    ;(await called(2)).go()
    expect(await ended(run.id)).toMatchObject({ state: 'done', error: null })
    await desk.close()
  })

  it('goes on by itself when the studio was ended or killed in the middle', async () => {
    const before = maker()
    const first = await open(before.make)
    const run = await first.desk.start({ series, revision: 1, request: request() })
    await before.called(1)
    await first.desk.close()
    expect((await database.runs.get(run.id))?.state).toBe('waiting')

    // Killed: nobody wrote anything down.
    await database.runs.setState(run.id, 'running')
    const after = maker()
    const second = await open(after.make)
    ;(await after.called(1)).go()
    expect(after.calls[0]!.run).toBe(run.id)
    expect((await second.ended(run.id)).state).toBe('done')
    await second.desk.close()
  })

  it('that ends the studio again and again is left alone until a person asks', async () => {
    const run = await database.runs.create({ series, revision: 1, request: { ...request(), series, revision: 1 } })
    const begun: number[] = []
    for (let i = 0; i < 5; i++) {
      // As a killed studio leaves it.
      await database.runs.setState(run.id, 'running')
      const { make, calls } = maker()
      const { desk } = await open(make)
      await desk.close()
      begun.push(calls.length)
    }
    expect(begun).toEqual([1, 1, 1, 0, 0])
    expect((await database.runs.get(run.id))?.state).toBe('interrupted')
  })
})

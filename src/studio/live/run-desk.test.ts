import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MakeOrder, ProgressEvent } from '#production'
import { type Database, openDatabase, type Revision } from '#store'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import type { StudioEvent } from '../contract/events.ts'
import type { RunRequest } from '../contract/runs.ts'
import { createEventHub } from './event-hub.ts'
import { openRunDesk } from './run-desk.ts'

let home = ''
let database: Database
let revision: Revision

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-runs-'))
  database = await openDatabase({ home })
  revision = await database.series.create({ title: 'a', script: '第1集\n', file: 'a.txt' })
})
afterAll(async () => {
  await database.close()
  await removeFolder(home)
})

const request: RunRequest = { episodes: null, width: 270, height: 480, rate: { numerator: 25, denominator: 1 } }
const progress = (done: number, stage: ProgressEvent['stage'] = 'animation'): ProgressEvent => ({
  stage,
  episode: 'ep01',
  item: null,
  done,
  total: 4,
  fraction: done / 4,
  secondsLeft: 4 - done,
})

/** Production that keeps runs as the real one does, and makes nothing: what is made when is for the tests to say. */
async function open() {
  const orders: MakeOrder[] = []
  const told: StudioEvent[] = []
  const hub = createEventHub('test')
  hub.listen(null, ({ event }) => told.push(event))
  const desk = await openRunDesk({
    home,
    hub,
    production: {
      database,
      async start(order) {
        orders.push(order)
        return database.runs.create({
          series: order.series!.id,
          revision: order.series!.revision,
          request: { ...order.options },
        })
      },
      stop: (id) => database.runs.setState(id, 'stopped'),
      resume: (id) => database.runs.setState(id, 'waiting', { error: null }),
    },
  })
  const heard = (id: string) =>
    told.flatMap((event) => (event.kind === 'run-change' && event.run.id === id ? [event.run] : []))
  const until = async (id: string, state: string) => {
    while (heard(id).at(-1)?.state !== state) await new Promise((resolve) => setTimeout(resolve, 10))
    return heard(id).at(-1)!
  }
  return { desk, orders, heard, until }
}

describe('making from the studio', () => {
  it('is told as it goes: each stage as it was last, the whole, and the end', async () => {
    const { desk, orders, until } = await open()
    const run = await desk.start(revision, request)
    expect(run).toMatchObject({ state: 'waiting', request, progress: [], fraction: 0, revision: 1 })
    expect(orders[0]).toMatchObject({ series: { id: revision.series, revision: 1 } })
    expect(new TextDecoder().decode(orders[0]!.source)).toBe(revision.script)
    await database.runs.claim(run.id, 'worker')
    for (const done of [1, 2, 3]) {
      await database.runs.tell(run.id, [{ kind: 'progress', body: progress(done) }])
      await database.runs.tell(run.id, [{ kind: 'progress', body: progress(1, 'sound') }])
    }
    expect(await until(run.id, 'running')).toMatchObject({ id: run.id })
    await database.runs.setState(run.id, 'done', { report: { made: true } })
    const ended = await until(run.id, 'done')
    expect(ended).toMatchObject({ fraction: 1, secondsLeft: null, progress: [progress(3), progress(1, 'sound')] })
    expect(await desk.read(run.id)).toEqual(ended)
    expect((await desk.list({ series: revision.series }))[0]).toEqual(ended)
    await desk.close()
  })

  it('stops when told to and goes on when told to, and what was told before that is forgotten', async () => {
    const { desk } = await open()
    const run = await desk.start(revision, request)
    await database.runs.claim(run.id, 'worker')
    await database.runs.tell(run.id, [{ kind: 'progress', body: progress(2) }])
    expect(await desk.cancel(run.id)).toMatchObject({ state: 'stopped', progress: [progress(2)], secondsLeft: null })
    expect(await desk.resume(run.id)).toMatchObject({ state: 'waiting', progress: [], fraction: 0, endedAt: null })
    await database.runs.setState(run.id, 'done')
    expect((await desk.resume(run.id)).state).toBe('done')
    await desk.close()
  })

  it('that a terminal asked for is told too', async () => {
    const { desk, until } = await open()
    const run = await database.runs.create({ series: 'file-1', request: { script: 'a.txt' } })
    expect(await until(run.id, 'waiting')).toMatchObject({ revision: null, request: { width: 1080 } })
    await database.runs.setState(run.id, 'failed', {
      error: { code: 'media.disk-full', message: { zh: '磁盘已满', en: 'The disk is full' }, retryable: true },
    })
    expect((await until(run.id, 'failed')).error).toMatchObject({ code: 'media.disk-full', retryable: true })
    await desk.close()
  })

  it('is not told any more once it has ended, nor after the desk was closed', async () => {
    const { desk, heard, until } = await open()
    const run = await desk.start(revision, request)
    await database.runs.setState(run.id, 'done')
    await until(run.id, 'done')
    const other = await desk.start(revision, request)
    await desk.close()
    const [ended, left] = [heard(run.id).length, heard(other.id).length]
    await database.runs.setState(run.id, 'waiting')
    await database.runs.setState(other.id, 'done')
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect([heard(run.id).length, heard(other.id).length]).toEqual([ended, left])
    await database.runs.setState(run.id, 'done')
  })
})

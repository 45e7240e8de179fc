import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestBytes } from '#core'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { type Database, openDatabase } from '../index.ts'
import type { NewLedgerEntry } from '../records/ledger.ts'
import type { NewTake } from '../records/takes.ts'

let home = ''
let database: Database

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-rows-'))
  database = await openDatabase({ home }, {})
})
afterAll(async () => {
  await database.close()
  // The server may still be writing its last words.
  await removeFolder(home)
})

const script = '剧名：雨夜\n第1集\n1-1 夜 外 街\n甲：你好。\n'
let count = 0
const newSeries = () => database.series.create({ id: `series-${count++}`, title: '雨夜', script, file: 'rain.txt' })

describe('series', () => {
  it('save revision upon revision, each as it was', async () => {
    const first = await newSeries()
    expect(first).toMatchObject({ number: 1, choices: {}, note: null })
    const choices = { designs: { 甲: { hair: 'bob' } } }
    const second = await database.series.save({ series: first.series, base: 1, script, choices, note: '短发' })
    expect(second).toMatchObject({ number: 2, choices, note: '短发', file: 'rain.txt' })
    expect(await database.series.revision(first.series, 1)).toEqual(first)
    expect(await database.series.revision(first.series)).toEqual(second)
    expect((await database.series.history(first.series)).map(({ number }) => number)).toEqual([2, 1])
    expect(await database.series.history(first.series, { before: 2 })).toHaveLength(1)
    expect((await database.series.get(first.series))?.head).toBe(2)
  })

  it('refuse what was changed on an older revision, and overwrite nothing', async () => {
    const { series } = await newSeries()
    const saves = await Promise.allSettled(
      ['一', '二', '三'].map((line) =>
        database.series.save({ series, base: 1, script: `${script}甲：${line}。\n`, choices: {} }),
      ),
    )
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const save of saves) {
      if (save.status === 'rejected') {
        expect(save.reason).toMatchObject({ code: 'store.revision-conflict', details: { base: 1, head: 2 } })
      }
    }
    expect((await database.series.history(series)).map(({ number }) => number)).toEqual([2, 1])
  })

  it('make no revision when nothing changed, also when asked twice', async () => {
    const { series } = await newSeries()
    const change = { series, base: 1, script: `${script}甲：再见。\n`, choices: {} }
    expect((await database.series.save({ series, base: 1, script, choices: {} })).number).toBe(1)
    expect((await database.series.save(change)).number).toBe(2)
    expect((await database.series.save(change)).number).toBe(2)
  })

  it('go into the trash and back, and only from there for good', async () => {
    const { series } = await newSeries()
    await expect(database.series.erase(series)).rejects.toMatchObject({ code: 'store.no-such-series' })
    await database.series.remove(series)
    expect((await database.series.list()).some(({ id }) => id === series)).toBe(false)
    expect((await database.series.list({ removed: true })).some(({ id }) => id === series)).toBe(true)
    await database.series.restore(series)
    expect((await database.series.list()).some(({ id }) => id === series)).toBe(true)
    await database.series.remove(series)
    await database.series.erase(series)
    expect(await database.series.get(series)).toBeNull()
    expect(await database.series.revision(series)).toBeNull()
  })

  it('do not take an id that is taken, or one that is no id', async () => {
    const { series } = await newSeries()
    const again = database.series.create({ id: series, title: '又', script, file: 'a.txt' })
    await expect(again).rejects.toMatchObject({ code: 'store.series-exists' })
    await expect(database.series.create({ id: '../etc', title: '又', script, file: 'a' })).rejects.toThrow()
    await expect(database.series.rename('nobody', '名')).rejects.toMatchObject({ code: 'store.no-such-series' })
  })
})

const take = (shot: string, artefact: string): NewTake => ({
  series: 'takes',
  episode: 'ep1',
  shot,
  engine: 'embedded',
  engineVersion: '1',
  seed: shot,
  artefact: digestBytes(artefact),
  cost: null,
  cpuSeconds: 3.5,
  seconds: 2,
  run: null,
})

describe('takes', () => {
  it('are all kept, and the same attempt is one take', async () => {
    const [first] = await database.takes.add([take('s1', 'a')])
    const [again, second] = await database.takes.add([{ ...take('s1', 'a'), seconds: 9 }, take('s1', 'b')])
    expect(again).toEqual(first)
    expect(second!.id).not.toBe(first!.id)
    expect((await database.takes.list({ series: 'takes', shot: 's1' })).map(({ id }) => id)).toEqual([
      second!.id,
      first!.id,
    ])
    expect(await database.takes.get(first!.id)).toEqual(first)
    expect(await database.takes.list({ series: 'takes', shot: 's2' })).toEqual([])
  })
})

const entry = (more: Partial<NewLedgerEntry> = {}): NewLedgerEntry => ({
  series: 'paid',
  episode: 'ep1',
  shot: 's1',
  run: null,
  engine: 'dream',
  work: 'segment',
  cost: { amount: 40, currency: 'CNY' },
  cpuSeconds: 0,
  seconds: 5,
  artefact: null,
  ...more,
})

describe('the ledger', () => {
  it('adds up by shot, engine and currency', async () => {
    await database.ledger.add([
      entry(),
      entry({ shot: 's2', cost: { amount: 2, currency: 'USD' } }),
      entry({ engine: 'embedded', cost: null, cpuSeconds: 7.5 }),
    ])
    expect(await database.ledger.totals({ series: 'paid' })).toEqual([
      {
        of: {},
        paid: [
          { amount: 40, currency: 'CNY' },
          { amount: 2, currency: 'USD' },
        ],
        reserved: [],
        cpuSeconds: 7.5,
        seconds: 15,
        entries: 3,
      },
    ])
    const byShot = await database.ledger.totals({ series: 'paid' }, ['shot', 'engine'])
    expect(byShot.map(({ of }) => of)).toContainEqual({ shot: 's1', engine: 'embedded' })
    expect((await database.ledger.list({ series: 'paid' })).map(({ shot }) => shot)).toEqual(['s1', 's2', 's1'])
  })

  it('stops before a budget is passed, even when many reserve at once', async () => {
    await database.budgets.set({ series: 'bound', engine: null, unit: 'CNY', limit: 100 })
    const tries = await Promise.allSettled(
      Array.from({ length: 6 }, () => database.ledger.reserve(entry({ series: 'bound' }))),
    )
    const ids = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(ids).toHaveLength(2)
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'store.budget-reached' },
    })
    // One turned out cheaper, one was not done: there is room again.
    const actual = { cost: { amount: 30, currency: 'CNY' }, cpuSeconds: 0, seconds: 1, artefact: null }
    await database.ledger.settle(ids[0]!, actual)
    await database.ledger.settle(ids[0]!, actual)
    await database.ledger.release(ids[1]!)
    const states = await database.budgets.list('bound')
    expect(states).toMatchObject([{ limit: 100, spent: 30, reserved: 0 }])
    await database.ledger.reserve(entry({ series: 'bound', cost: { amount: 70, currency: 'CNY' } }))
    await expect(
      database.ledger.reserve(entry({ series: 'bound', cost: { amount: 1, currency: 'CNY' } })),
    ).rejects.toThrow()
    // Another currency, another series: not bound by it.
    await database.ledger.reserve(entry({ series: 'bound', cost: { amount: 500, currency: 'USD' } }))
    await database.ledger.reserve(entry({ series: 'free', cost: { amount: 500, currency: 'CNY' } }))
    await database.budgets.remove({ series: 'bound', engine: null, unit: 'CNY' })
    expect(await database.budgets.list('bound')).toEqual([])
  })

  it('bounds processor time of one engine', async () => {
    await database.budgets.set({ series: null, engine: 'slow', unit: 'CPU', limit: 10 })
    await database.ledger.reserve(entry({ series: 'cpu', engine: 'slow', cost: null, cpuSeconds: 8 }))
    const more = entry({ series: 'cpu', engine: 'slow', cost: null, cpuSeconds: 3 })
    await expect(database.ledger.reserve(more)).rejects.toMatchObject({ code: 'store.budget-reached' })
    await database.ledger.reserve({ ...more, engine: 'fast' })
    await database.budgets.remove({ series: null, engine: 'slow', unit: 'CPU' })
  })
})

describe('runs', () => {
  const request = { script: 'a', size: 1 }

  it('tell everything once, in order, to whoever comes back', async () => {
    const run = await database.runs.create({ series: 'r', request })
    expect(run).toMatchObject({ state: 'waiting', lastEvent: 0, report: null })
    let heard = 0
    const stop = await database.runs.watch(run.id, () => heard++)
    await database.runs.claim(run.id, 'me')
    await Promise.all(
      Array.from({ length: 5 }, (_, i) =>
        database.runs.tell(run.id, [
          { kind: 'progress', body: { i } },
          { kind: 'progress', body: { i } },
        ]),
      ),
    )
    const events = await database.runs.events(run.id)
    expect(events.map(({ number }) => number)).toEqual(Array.from({ length: 11 }, (_, i) => i + 1))
    expect(events[0]).toMatchObject({ kind: 'state', body: { state: 'running' } })
    expect((await database.runs.events(run.id, { after: 9 })).map(({ number }) => number)).toEqual([10, 11])
    while (heard < 6) await new Promise((resolve) => setTimeout(resolve, 10))
    stop()
  })

  it('are found again by what was asked for, until they are done', async () => {
    const asked = { script: 'b' }
    expect(await database.runs.unfinished(asked)).toBeNull()
    const run = await database.runs.create({ series: 'r', request: asked })
    await database.runs.setState(run.id, 'stopped')
    expect((await database.runs.unfinished(asked))?.id).toBe(run.id)
    const error = { code: 'x', message: { zh: '错', en: 'wrong' }, retryable: true }
    expect(await database.runs.setState(run.id, 'failed', { error })).toMatchObject({ state: 'failed', error })
    expect(await database.runs.claim(run.id, 'me')).toMatchObject({ error: null, endedAt: null, owner: 'me' })
    await database.runs.setState(run.id, 'done', { report: { version: 1 } })
    expect(await database.runs.unfinished(asked)).toBeNull()
    expect((await database.runs.get(run.id))?.report).toEqual({ version: 1 })
  })

  it('listen to their newest owner only: one that was taken for dead writes nothing any more', async () => {
    const run = await database.runs.create({ series: 'r', request: { script: 'c' } })
    await database.runs.claim(run.id, 'frozen')
    expect((await database.runs.abandon('frozen')).map(({ id, state }) => [id, state])).toEqual([
      [run.id, 'interrupted'],
    ])
    await database.runs.claim(run.id, 'next')
    const word = [{ kind: 'progress' as const, body: {} }]
    await expect(database.runs.tell(run.id, word, 'frozen')).rejects.toMatchObject({ code: 'store.run-taken' })
    const end = database.runs.setState(run.id, 'done', { owner: 'frozen' })
    await expect(end).rejects.toMatchObject({ code: 'store.run-taken' })
    await database.runs.tell(run.id, word, 'next')
    expect(await database.runs.setState(run.id, 'done', { owner: 'next' })).toMatchObject({
      state: 'done',
      owner: null,
    })
    await expect(database.runs.setState('run_nobody', 'done')).rejects.toMatchObject({ code: 'store.no-such-run' })
  })

  it('are pruned by age, but for the newest of each series', async () => {
    for (let i = 0; i < 4; i++) {
      const run = await database.runs.create({ series: 'old', request: { i } })
      await (i === 0 ? database.runs.claim(run.id, 'me') : database.runs.setState(run.id, 'done'))
    }
    await database.runs.prune({ days: 1, keep: 0 })
    expect(await database.runs.list({ series: 'old' })).toHaveLength(4)
    await database.runs.prune({ days: 0, keep: 1 })
    const left = await database.runs.list({ series: 'old' })
    expect(left.map(({ request }) => request['i'])).toEqual([3, 0])
  })
})

describe('provenance', () => {
  it('says where an artefact came from', async () => {
    const made = {
      kind: 'segment' as const,
      key: digestBytes('made'),
      maker: 'm',
      engine: 'embedded',
      series: 'p',
      episode: 'ep1',
      shot: 's1',
      run: null,
      inputs: [{ kind: 'voice' as const, key: digestBytes('voice') }],
      bytes: 100,
      cpuSeconds: 1,
      seconds: 1,
    }
    await database.provenance.add([made, { ...made, bytes: 200 }])
    await database.provenance.add([{ ...made, bytes: 300 }])
    expect(await database.provenance.get('segment', made.key)).toMatchObject({ ...made, bytes: 300 })
    expect(await database.provenance.list({ series: 'p', shot: 's1' })).toHaveLength(1)
    expect(await database.provenance.list({ series: 'p', shot: 's2' })).toEqual([])
  })
})

describe('processes', () => {
  it('hear each other at once', async () => {
    const heard: string[] = []
    const stop = await database.signals.listen('steps', (word) => heard.push(word))
    await database.signals.tell('steps', 'one')
    await database.signals.tell('others', 'two')
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    stop()
    expect(heard).toEqual(['one'])
  })

  it('take turns', async () => {
    const order: string[] = []
    const slow = (name: string) => async () => {
      order.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 30))
      order.push(`${name} out`)
    }
    await Promise.all([database.turns.take('t', slow('a')), database.turns.take('t', slow('b'))])
    expect(order[1]).toBe(`${order[0]!.slice(0, 1)} out`)
    await database.turns.take('t', async () => {
      expect(await database.turns.tryTake('t', async () => 'mine')).toBeNull()
      expect(await database.turns.tryTake('other', async () => 'mine')).toBe('mine')
    })
  })

  it('that wait for their turn hold up nobody who builds an index meanwhile', async () => {
    const pool = database.connect(1)
    let second: Promise<unknown> = Promise.resolve()
    await database.turns.take('tables', async () => {
      second = database.turns.take('tables', async () => {})
      await new Promise((resolve) => setTimeout(resolve, 300))
      await pool.query("set statement_timeout = '20s'")
      await pool.query('create index concurrently takes_of_seed on app.takes (seed)')
    })
    await second
    await pool.query('drop index app.takes_of_seed')
    await pool.end()
  })

  it('say that they live', async () => {
    await database.executors.beat({ id: 'e1', host: 'here', pid: 1 })
    await database.executors.beat({ id: 'e1', host: 'here', pid: 1 })
    expect(await database.executors.list()).toMatchObject([{ id: 'e1', host: 'here', pid: 1 }])
    expect((await database.executors.list())[0]!.silent).toBeLessThan(60)
    await database.executors.leave('e1')
    expect(await database.executors.list()).toEqual([])
  })
})

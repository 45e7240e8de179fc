import { spawn } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NotCharged } from '#engines'
import { type ArtefactStore, type Database, openArtefactStore, openDatabase } from '#store'
import { type EngineTraits, engineOf, openPaidService, type PaidService } from '../../../test/support/paid-service.ts'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { callKey, createCallDesk } from './call-desk.ts'

/*
 * Calls that are paid for, against a service that keeps a bill.
 */

let home = ''
let database: Database
let store: ArtefactStore
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-calls-'))
  database = await openDatabase({ home })
  store = await openArtefactStore(home)
})
afterAll(async () => {
  await database.close()
  await removeFolder(home)
})

const { signal } = new AbortController()
const isAlive = async (owner: string) => {
  try {
    process.kill(Number(owner), 0)
    return true
  } catch {
    return false
  }
}
const of = { episode: 'e', shot: 's', work: 'video' }
const open = (graceMs = 8000, series = 'paid', run = 'here') => {
  const owner = String(process.pid)
  return createCallDesk({ calls: database.calls, store, series, run, owner, isAlive, lookMs: 20, graceMs })
}
const ask = (url: string, words: string, traits: EngineTraits = {}, series = 'paid') =>
  open(8000, series).call({ engine: engineOf(url, traits), request: { words }, kind: 'memory', of, signal })
/** What the ledger says of the call: nothing, that its price is set aside, or that it was paid. */
const booked = async (url: string, words: string) => {
  const artefact = callKey({ engine: engineOf(url), request: { words } })
  const entries = await database.ledger.list({ engine: 'service' }, { limit: 1000 })
  return entries.filter((entry) => entry.artefact === artefact).map(({ phase, cost }) => [phase, cost?.amount])
}
const setAside = [['estimate', 120]]
const paidOnce = [['actual', 120]]

/** Has another process make the call; gives how it ended. */
function askElsewhere(url: string, words: string, traits: EngineTraits): Promise<string | number | null> {
  const program = fileURLToPath(new URL('../../../test/support/paid-caller.ts', import.meta.url))
  const child = spawn(process.execPath, [program, home, url, words, JSON.stringify(traits)], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  return new Promise((resolve) => child.once('exit', (code, killedBy) => resolve(killedBy ?? code)))
}

describe('a call that is paid for', () => {
  it('is made once, however many ask at the same time, and is in the store for whoever asks later', async () => {
    await using service = await openPaidService()
    const answers = await Promise.all(Array.from({ length: 5 }, () => ask(service.url, 'once')))
    expect(new Set(answers.map(({ bytes }) => String(bytes)))).toEqual(new Set(['made of once']))
    await ask(service.url, 'once')
    expect(service.bill).toEqual(['once'])
    expect(await booked(service.url, 'once')).toEqual(paidOnce)
  })

  it('waits as long as the service asks, and is not repeated when it is refused', async () => {
    await using service = await openPaidService()
    service.faults.push('busy', 'busy')
    await ask(service.url, 'later')
    service.faults.push('refuse')
    await expect(ask(service.url, 'never')).rejects.toMatchObject({ code: 'production.call-refused' })
    expect(service.bill).toEqual(['later'])
    expect(await booked(service.url, 'never')).toEqual([])
  })

  it('is given up after a few tries at a service that is not there, and nothing stays set aside for it', async () => {
    let knocks = 0
    const submit = () => Promise.reject(new NotCharged('nobody answers', 'away', 0.01 * ++knocks))
    const engine = { ...engineOf('http://127.0.0.1'), id: 'gone', submit }
    const asked = open().call({ engine, request: { words: 'anybody?' }, kind: 'memory', of, signal })
    await expect(asked).rejects.toMatchObject({ code: 'production.engine-away', retryable: true })
    expect(knocks).toBe(4)
    expect(await database.ledger.list({ engine: 'gone' })).toEqual([])
    expect(await database.calls.list({ engine: 'gone' })).toEqual([])
  })

  it('of which nobody knows whether it was taken is not made again, until the service or a person tells', async () => {
    await using service = await openPaidService()
    for (const fault of ['hang up after taking it', 'hang up before taking it', 'break'] as const) {
      service.faults.push(fault)
      await expect(ask(service.url, fault)).rejects.toMatchObject({ code: 'production.maybe-charged' })
      await expect(ask(service.url, fault)).rejects.toMatchObject({ code: 'production.maybe-charged' })
      expect(await booked(service.url, fault)).toEqual(setAside)
    }
    expect(service.bill).toEqual(['hang up after taking it'])
    // Somebody looked, and decides to pay again.
    const key = callKey({ engine: engineOf(service.url), request: { words: 'break' } })
    await database.calls.forget((await database.calls.get(key))!.number)
    expect(await booked(service.url, 'break')).toEqual([])
    await ask(service.url, 'break')
    expect(await booked(service.url, 'break')).toEqual(paidOnce)
    expect(service.bill).toEqual(['hang up after taking it', 'break'])
  })

  it('is found again at a service that can be asked, or that knows the key, and paid once', async () => {
    for (const traits of [{ finds: true }, { repeats: 'replays' }] as const) {
      await using service = await openPaidService({ replays: 'repeats' in traits })
      const name = Object.keys(traits)[0]
      for (const fault of ['hang up after taking it', 'hang up before taking it'] as const) {
        service.faults.push(fault)
        expect(String((await ask(service.url, `${name} ${fault}`, traits)).bytes)).toBe(`made of ${name} ${fault}`)
        expect(await booked(service.url, `${name} ${fault}`)).toEqual(paidOnce)
      }
      expect(service.bill).toHaveLength(2)
    }
  })

  it('is paid once at most when the process is killed at any point of it', async () => {
    const points = [
      { dies: 'before it is sent', traits: {}, ends: 'production.maybe-charged' },
      { dies: 'after it was taken', traits: {}, ends: 'production.maybe-charged' },
      { dies: 'before it is collected', traits: {}, ends: 'made' },
      { dies: 'after it was taken', traits: { finds: true }, ends: 'made' },
      { dies: 'before it is sent', traits: { repeats: 'replays' }, ends: 'made' },
    ] as const
    for (const { dies, traits, ends } of points) {
      await using service = await openPaidService({ replays: 'repeats' in traits })
      const words = `${JSON.stringify(traits)} ${dies}`
      expect(await askElsewhere(service.url, words, { ...traits, dies })).toBe('SIGKILL')
      const after = await ask(service.url, words, traits).then(
        ({ bytes }) => String(bytes),
        ({ code }) => code,
      )
      expect(after).toBe(ends === 'made' ? `made of ${words}` : ends)
      expect(await booked(service.url, words)).toEqual(ends === 'made' ? paidOnce : setAside)
      expect(service.bill).toEqual(dies === 'before it is sent' && ends !== 'made' ? [] : [words])
    }
  }, 180_000)

  it('is let finish when its run is stopped, and what has no answer by then is asked about, never sent again', async () => {
    const stopped = async (words: string, traits: EngineTraits, graceMs: number, service: PaidService) => {
      service.faults.push('answer late')
      const stop = new AbortController()
      const desk = open(graceMs)
      const engine = engineOf(service.url, traits)
      const answer = desk.call({ engine, request: { words }, kind: 'memory', of, signal: stop.signal })
      answer.catch(() => {})
      while (!service.bill.includes(words)) await new Promise((resolve) => setTimeout(resolve, 5))
      expect(desk.onTheWay()).toBe(1)
      stop.abort(new Error('stopped'))
      if (graceMs > 1000) service.answerNow()
      await desk.settle()
      expect(desk.onTheWay()).toBe(0)
      const call = await database.calls.get(callKey({ engine, request: { words } }))
      return { state: call?.state, again: () => ask(service.url, words, traits) }
    }
    await using service = await openPaidService()
    const finished = await stopped('let finish', {}, 60_000, service)
    expect(finished.state).toBe('submitted')
    expect(String((await finished.again()).bytes)).toBe('made of let finish')
    const unknown = await stopped('given up', {}, 30, service)
    expect(unknown.state).toBe('unclear')
    await expect(unknown.again()).rejects.toMatchObject({ code: 'production.maybe-charged' })
    const asked = await stopped('asked about', { finds: true }, 30, service)
    expect(asked.state).toBe('unclear')
    expect(String((await asked.again()).bytes)).toBe('made of asked about')
    expect(service.bill).toEqual(['let finish', 'given up', 'asked about'])
    expect(await booked(service.url, 'let finish')).toEqual(paidOnce)
    expect(await booked(service.url, 'given up')).toEqual(setAside)
    expect(await booked(service.url, 'asked about')).toEqual(paidOnce)
  })

  it('whose result the disk lost is collected again, and not paid again', async () => {
    await using service = await openPaidService()
    const { key } = await ask(service.url, 'lost')
    const folder = join(home, 'artefacts', 'memory', key.slice(0, 2))
    for (const name of await readdir(folder)) if (name === key) await writeFile(join(folder, name), 'spoiled')
    expect(String((await ask(service.url, 'lost')).bytes)).toBe('made of lost')
    expect(service.bill).toEqual(['lost'])
  })

  it('keeps to what the service allows, over all processes together', async () => {
    await using service = await openPaidService({ takes: 150 })
    const limits = { atOnce: 2, rate: { calls: 5, seconds: 2 } }
    const here = Array.from({ length: 6 }, (_, i) => ask(service.url, `here ${i}`, { limits }))
    const there = Array.from({ length: 2 }, (_, i) => askElsewhere(service.url, `there ${i}`, { limits }))
    await Promise.all([...here, ...there])
    expect(service.bill).toHaveLength(8)
    expect(service.most).toBeLessThanOrEqual(2)
    const begun = (await database.calls.list({ engine: 'service' }))
      .map(({ begunAt }) => Date.parse(begunAt))
      .slice(-8)
      .sort((a, b) => a - b)
    for (const [i, moment] of begun.entries()) {
      const sixth = begun[i + 5]
      if (sixth !== undefined) expect(sixth - moment).toBeGreaterThanOrEqual(1990)
    }
  })

  it('is not made when a budget would be passed, also by what nobody knows to be paid, whatever becomes of its run', async () => {
    await using service = await openPaidService()
    const { id: run } = await database.runs.create({ series: 'poor', request: {} })
    await ask(service.url, 'first', {}, 'poor')
    // There already: nothing is paid for it.
    await ask(service.url, 'first', {}, 'poor')
    await database.budgets.set({ series: 'poor', engine: null, unit: 'CNY', limit: 300 })
    service.faults.push('hang up after taking it')
    const engine = engineOf(service.url)
    const unknown = open(8000, 'poor', run).call({ engine, request: { words: 'unknown' }, kind: 'memory', of, signal })
    await expect(unknown).rejects.toMatchObject({ code: 'production.maybe-charged' })
    await database.runs.setState(run, 'stopped')
    await expect(ask(service.url, 'second', {}, 'poor')).rejects.toMatchObject({ code: 'store.budget-reached' })
    expect(service.bill).toEqual(['first', 'unknown'])
    const [total] = await database.ledger.totals({ series: 'poor' })
    const each = [{ amount: 120, currency: 'CNY' }]
    expect(total).toMatchObject({ paid: each, reserved: each })
    const [entry] = await database.ledger.list({ series: 'poor', phase: 'actual' })
    expect(entry).toMatchObject({ ...of, run: 'here', engine: 'service', cpuSeconds: 0 })
    expect(entry!.seconds).toBeGreaterThan(0)
  })
})

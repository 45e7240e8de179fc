import { spawn } from 'node:child_process'
import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArtefactStore, type Database, openArtefactStore, openDatabase } from '#store'
import { type EngineTraits, engineOf, openPaidService, type PaidService } from '../../../test/support/paid-service.ts'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { openBooks } from '../books.ts'
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
const open = (graceMs = 8000) =>
  createCallDesk({ calls: database.calls, store, owner: String(process.pid), isAlive, lookMs: 20, graceMs })
const ask = (url: string, words: string, traits: EngineTraits = {}) =>
  open().call({ engine: engineOf(url, traits), request: { words }, kind: 'memory', signal })

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
    expect(answers.filter(({ paid }) => paid !== null)).toMatchObject([{ paid: { amount: 120, currency: 'CNY' } }])
    expect((await ask(service.url, 'once')).paid).toBeNull()
    expect(service.bill).toEqual(['once'])
  })

  it('waits as long as the service asks, and is not repeated when it is refused', async () => {
    await using service = await openPaidService()
    service.faults.push('busy', 'busy')
    await ask(service.url, 'later')
    service.faults.push('refuse')
    await expect(ask(service.url, 'never')).rejects.toMatchObject({ code: 'production.call-refused' })
    expect(service.bill).toEqual(['later'])
    await expect(ask('http://127.0.0.1:1', 'nobody there', {}))
      .rejects.toBeDefined()
      .catch(() => {})
  })

  it('of which nobody knows whether it was taken is not made again, until the service or a person tells', async () => {
    await using service = await openPaidService()
    for (const fault of ['hang up after taking it', 'hang up before taking it', 'break'] as const) {
      service.faults.push(fault)
      await expect(ask(service.url, fault)).rejects.toMatchObject({ code: 'production.maybe-charged' })
      await expect(ask(service.url, fault)).rejects.toMatchObject({ code: 'production.maybe-charged' })
    }
    expect(service.bill).toEqual(['hang up after taking it'])
    // Somebody looked, and decides to pay again.
    const key = callKey({ engine: engineOf(service.url), request: { words: 'break' } })
    await database.calls.forget((await database.calls.get(key))!.number)
    await ask(service.url, 'break')
    expect(service.bill).toEqual(['hang up after taking it', 'break'])
  })

  it('is found again at a service that can be asked, or that knows the key, and paid once', async () => {
    for (const traits of [{ finds: true }, { repeats: 'replays' }] as const) {
      await using service = await openPaidService({ replays: 'repeats' in traits })
      const name = Object.keys(traits)[0]
      for (const fault of ['hang up after taking it', 'hang up before taking it'] as const) {
        service.faults.push(fault)
        expect(String((await ask(service.url, `${name} ${fault}`, traits)).bytes)).toBe(`made of ${name} ${fault}`)
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
      expect(service.bill).toEqual(dies === 'before it is sent' && ends !== 'made' ? [] : [words])
    }
  }, 180_000)

  it('is let finish when its run is stopped, and what has no answer by then is asked about, never sent again', async () => {
    const stopped = async (words: string, traits: EngineTraits, graceMs: number, service: PaidService) => {
      service.faults.push('answer late')
      const stop = new AbortController()
      const desk = open(graceMs)
      const engine = engineOf(service.url, traits)
      const answer = desk.call({ engine, request: { words }, kind: 'memory', signal: stop.signal })
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

  it('is not made when a budget would be passed, and stands in the books with what it cost, once', async () => {
    await using service = await openPaidService()
    const { id: run } = await database.runs.create({ series: 'paid', request: {} })
    const books = await openBooks({ ledger: database.ledger, series: 'paid', run })
    const booked = (words: string) => {
      const engine = engineOf(service.url)
      const artefact = callKey({ engine, request: { words } })
      const of = { episode: 'e', shot: 's', work: 'video', engine: engine.id, artefact, cpuSeconds: 0 }
      return books.book({ ...of, cost: engine.price({ words }) }, async (spent) => {
        const answer = await ask(service.url, words)
        spent(0, answer.paid)
        return answer
      })
    }
    await booked('first')
    // There already: nothing is paid for it.
    await booked('first')
    await database.budgets.set({ series: 'paid', engine: null, unit: 'CNY', limit: 200 })
    await expect(booked('second')).rejects.toMatchObject({ code: 'store.budget-reached' })
    expect(service.bill).toEqual(['first'])
    const [total] = await database.ledger.totals({ series: 'paid' })
    expect(total).toMatchObject({ paid: [{ amount: 120, currency: 'CNY' }], reserved: [] })
  })
})

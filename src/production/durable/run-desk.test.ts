import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DBOSClient } from '@dbos-inc/dbos-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ArtefactStore, type Database, openArtefactStore, openDatabase } from '#store'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { makeOptionsSchema } from '../options.ts'
import { makeQueueTables } from './queue-tables.ts'
import { createRunDesk, type RunDesk } from './run-desk.ts'
import { sweep } from './take-over.ts'
import { createVitalSigns } from './vital-signs.ts'

/*
 * Runs that are asked for, given up and forgotten; nobody is there who would work on one.
 */

let home = ''
let database: Database
let store: ArtefactStore
let client: DBOSClient
let pool: ReturnType<Database['connect']>
let desk: RunDesk
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-runs-'))
  database = await openDatabase({ home })
  store = await openArtefactStore(home)
  pool = database.connect(2)
  await makeQueueTables(pool)
  client = await DBOSClient.create({
    systemDatabaseUrl: database.url,
    systemDatabasePool: pool,
    applicationName: 'sanbu',
  })
  desk = createRunDesk({ database, client, store, version: 'v', queueName: 'make', stopHere: () => {} })
})
afterAll(async () => {
  await client.destroy()
  await pool.end()
  await database.close()
  await removeFolder(home)
})

const ask = (script: string, more: object = {}) => {
  const options = makeOptionsSchema.parse({ script: '/scripts/one.txt', out: '/films/one', ...more })
  return desk.start({ options, source: new TextEncoder().encode(script), series: null })
}
const stateOf = async (id: string) => (await database.runs.get(id))?.state
/** Its process died with a piece of work in hand. */
async function breakOff(id: string): Promise<void> {
  const { series } = (await database.runs.get(id))!
  await database.runs.claim(id, 'dead')
  const of = { episode: null, shot: null, work: 'segment', engine: 'embedded', artefact: null, cost: null, seconds: 0 }
  await database.ledger.reserve({ ...of, series, run: id, cpuSeconds: 5 })
  await database.runs.abandon('dead')
}
const setAside = (run: string) => database.ledger.list({ run, phase: 'estimate' })

describe('a run that was broken off', () => {
  it('goes on when the same is asked for, with what it had set aside', async () => {
    const { id } = await ask('first')
    await breakOff(id)
    expect(await stateOf(id)).toBe('interrupted')
    expect(await ask('first')).toMatchObject({ id, state: 'waiting' })
    expect(await setAside(id)).toHaveLength(1)
  })

  it('is given up when the same episodes are asked for otherwise, and nothing stays set aside for it', async () => {
    const [changed, other, running] = [
      await ask('a'),
      await ask('a', { episodes: [{ from: 2, to: 2 }] }),
      await ask('a', { width: 90, height: 160 }),
    ]
    await breakOff(changed.id)
    await breakOff(other.id)
    const { id } = await ask('b')
    expect(await stateOf(changed.id)).toBe('stopped')
    expect(await setAside(changed.id)).toEqual([])
    // Other episodes are another matter, and nobody takes their work from those who do it.
    expect(await stateOf(other.id)).toBe('interrupted')
    expect(await setAside(other.id)).toHaveLength(1)
    expect(await stateOf(running.id)).toBe('waiting')
    expect(await stateOf(id)).toBe('waiting')
  })

  it('is stopped like any other, and nothing stays set aside for it', async () => {
    const { id } = await ask('c')
    await breakOff(id)
    expect(await desk.stop(id)).toMatchObject({ state: 'stopped' })
    expect(await setAside(id)).toEqual([])
  })
})

it('runs are forgotten after ninety days, with their events and what they had set aside, but for the last twenty of each series', async () => {
  const made: string[] = []
  for (let i = 0; i < 24; i++) {
    const { id } = await database.runs.create({ series: 'many', request: { i } })
    made.push(id)
    if (i === 0) await breakOff(id)
    else await database.runs.setState(id, 'done')
  }
  const age = (ids: readonly string[], days: number) =>
    pool.query(
      `update app.runs set created_at = moment, started_at = moment, ended_at = case when ended_at is not null then moment end
       from (select now() - make_interval(days => $2) as moment) as past where id = any($1)`,
      [ids, days],
    )
  await age(made, 91)
  await age([made[2]!], 89)
  await sweep({ database, client }, createVitalSigns(), 'me')
  const left = await database.runs.list({ series: 'many', limit: 100 })
  expect(left.map(({ id }) => id).reverse()).toEqual([made[2], ...made.slice(4)])
  expect(await setAside(made[0]!)).toEqual([])
  expect(await database.runs.events(made[1]!)).toEqual([])
  expect(await database.runs.events(made[4]!)).not.toEqual([])
})

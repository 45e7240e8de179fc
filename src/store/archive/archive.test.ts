import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestBytes } from '#core'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import {
  type ArtefactStore,
  type Database,
  exportSeries,
  importSeries,
  openArtefactStore,
  openDatabase,
} from '../index.ts'

let folder = ''
let database: Database
let elsewhere: Database
let store: ArtefactStore
let file = ''

/** Two databases in one server: two homes, as far as what is kept is concerned. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-archive-'))
  file = join(folder, 'a.sanbu.tar')
  database = await openDatabase({ home: folder }, {})
  const pool = database.connect(1)
  await pool.query('create database elsewhere')
  await pool.end()
  elsewhere = await openDatabase({ home: folder, url: database.url.replace('/postgres?', '/elsewhere?') })
  store = await openArtefactStore(folder, {})
})
afterAll(async () => {
  await Promise.all([database.close(), elsewhere.close()])
  await removeFolder(folder)
})

describe('a series in one file', () => {
  it('is the same elsewhere: revisions with their times, takes, and what was made', async () => {
    await database.series.create({ id: 'rain', title: '雨夜', script: '甲：你好。', file: 'a.txt' })
    const second = { series: 'rain', base: 1, script: '甲：再见。', choices: { picks: { s1: 'tk_1' } }, note: '改' }
    await database.series.save(second)
    const made = digestBytes('made')
    const voice = digestBytes('voice')
    await store.put('segment', made, Buffer.from('picture'))
    await store.put('voice', voice, Buffer.from('sound'))
    const spent = { cpuSeconds: 1, seconds: 1 }
    const of = { series: 'rain', episode: 'e', shot: 's1', run: null, engine: 'embedded', ...spent }
    await database.takes.add([{ ...of, engineVersion: '1', seed: 's', artefact: made, cost: null }])
    const inputs = [{ kind: 'voice' as const, key: voice }]
    await database.provenance.add([{ ...of, kind: 'segment', key: made, maker: 'm', inputs, bytes: 7 }])

    const out = await exportSeries({ database, store }, 'rain', file)
    expect(out).toEqual({ series: 'rain', revisions: 2, takes: 1, artefacts: 2 })
    const other = await openArtefactStore(join(folder, 'other'), {})
    expect(await importSeries({ database: elsewhere, store: other }, file)).toEqual(out)
    for (const number of [1, 2]) {
      expect(await elsewhere.series.revision('rain', number)).toEqual(await database.series.revision('rain', number))
    }
    expect(await elsewhere.series.get('rain')).toEqual(await database.series.get('rain'))
    expect((await elsewhere.takes.list({ series: 'rain' })).map(({ artefact }) => artefact)).toEqual([made])
    expect(Buffer.from((await other.get('segment', made))!).toString()).toBe('picture')
    expect(await other.has('voice', voice)).toBe(true)
  })

  it('is not taken in twice, and a damaged file not at all', async () => {
    const again = importSeries({ database: elsewhere, store }, file)
    await expect(again).rejects.toMatchObject({ code: 'store.series-exists' })
    const whole = await readFile(file)
    const fresh = { database: elsewhere, store: await openArtefactStore(join(folder, 'third'), {}) }
    await elsewhere.series.remove('rain')
    await elsewhere.series.erase('rain')
    for (const [name, bytes] of [
      ['cut off', whole.subarray(0, whole.length - 2000)],
      ['another byte', Buffer.from(whole.toString('latin1').replace('picture', 'pictura'), 'latin1')],
      ['a picture', Buffer.from('not a tar at all'.repeat(100))],
    ] as const) {
      await writeFile(join(folder, 'bad.tar'), bytes)
      const taken = importSeries(fresh, join(folder, 'bad.tar'))
      await expect(taken, name).rejects.toMatchObject({ code: 'store.archive-broken' })
      expect(await elsewhere.series.get('rain')).toBeNull()
    }
  })

  it('that is not there leaves no file behind', async () => {
    const lost = exportSeries({ database, store }, 'nobody', join(folder, 'lost.tar'))
    await expect(lost).rejects.toMatchObject({ code: 'store.no-such-series' })
    await expect(stat(join(folder, 'lost.tar'))).rejects.toThrow()
  })
})

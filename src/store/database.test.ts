import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { type Database, openDatabase } from './index.ts'
import { askServer } from './postgres/connect.ts'
import { migrate } from './postgres/migrate.ts'
import { openPool, openQueries } from './postgres/pool.ts'
import { findPostmaster, isAlive } from './postgres/postmaster.ts'
import { createTurns } from './postgres/turns.ts'

let home = ''
let database: Database
const own = { DATABASE_URL: '' }
const dataFolder = () => join(home, 'database', 'data')

async function until(claim: () => Promise<boolean>): Promise<void> {
  // A claim that does not come true within a minute is given up, so that no loop outlives its test.
  const end = performance.now() + 60_000
  while (performance.now() < end && !(await claim())) await new Promise((resolve) => setTimeout(resolve, 50))
}

/** Processes that call themselves the server of a folder, as the system lists them. */
async function serversOf(data: string): Promise<number[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    ids.map(async (id) => {
      const line = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')
      const at = await readlink(`/proc/${id}/cwd`).catch(() => '')
      return line.includes('bin/postgres') && at === data ? [Number(id)] : []
    }),
  )
  return found.flat()
}

async function keepersOf(home: string): Promise<number[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(
    ids.map(async (id) => ({ id, line: await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '') })),
  )
  return lines.flatMap(({ id, line }) => (line.includes(`keeper.ts\0${home}\0`) ? [Number(id)] : []))
}

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-database-'))
  // As root: nobody else may enter, and the server does not run as root.
  await chmod(home, 0o700)
  database = await openDatabase({ home }, own)
})
afterAll(async () => {
  await database.close()
  const patience = new Promise((resolve) => setTimeout(resolve, 10_000))
  await Promise.race([until(async () => (await findPostmaster(dataFolder())) === null), patience])
  // A server whose keeper was killed may outlive its users.
  for (const id of await serversOf(dataFolder())) process.kill(id, 'SIGKILL')
  await removeFolder(home)
})

describe('a turn', () => {
  const holder = fileURLToPath(new URL('../../test/support/turn-holder.ts', import.meta.url))
  const silent = 5000
  const turns = () => createTurns(database.url, { silent })
  const taken = async () => (await turns().tryTake('sweep', async () => 'mine')) === null

  it('is kept by one who works for long, and lost by one that is frozen', async () => {
    const child = spawn(process.execPath, [holder, database.url, String(silent)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const said: string[] = []
      child.stdout.on('data', (data: Buffer) => said.push(String(data)))
      await until(async () => said.join('').includes('mine'))
      await new Promise((resolve) => setTimeout(resolve, 1.3 * silent))
      expect(await taken()).toBe(true)
      child.kill('SIGSTOP')
      await until(async () => !(await taken()))
      expect(await taken()).toBe(false)
      child.kill('SIGCONT')
      await until(async () => said.join('').includes('lost'))
      expect(said.join('')).toContain('lost')
    } finally {
      child.kill('SIGKILL')
    }
  })
})

describe('the built-in server', () => {
  it('keeps its password to its owner and listens to no network', async () => {
    expect((await stat(join(home, 'database', 'password'))).mode & 0o077).toBe(0)
    expect((await stat(dataFolder())).mode & 0o077).toBe(0)
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    const { rows } = await client.query('show listen_addresses')
    await client.end()
    expect(rows).toEqual([{ listen_addresses: '' }])
    const wrong = new pg.Client({ connectionString: database.url.replace(/:[^:@]+@/, ':wrong@') })
    await expect(wrong.connect()).rejects.toThrow(/password/)
  })

  it('serves two copies side by side from one server', async () => {
    const { pid } = (await findPostmaster(dataFolder()))!
    const [a, b] = await Promise.all([openDatabase({ home }, own), openDatabase({ home }, own)])
    expect((await findPostmaster(dataFolder()))?.pid).toBe(pid)
    await Promise.all([a.close(), b.close()])
    await database.series.list()
  })

  it('comes back after it was killed, with everything that was saved', async () => {
    await database.series.create({ id: 'kept', title: '留下', script: '甲：你好。', file: 'a.txt' })
    const { pid } = (await findPostmaster(dataFolder()))!
    process.kill(pid, 'SIGKILL')
    await until(async () => !isAlive(pid))
    // All who used it want it back at the same moment; two servers over one folder would ruin it.
    await Promise.all(Array.from({ length: 6 }, () => database.revive()))
    expect(await serversOf(dataFolder())).toHaveLength(1)
    expect((await database.series.get('kept'))?.title).toBe('留下')
  })

  it('ends after its last user also when its keeper was meant for a server that was killed', async () => {
    const keeper = new URL('./postgres/keeper.ts', import.meta.url).pathname
    // Slow to start: it hears whom it is to keep only when that one is dead, and another has taken its place.
    const slow = spawn(process.execPath, [keeper, home], { cwd: '/', stdio: ['pipe', 'ignore', 'ignore'] })
    await until(async () => (await keepersOf(home)).some((id) => id !== slow.pid))
    const { pid } = (await findPostmaster(dataFolder()))!
    process.kill(pid, 'SIGKILL')
    await until(async () => !isAlive(pid))
    await database.revive()
    for (const id of await keepersOf(home)) if (id !== slow.pid) process.kill(id, 'SIGKILL')
    slow.stdin.end(JSON.stringify({ url: database.url, starter: process.pid }))
    await until(async () => (await askServer(database.url)).kept)
    // Two of its looks: it is sooner sure of a last user whom it has seen.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await database.close()
    // Its file goes a moment before its last process.
    await until(async () => (await serversOf(dataFolder())).length === 0)
    expect(await findPostmaster(dataFolder())).toBeNull()
    database = await openDatabase({ home }, own)
  })

  it('is started anew for whoever opens it in the very moment in which it ends', async () => {
    const holder = new pg.Client({ connectionString: database.url })
    holder.on('error', () => {})
    await holder.connect()
    await holder.query('begin')
    await holder.query('lock table app.migrations in access exclusive mode')
    const opening = openDatabase({ home }, own)
    const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
    const pool = database.connect(1)
    await until(async () => ((await pool.query(waiting)).rowCount ?? 0) > 0)
    process.kill((await findPostmaster(dataFolder()))!.pid, 'SIGINT')
    const opened = await opening
    expect(await opened.series.list()).toHaveLength(1)
    await opened.close()
    await pool.end()
    await database.revive()
  })

  it('leaves nothing of a process that died while it made the data folder', async () => {
    const gone = spawnSync(process.execPath, ['--version']).pid
    const halves = [`new-${gone}-a1b2c3`, `password.${gone}-00ff00ff`]
    const mine = `new-${process.pid}-a1b2c3`
    for (const name of [...halves, mine]) await mkdir(join(home, 'database', name))
    process.kill((await findPostmaster(dataFolder()))!.pid, 'SIGKILL')
    await database.revive()
    const left = await readdir(join(home, 'database'))
    expect(left.filter((name) => halves.includes(name))).toEqual([])
    expect(left).toContain(mine)
  })

  it('is backed up by copying its folder, even as a crash left it, and the copy is a home like any other', async () => {
    const from = await mkdtemp(join(tmpdir(), 'sanbu-database-'))
    const data = join(from, 'database', 'data')
    const opened = await openDatabase({ home: from }, own)
    await opened.series.create({ id: 'kept', title: '留下', script: '甲：你好。', file: 'a.txt' })
    process.kill((await findPostmaster(data))!.pid, 'SIGKILL')
    await until(async () => (await serversOf(data)).length === 0)
    // As people do: what is copied belongs to who copies it.
    execFileSync('cp', ['-R', from, `${from}-copy`])
    const copy = await openDatabase({ home: `${from}-copy` }, own)
    expect((await copy.series.list()).map(({ id }) => id)).toEqual(['kept'])
    await copy.series.create({ id: 'more', title: '又一', script: '甲：再见。', file: 'a.txt' })
    await copy.close()
    await opened.revive()
    expect((await opened.series.list()).map(({ id }) => id)).toEqual(['kept'])
    await opened.close()
    for (const home of [from, `${from}-copy`]) {
      await until(async () => (await serversOf(join(home, 'database', 'data'))).length === 0)
      await removeFolder(home)
    }
  })

  it('ends when its last user is killed, and leaves nothing running', async () => {
    const other = await mkdtemp(join(tmpdir(), 'sanbu-database-'))
    const file = new URL('./index.ts', import.meta.url).href
    const script = `const { openDatabase } = await import(${JSON.stringify(file)})
      await openDatabase({ home: ${JSON.stringify(other)} }, {})
      process.kill(process.pid, 'SIGKILL')`
    expect(() => execFileSync(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' })).toThrow()
    const data = join(other, 'database', 'data')
    expect(await stat(join(data, 'PG_VERSION'))).toBeTruthy()
    await until(async () => (await findPostmaster(data)) === null)
    await removeFolder(other)
  })
})

describe('the tables', () => {
  /** A second database in the same server, for things that would spoil the first. */
  async function other(name: string) {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return database.url.replace('/postgres?', `/${name}?`)
  }

  /** A database as earlier versions left it, opened with this one. */
  async function openOld(name: string, files: readonly string[]) {
    const url = await other(name)
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    for (const file of files)
      await client.query(await readFile(new URL(`./postgres/fixtures/${file}.sql`, import.meta.url), 'utf8'))
    await client.end()
    return openDatabase({ home, url })
  }

  it('are brought forwards from a database of the first version, with all that is in it', async () => {
    const opened = await openOld('old', ['version-1'])
    const series = await opened.series.list()
    expect(series).toMatchObject([{ id: 'rain-night', title: '雨夜', head: 2 }])
    expect(await opened.series.revision('rain-night')).toMatchObject({ number: 2, choices: { picks: { s1: 'tk_1' } } })
    expect((await opened.runs.list())[0]).toMatchObject({ id: 'run_0123456789abcdef', state: 'done', lastEvent: 1 })
    expect(await opened.takes.list({ series: 'rain-night' })).toHaveLength(1)
    expect(await opened.ledger.totals({})).toMatchObject([
      { paid: [{ amount: 250, currency: 'CNY' }], cpuSeconds: 12.5 },
    ])
    await opened.close()
  })

  it('are brought forwards from the third: money is a matter of calls, and one that was open is booked when it is answered', async () => {
    const opened = await openOld('third', ['version-1', 'version-3'])
    expect((await opened.runs.list()).map(({ state }) => state).sort()).toEqual(['done', 'interrupted'])
    const paid = async () => (await opened.ledger.totals({}))[0]
    expect(await paid()).toMatchObject({ paid: [{ amount: 250, currency: 'CNY' }], reserved: [] })
    const [call] = await opened.calls.list()
    expect(call).toMatchObject({ engine: 'voice-service', state: 'unclear' })
    const of = { series: 'rain-night', run: null, episode: 's01e01', shot: null, work: 'voice' }
    for (let i = 0; i < 2; i++) await opened.calls.done(call!.key, { ...of, cost: { amount: 31, currency: 'CNY' } })
    expect(await paid()).toMatchObject({ paid: [{ amount: 281, currency: 'CNY' }], reserved: [] })
    await opened.close()
  })

  it('are made once when many processes ask at the same time', async () => {
    const url = await other('many')
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ home, url })))
    expect(await opened[3]!.series.list()).toEqual([])
    await Promise.all(opened.map((one) => one.close()))
  })

  it('of a newer version are refused in words, and not touched', async () => {
    const url = await other('newer')
    await (await openDatabase({ home, url })).close()
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    await client.query("insert into app.migrations (name) values ('9999-from-the-future')")
    await client.end()
    await expect(openDatabase({ home, url })).rejects.toMatchObject({ code: 'store.database-newer' })
  })

  it('stay as they were when a migration fails half-way', async () => {
    const pool = openPool(await other('half'), 2)
    const queries = openQueries(pool)
    const { sql } = await import('kysely')
    const broken = {
      name: '0001-broken',
      statements: [sql`create table app.one (a int)`, sql`create table app.one (a int)`],
    }
    await expect(migrate(queries, [broken])).rejects.toThrow(/already exists/)
    const { rows } = await pool.query("select to_regclass('app.one') as one")
    expect(rows).toEqual([{ one: null }])
    await queries.destroy()
  })
})

import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#store'
import type { EndpointName } from '#studio/client'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { runSanbu } from './program.ts'

/** What does in a terminal what an endpoint does for the pages. An endpoint without a line here does not compile. */
const commands: Readonly<Record<EndpointName, string>> = {
  listSeries: 'series list',
  createSeries: 'series new',
  createFromExample: 'series new',
  readSeries: 'series export',
  renameSeries: 'series rename',
  trashSeries: 'series trash',
  untrashSeries: 'series untrash',
  listExamples: 'series examples',
  listRevisions: 'series history',
  readRevision: 'series export',
  saveRevision: 'series save',
  restoreRevision: 'series restore',
  speak: 'say',
  listRuns: 'runs',
  startRun: 'make',
  readRun: 'runs',
  cancelRun: 'stop',
  resumeRun: 'resume',
  listEpisodes: 'series episodes',
  readFeed: 'series episodes',
  listTakes: 'takes',
  readTake: 'takes',
  readLedger: 'ledger',
  readState: 'status',
  readImpact: 'plan',
  readHealth: 'doctor',
  readSettings: 'settings',
  writeSettings: 'settings',
}

let home = ''
/** Held open, so that the server does not end between two commands. */
let database: Database
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-parity-'))
  database = await openDatabase({ home })
})
afterAll(async () => {
  await database.close()
  await removeFolder(home)
})

async function sanbu(...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await runSanbu(args, { out, err, environment: { LANG: 'en_GB.UTF-8' } })
  const text = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: text(out), err: text(err) }
}
const here = () => ['--home', home]

describe('the terminal', () => {
  it('has a command for everything that the pages ask of the studio', async () => {
    for (const command of new Set(Object.values(commands))) {
      const help = await sanbu(...command.split(' '), '--help')
      expect([command, help.code]).toEqual([command, 0])
      expect(help.out).toContain(`sanbu ${command}`)
    }
  })

  it('starts a series from an example, and says that none of it is made yet', async () => {
    expect((await sanbu('series', 'examples', ...here())).out).toContain('rain-night')
    const made = await sanbu('series', 'new', '--example', 'rain-night', '--json', ...here())
    const { series } = JSON.parse(made.out) as { series: string }
    expect((await database.series.get(series))!.title).toBe('雨夜留灯')
    expect((await sanbu('series', 'episodes', series, ...here())).out).toContain('No episode is finished yet')
    expect((await sanbu('series', 'episodes', 'none', ...here())).code).toBe(1)
    expect((await sanbu('series', 'new', '--example', 'none', ...here())).code).toBe(1)
  })

  it('lists what is being made, and stops it', async () => {
    expect((await sanbu('runs', ...here())).out).toContain('Nothing was made yet')
    const run = await database.runs.create({ series: 'file-1', request: { script: 'a.txt' } })
    expect((await sanbu('runs', ...here())).out).toMatch(new RegExp(`${run.id} +waiting +file-1`))
    expect((await sanbu('stop', run.id, ...here())).out).toContain('stopped')
    expect((await database.runs.get(run.id))!.state).toBe('stopped')
    expect((await sanbu('stop', 'none', ...here())).err).toContain('There is no such run')
  })

  it('shows and changes the settings', async () => {
    expect((await sanbu('settings', '--producer', 'me', '--store-gigabytes', '5', ...here())).out).toContain(
      'contentProducer: me',
    )
    expect(JSON.parse(await readFile(join(home, 'config.json'), 'utf8'))).toMatchObject({ storeGigabytes: 5 })
    expect((await sanbu('settings', '--store-gigabytes', 'much', ...here())).code).toBe(2)
  })

  it('has a service chosen that speaks, and taken away again; one that is described wrongly is refused', async () => {
    const file = join(home, 'service.json')
    const service = { url: 'http://127.0.0.1:8880/v1', model: 'm', voices: { female: ['a'], male: ['b'] } }
    await writeFile(file, JSON.stringify(service))
    expect((await sanbu('settings', '--voice-service', file, ...here())).code).toBe(0)
    expect(JSON.parse(await readFile(join(home, 'config.json'), 'utf8')).voiceService).toMatchObject(service)
    for (const wrong of [{ ...service, url: 'file:///etc' }, { ...service, voices: { female: [] } }, { key: 'x' }]) {
      await writeFile(file, JSON.stringify(wrong))
      const { code, err } = await sanbu('settings', '--voice-service', file, ...here())
      expect([code, err]).toEqual([2, expect.stringContaining('--voice-service cannot use')])
    }
    await sanbu('settings', '--voice-service', 'none', ...here())
    expect(JSON.parse(await readFile(join(home, 'config.json'), 'utf8')).voiceService).toBeNull()
  })

  it('speaks a line in somebody’s voice', async () => {
    const script = join(home, 'one.txt')
    await writeFile(script, '剧名：小戏\n\n第1集：开始\n\n1-1 日 内 客厅\n人物：王芳\n王芳：你好。\n')
    const out = join(home, 'line.wav')
    const said = await sanbu('say', '你回来了', '--script', script, '--person', '王芳', '--out', out, ...here())
    expect(said.code).toBe(0)
    expect((await readFile(out)).subarray(0, 4).toString('latin1')).toBe('RIFF')
    expect((await sanbu('say', '喂', '--script', script, '--person', '李强', ...here())).err).toContain('王芳')
  })
})

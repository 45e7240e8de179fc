import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriesOfFile, seriesStateSchema } from '#production'
import { type Database, openDatabase, takeSchema } from '#store'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { runSanbu } from './program.ts'

/*
 * Commands about what is kept: takes, the ledger, budgets, and series of the studio.
 */

const text = `剧名：小戏\n\n第1集：开始\n\n1-1 日 内 客厅\n人物：王芳、李强\n△ 王芳推门进来。\n王芳：（惊讶）你怎么在这里？\n李强：等你。\n`
let folder = ''
let script = ''
let database: Database

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-kept-'))
  script = join(folder, 'small.txt')
  await writeFile(script, text)
  database = await openDatabase({ home: join(folder, 'home') })
})
afterAll(async () => {
  await database.close()
  await removeFolder(folder)
})

async function sanbu(...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await runSanbu([...args, '--home', join(folder, 'home')], {
    out,
    err,
    environment: { LANG: 'en_GB.UTF-8' },
  })
  const read = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: read(out), err: read(err) }
}

describe('the terminal on what is kept', () => {
  it('lists takes of a script, all or of one shot', async () => {
    const take = {
      series: seriesOfFile(script),
      episode: 's01e01',
      engine: 'embedded',
      engineVersion: 'abc',
      seed: 'x',
      cost: { amount: 1234, currency: 'CNY' },
      cpuSeconds: 2.5,
      seconds: 3,
      run: null,
    }
    const [one] = await database.takes.add([
      { ...take, shot: 'first', artefact: 'a'.repeat(64) },
      { ...take, shot: 'second', artefact: 'b'.repeat(64) },
    ])
    const all = await sanbu('takes', script)
    expect(all.out).toContain(`first   ${one!.id}`)
    expect(all.out).toContain('CNY 12.34')
    const only = await sanbu('takes', script, '--shot', 'second', '--json')
    expect(
      takeSchema
        .array()
        .parse(JSON.parse(only.out))
        .map(({ shot }) => shot),
    ).toEqual(['second'])
    const none = await sanbu('takes', join(folder, 'none.txt'))
    expect([none.code, none.err]).toEqual([2, expect.stringContaining('neither such a script nor such a series')])
  })

  it('sums up the ledger by episode and work, and shows budgets with what is spent of them', async () => {
    const series = seriesOfFile(script)
    const entry = {
      series,
      episode: 's01e01',
      shot: 'first',
      run: null,
      engine: 'embedded',
      artefact: null,
      seconds: 1,
    }
    await database.ledger.add([
      { ...entry, work: 'segment', cpuSeconds: 2, cost: null },
      { ...entry, work: 'segment', cpuSeconds: 3.5, cost: null },
      { ...entry, work: 'sound', shot: null, cpuSeconds: 1, cost: null },
    ])
    const ledger = await sanbu('ledger', script, '--all')
    expect(ledger.out).toMatch(/s01e01 +pictures +2 +5\.5/)
    expect(ledger.out).toMatch(/all +3 +6\.5/)
    expect(ledger.out.match(/segment/g)).toHaveLength(2)
    expect((await sanbu('budget', script, '--limit', '100')).out).toMatch(/100 s CPU +7 s CPU/)
    expect((await sanbu('budget', script, '--limit', '500', '--unit', 'cny')).out).toContain('CNY 5.00')
    const left = await sanbu('budget', script, '--remove')
    expect(left.out).not.toContain('100 s CPU')
    expect((await sanbu('budget', script, '--limit', 'much')).code).toBe(2)
  })

  it('plans a series of the studio by its id', async () => {
    const { series } = await database.series.create({
      title: '小戏',
      script: text,
      file: 'small.txt',
      choices: { shots: { s01e01_sc01_shopen: { seconds: 30 } } },
    })
    const state = async (name: string) =>
      seriesStateSchema.parse(JSON.parse((await sanbu('plan', name, '--json', '--size', '180x320')).out))
    const [kept, file] = [await state(series), await state(script)]
    expect(kept.make.shots).toBe(file.make.shots)
    expect(kept.make.frames).toBeGreaterThan(file.make.frames + 500)
  })
})

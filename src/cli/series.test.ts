import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '#store'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { runSanbu } from './program.ts'

let home = ''
/** Held open, so that the server does not end between two commands. */
let database: Database
const script = '剧名：小戏\n\n第1集：开始\n\n1-1 日 内 客厅\n人物：王芳\n王芳：你好。\n'

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-series-'))
  database = await openDatabase({ home })
  await writeFile(join(home, 'one.txt'), script)
  await writeFile(join(home, 'two.txt'), `${script}王芳：再见。\n`)
  await writeFile(join(home, 'choices.json'), '{"captions":{"names":false}}')
})
afterAll(async () => {
  await database.close()
  await removeFolder(home)
})

async function series(...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const code = await runSanbu(['series', ...args, '--home', home, '--lang', 'en'], { out, err, environment: {} })
  const text = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: text(out), err: text(err) }
}

describe('the series of the studio, from a terminal', () => {
  it('are started, saved, listed, brought back and written out, as in the browser', async () => {
    const made = JSON.parse((await series('new', join(home, 'one.txt'), '--json')).out)
    const id = made.series as string
    expect(made).toMatchObject({ number: 1, file: 'one.txt' })
    expect((await series('list')).out).toContain('小戏')
    const saved = await series(
      'save',
      id,
      join(home, 'two.txt'),
      '--choices',
      join(home, 'choices.json'),
      '--note',
      'two',
    )
    expect(saved.out).toContain(`${id} r2`)
    expect((await series('restore', id, 'r1', '--json')).code).toBe(0)
    expect(JSON.parse((await series('history', id, '--json')).out)).toMatchObject([
      { number: 3, note: '↺ 1' },
      { number: 2, note: 'two' },
      { number: 1, note: null },
    ])
    expect((await database.series.revision(id))!.script).toBe(script)
    const out = join(home, 'out')
    await series('export', id, '--revision', '2', '--out', out)
    expect(await readFile(join(out, 'script.txt'), 'utf8')).toContain('再见')
    expect(JSON.parse(await readFile(join(out, 'choices.json'), 'utf8')).captions.names).toBe(false)
    await series('rename', id, '大戏')
    await series('trash', id)
    expect((await series('list')).out).not.toContain(id)
    expect((await series('list', '--trash')).out).toContain('大戏')
    await series('untrash', id)
    expect((await series('list')).out).toContain(id)
  })

  it('are never written over: what was made on an older revision is refused', async () => {
    const id = JSON.parse((await series('new', join(home, 'one.txt'), '--json')).out).series as string
    await series('save', id, join(home, 'two.txt'), '--base', '1')
    const late = await series('save', id, join(home, 'one.txt'), '--base', '1')
    expect(late.code).toBe(1)
    expect(late.err).toContain('revision 2')
    expect((await database.series.get(id))!.head).toBe(2)
  })

  it('that are not there are said so in words', async () => {
    for (const call of [
      ['history', 'none'],
      ['export', 'none'],
      ['trash', 'none'],
      ['restore', 'none', '1'],
    ]) {
      const answer = await series(...call)
      expect([call, answer.code, answer.err.includes('There is no none')]).toEqual([call, 1, true])
    }
    expect((await series('restore', 'none', 'first')).code).toBe(1)
    expect((await series('dance')).code).toBe(2)
  })
})

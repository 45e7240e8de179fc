import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { answerError } from '../failures.ts'
import { parseRange, sendFile } from './send-file.ts'

let folder = ''
const app = new Hono()
const text = '0123456789'.repeat(100)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-send-'))
  await writeFile(join(folder, 'film.mp4'), text)
  await writeFile(join(folder, 'empty.mp4'), '')
  const send = (name: string, saveAs: string | null) => (c: Parameters<typeof sendFile>[0]) =>
    sendFile(c, { path: join(folder, name), type: 'video/mp4', saveAs })
  app.get('/film', send('film.mp4', null))
  app.get('/save', send('film.mp4', '灯下/..\n01.mp4'))
  app.get('/empty', send('empty.mp4', null))
  app.get('/gone', send('gone.mp4', null))
  app.onError((error, c) => c.json(answerError(error).body, answerError(error).status as 404))
})
afterAll(() => removeFolder(folder))

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(path, { headers, method })

describe('a film that is watched', () => {
  it('starts anywhere: a player gets just the bytes that it asks for', async () => {
    const middle = await ask('/film', { range: 'bytes=10-19' })
    expect([middle.status, middle.headers.get('content-range'), await middle.text()]).toEqual([
      206,
      'bytes 10-19/1000',
      '0123456789',
    ])
    expect(await (await ask('/film', { range: 'bytes=-5' })).text()).toBe('56789')
    expect((await (await ask('/film', { range: 'bytes=995-' })).text()).length).toBe(5)
    expect((await ask('/film', { range: 'bytes=0-99999' })).headers.get('content-length')).toBe('1000')
  })

  it('is sent whole when no range is asked for or none is understood', async () => {
    for (const range of [undefined, 'bytes=0-1,5-6', 'lines=1-2', 'bytes=-', 'bytes=b-a']) {
      const answer = await ask('/film', range === undefined ? {} : { range })
      expect([range, answer.status, (await answer.text()).length]).toEqual([range, 200, 1000])
    }
    expect((await ask('/empty')).status).toBe(200)
  })

  it('says so when nothing of it lies there', async () => {
    for (const range of ['bytes=1000-', 'bytes=5-4', 'bytes=-0']) {
      const answer = await ask('/film', { range })
      expect([range, answer.status]).toEqual([range, 416])
    }
    expect((await ask('/gone')).status).toBe(404)
    expect(parseRange('bytes=0-', 0)).toBeNull()
  })

  it('is not sent again when the browser has it, and whole when it is another by now', async () => {
    const tag = (await ask('/film')).headers.get('etag')!
    expect((await ask('/film', { 'if-none-match': tag })).status).toBe(304)
    expect((await ask('/film', { range: 'bytes=0-1', 'if-range': tag })).status).toBe(206)
    expect((await ask('/film', { range: 'bytes=0-1', 'if-range': '"older"' })).status).toBe(200)
    const head = await ask('/film', {}, 'HEAD')
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '1000', ''])
  })

  it('is saved under a name that is a name', async () => {
    const name = (await ask('/save')).headers.get('content-disposition')!
    expect(decodeURIComponent(name.split("''")[1]!)).toBe('灯下 ..  01.mp4'.replace('..  01', '.. 01'))
  })
})

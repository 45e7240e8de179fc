import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestBytes } from '#core'
import { removeFolder } from '../../../test/support/remove-folder.ts'
import { type ArtefactStore, openArtefactStore } from '../index.ts'

let folder = ''
let server: S3rver
let environment: NodeJS.ProcessEnv
let here: ArtefactStore
let there: ArtefactStore

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-bucket-'))
  const directory = join(folder, 's3')
  server = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'shared', configs: [] }],
  })
  const { port } = await server.run()
  process.env['AWS_ACCESS_KEY_ID'] = 'S3RVER'
  process.env['AWS_SECRET_ACCESS_KEY'] = 'S3RVER'
  environment = { SANBU_S3_BUCKET: 'shared', SANBU_S3_ENDPOINT: `http://127.0.0.1:${port}` }
  here = await openArtefactStore(join(folder, 'here'), environment)
  there = await openArtefactStore(join(folder, 'there'), environment)
})
afterAll(async () => {
  await server.close()
  await removeFolder(folder)
})

const key = (name: string) => digestBytes(name)

describe('artefacts that machines share', () => {
  it('made on one machine are there on the other, byte for byte, and then its own', async () => {
    const bytes = randomBytes(3_000_000)
    await here.put('segment', key('a'), bytes)
    expect([...(await there.present('segment', [key('a'), key('b')]))]).toEqual([key('a')])
    expect((await there.peek('segment', key('a'), 4))?.length).toBe(4)
    expect(digestBytes((await there.get('segment', key('a')))!)).toBe(digestBytes(bytes))
    const own = await openArtefactStore(join(folder, 'there'), {})
    expect(await own.has('segment', key('a'))).toBe(true)
    expect(await there.get('segment', key('b'))).toBeNull()
    expect(await there.has('voice', key('a'))).toBe(false)
  })

  it('damaged over there, count as missing', async () => {
    await here.put('voice', key('c'), Buffer.from('made'))
    const names = await readdir(join(folder, 's3'), { recursive: true })
    const file = join(folder, 's3', names.find((name) => name.includes(key('c')) && name.endsWith('_object'))!)
    await writeFile(file, (await readFile(file, 'latin1')).replace('made', 'mode'), 'latin1')
    expect(await there.get('voice', key('c'))).toBeNull()
    await there.put('voice', key('c'), Buffer.from('made'))
    expect(await there.has('voice', key('c'))).toBe(true)
  })

  it('say in words that the bucket is not there', async () => {
    const lost = await openArtefactStore(join(folder, 'lost'), { ...environment, SANBU_S3_BUCKET: 'nowhere' })
    await expect(lost.put('voice', key('d'), Buffer.from('x'))).rejects.toMatchObject({
      code: 'store.bucket-unreachable',
    })
  })
})

import { mkdtemp, readdir, readFile, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestBytes } from '#core'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { type ArtefactStore, ensureFolder, homeFolder, openArtefactStore, readConfig } from './index.ts'

let home = ''
let store: ArtefactStore
const key = digestBytes('inputs')
const bytes = new TextEncoder().encode('made thing')
const fileOf = (name: string) => join(home, 'artefacts', 'voice', name.slice(0, 2), name)

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-store-'))
  store = await openArtefactStore(home)
})
afterEach(() => removeFolder(home))

describe('the artefact store', () => {
  it('gives back what was put in', async () => {
    expect(await store.get('voice', key)).toBeNull()
    await store.put('voice', key, bytes)
    expect(digestBytes((await store.get('voice', key))!)).toBe(digestBytes(bytes))
    expect(await store.has('segment', key)).toBe(false)
    const other = digestBytes('other')
    expect(await store.present('voice', [other, key])).toEqual(new Set([key]))
    expect(await store.present('segment', [key])).toEqual(new Set())
  })

  it('treats a damaged artefact as missing', async () => {
    await store.put('voice', key, bytes)
    const whole = await readFile(fileOf(key))
    whole[whole.length - 1]! ^= 1
    await writeFile(fileOf(key), whole)
    expect(await store.get('voice', key)).toBeNull()
    await store.put('voice', key, bytes)
    await truncate(fileOf(key), 20)
    expect(await store.has('voice', key)).toBe(false)
    expect(await readdir(join(home, 'artefacts', 'voice', key.slice(0, 2)))).toEqual([])
  })

  it('prunes what was not used for longest, and abandoned halves, but nothing recent', async () => {
    const keys = ['a', 'b', 'c'].map((name) => digestBytes(name))
    for (const [age, name] of keys.entries()) {
      await store.put('voice', name, new Uint8Array(1000))
      const used = new Date(Date.now() - (3 - age) * 7_200_000)
      await utimes(fileOf(name), used, used)
    }
    await store.put('voice', key, new Uint8Array(1000))
    const half = `${fileOf(key)}.1-ff.part`
    await writeFile(half, 'x')
    await utimes(half, new Date(0), new Date(0))
    await store.prune(2500)
    expect(await Promise.all(keys.map((name) => store.has('voice', name)))).toEqual([false, false, true])
    await store.prune(0)
    expect(await store.has('voice', key)).toBe(true)
    expect(await readdir(join(home, 'artefacts', 'voice', key.slice(0, 2)))).toEqual([key])
  })
})

describe('the home folder', () => {
  it('comes from the option, the environment or the person’s folder', () => {
    expect(homeFolder('/x', { SANBU_HOME: '/y' })).toBe('/x')
    expect(homeFolder(undefined, { SANBU_HOME: '/y' })).toBe('/y')
    expect(homeFolder(undefined, {})).toMatch(/\.sanbu$/)
  })

  it('says in words that it cannot be used', async () => {
    await writeFile(join(home, 'file'), '')
    await expect(ensureFolder(join(home, 'file'))).rejects.toMatchObject({ code: 'store.cannot-write' })
    await expect(ensureFolder(join(home, 'file', 'below'))).rejects.toMatchObject({ code: 'store.cannot-write' })
  })

  it('has settings with defaults, and the environment wins', async () => {
    expect(await readConfig(home, {})).toEqual({
      contentProducer: null,
      storeGigabytes: 20,
      soundBank: null,
      voiceModel: null,
      voiceService: null,
    })
    await writeFile(join(home, 'config.json'), '{"contentProducer":"abc"}')
    expect((await readConfig(home, {})).contentProducer).toBe('abc')
    expect((await readConfig(home, { SANBU_CONTENT_PRODUCER: 'env' })).contentProducer).toBe('env')
    await writeFile(join(home, 'config.json'), '{')
    await expect(readConfig(home, {})).rejects.toMatchObject({ code: 'store.bad-config' })
  })
})

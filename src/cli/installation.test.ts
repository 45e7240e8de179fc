import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { digestBytes } from '#core'
import { findingSchema } from '#production'
import { type Database, openArtefactStore, openDatabase } from '#store'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { runSanbu } from './program.ts'

/*
 * Commands about an installation as a whole: what is wrong with it, and series that move from one to another.
 */

let folder = ''
let here: Database
let there: Database
const homeOf = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sanbu-installation-'))
  here = await openDatabase({ home: homeOf('here') }, {})
  there = await openDatabase({ home: homeOf('there') }, {})
})
afterAll(async () => {
  await Promise.all([here.close(), there.close()])
  await removeFolder(folder)
})

async function sanbu(home: string, ...args: string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const environment = { LANG: 'en_GB.UTF-8' }
  const code = await runSanbu([...args, '--home', homeOf(home)], { out, err, environment })
  const read = (stream: PassThrough) => String(stream.read() ?? '')
  return { code, out: read(out), err: read(err) }
}

describe('sanbu doctor', () => {
  it('says of everything that making needs that it works', async () => {
    const { code, out } = await sanbu('here', 'doctor')
    expect(code, out).toBe(0)
    expect(out).toContain('Everything that making needs works')
    for (const about of ['Node', 'Home folder', 'Database', 'Drawing and encoding', 'Voices'])
      expect(out).toMatch(new RegExp(`[✓!] ${about}: .`))
  })

  it('names runs that were broken off, for a program too', async () => {
    const { id } = await here.runs.create({ series: 'x', request: {} })
    await here.runs.setState(id, 'interrupted')
    const { code, out } = await sanbu('here', 'doctor', '--json')
    expect(code).toBe(0)
    const findings = z.array(findingSchema).parse(JSON.parse(out))
    const about = findings.find(({ message }) => message.en.includes(id))!
    expect(about).toMatchObject({ verdict: 'warning', message: { zh: expect.stringContaining('sanbu resume') } })
    await here.runs.setState(id, 'stopped')
  })

  it('says what is wrong when the home folder is none', async () => {
    await writeFile(homeOf('a-file'), '')
    const { code, out } = await sanbu('a-file', 'doctor')
    expect(code).toBe(1)
    expect(out).toMatch(/✗ Home folder: This is a file, not a folder/)
    expect(out).toMatch(/\d of these do not work/)
  })
})

describe('sanbu export and import', () => {
  it('move a series to another installation, where it is the same; a second time it is refused', async () => {
    await here.series.create({ id: 'rain', title: '雨夜', script: '甲：你好。', file: 'a.txt' })
    await here.series.save({ series: 'rain', base: 1, script: '甲：再见。', choices: {}, note: '改' })
    const artefact = digestBytes('made')
    await (await openArtefactStore(homeOf('here'), {})).put('segment', artefact, Buffer.from('picture'))
    const of = { series: 'rain', episode: 'e', shot: 's', engine: 'embedded', engineVersion: '1', seed: 's', run: null }
    await here.takes.add([{ ...of, artefact, cost: null, cpuSeconds: 1, seconds: 1 }])
    const file = join(folder, 'rain.tar')

    const out = await sanbu('here', 'export', 'rain', '--out', file)
    expect(out).toMatchObject({ code: 0, out: `Exported to ${file}: rain (2 revisions, 1 takes, 1 artefacts)\n` })
    const { code, out: said } = await sanbu('there', 'import', file, '--json')
    expect(code, said).toBe(0)
    expect(JSON.parse(said)).toMatchObject({ series: 'rain', revisions: 2, takes: 1, artefacts: 1, file })
    const again = await sanbu('there', 'import', file)
    expect(again).toMatchObject({ code: 1, err: 'Error: There is a series with this id already: rain\n' })
    expect(await there.series.revision('rain')).toEqual(await here.series.revision('rain'))
    expect(await there.takes.list({ series: 'rain' })).toHaveLength(1)
    expect(Buffer.from((await (await openArtefactStore(homeOf('there'), {})).get('segment', artefact))!)).toEqual(
      Buffer.from('picture'),
    )
  })

  it('say in words what is not there, and what is no archive', async () => {
    const gone = await sanbu('here', 'export', 'nobody', '--out', join(folder, 'nobody.tar'))
    expect(gone.code).toBe(1)
    expect(gone.err).toMatch(/no such series.*nobody|nobody/)
    await expect(stat(join(folder, 'nobody.tar'))).rejects.toMatchObject({ code: 'ENOENT' })
    await writeFile(join(folder, 'broken.tar'), (await readFile(join(folder, 'rain.tar'))).subarray(0, 700))
    const broken = await sanbu('there', 'import', join(folder, 'broken.tar'))
    expect(broken.code).toBe(1)
    expect(broken.err).toContain('incomplete')
    const missing = await sanbu('there', 'import', join(folder, 'missing.tar'))
    expect(missing.code).toBe(1)
    expect(missing.err).toContain('missing.tar')
  })
})

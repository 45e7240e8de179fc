import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckReport } from '#release'
import { type ArtefactStore, openArtefactStore } from '#store'
import { removeFolder } from '../../test/support/remove-folder.ts'
import { checkFile } from './check-file.ts'
import type { CheckQuestion } from './render-worker.ts'

let home = ''
let store: ArtefactStore
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'sanbu-check-'))
  store = await openArtefactStore(home)
})
afterAll(() => removeFolder(home))

const rate = { numerator: 25, denominator: 1 }
const question: CheckQuestion = {
  file: '/a/ep01.mp4',
  width: 270,
  height: 480,
  rate,
  frames: 50,
  lines: [],
  loudness: 'short-video',
}
const report = (file: string): CheckReport => ({
  version: 1,
  file,
  verdict: 'pass',
  facts: { container: 'mp4', bytes: 1, faststart: true, seconds: 2, picture: null, sound: null, tags: [] },
  measures: { loudness: -16, truePeak: -1, label: null, captions: 0 },
  findings: [],
})

describe('the check of a finished file', () => {
  it('looks through the same bytes once, wherever they lie, and anew when bytes, captions, wishes or the check changed', async () => {
    let looked = 0
    const check = (more: Partial<Parameters<typeof checkFile>[0]> = {}) =>
      checkFile({
        question,
        sha256: 'a',
        captions: '1',
        maker: 'm',
        store,
        run: async ({ file }) => {
          looked++
          return report(file)
        },
        ...more,
      })
    const first = await check()
    expect(await check()).toEqual(first)
    expect((await check({ question: { ...question, file: '/b/ep01.mp4' } })).file).toBe('/b/ep01.mp4')
    expect(looked).toBe(1)
    await check({ sha256: 'b' })
    await check({ captions: '2' })
    await check({ maker: 'n' })
    await check({ question: { ...question, frames: 51 } })
    expect(looked).toBe(5)
  })
})

import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSeries } from '#production'
import { noChoices } from '#series'
import { removeFolder } from '../support/remove-folder.ts'

/*
 * Every example whole, at a quarter of the size: each episode passes its own check, none takes more memory than promised, and
 * what each came to is printed.
 */

const examples = fileURLToPath(new URL('../../examples/', import.meta.url))
const most = 1.5 * 1024 ** 3
let work = ''

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'sanbu-examples-'))
})
afterAll(() => removeFolder(work))

const names = (await readdir(examples, { withFileTypes: true })).filter((entry) => entry.isDirectory())

describe('the examples', () => {
  it('are five', () => expect(names).toHaveLength(5))

  it.each(names.map(({ name }) => name))('%s', async (name) => {
    const files = await readdir(join(examples, name))
    const script = files.find((file) => /^(script|tale)\./.test(file))
    expect(script).toBeDefined()
    const made = await makeSeries({
      script: join(examples, name, script!),
      out: join(work, name),
      episodes: null,
      width: 270,
      height: 480,
      rate: { numerator: 25, denominator: 1 },
      workers: null,
      choices: noChoices,
      home: join(work, 'home'),
    })
    const lines = made.episodes.map(
      ({ files: { video }, seconds, shots, lines, loudness }) =>
        `  ${video} ${seconds.toFixed(1)} s, ${shots} shots, ${lines} lines, ${loudness.integrated?.toFixed(1)} LUFS`,
    )
    const memory = Math.round(made.memory.together / 1e6)
    console.log(
      `${name}: ${made.runningSeconds.toFixed(1)} s in ${made.seconds.toFixed(1)} s, ${memory} MB\n${lines.join('\n')}`,
    )
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const { check, files: written } of made.episodes) {
      expect(
        check.findings.filter(({ severity }) => severity === 'error'),
        written.video,
      ).toEqual([])
      expect(await readFile(join(work, name, written.captions), 'utf8')).toContain('-->')
    }
    expect(made.memory.together).toBeLessThan(most)
  })
})

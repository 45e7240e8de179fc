import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { thisHost } from './executor.ts'
import { createVitalSigns } from './vital-signs.ts'

const executor = (more: object = {}) => ({ id: 'a', host: 'elsewhere', pid: 1, beat: 'noon', silent: 1, ...more })

describe('who is dead', () => {
  it('is whoever has said nothing for forty-five seconds, and not sooner', () => {
    const signs = createVitalSigns()
    const looks = Array.from({ length: 10 }, (_, i) => signs.look([executor({ silent: 5 * i })]))
    expect(looks.map(({ length }) => length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
  })

  it('is found within three looks by somebody who comes later', () => {
    const signs = createVitalSigns()
    expect([1, 2, 3].map(() => signs.look([executor({ silent: 3600 })]).length)).toEqual([0, 0, 1])
  })

  it('is nobody who speaks, however the clocks are set', () => {
    const signs = createVitalSigns()
    for (const [beat, silent] of [
      ['1', 0],
      ['2', 3600],
      ['3', 7200],
      ['4', -86_400],
      ['5', -86_390],
    ] as const)
      expect(signs.look([executor({ beat, silent })])).toEqual([])
  })

  it('is found also when the clock was set back, and the last word lies in the future', () => {
    const signs = createVitalSigns()
    const dead = Array.from({ length: 10 }, () => signs.look([executor({ silent: -86_400 })])).map(
      ({ length }) => length,
    )
    expect(dead.at(-1)).toBe(1)
  })

  it('is at once who ran on this machine and does so no more', () => {
    const gone = spawnSync(process.execPath, ['--version']).pid
    const signs = createVitalSigns()
    const here = { host: thisHost, silent: 0 }
    expect(signs.look([executor({ ...here, pid: gone }), executor({ ...here, id: 'b', pid: process.pid })])).toEqual([
      'a',
    ])
  })
})

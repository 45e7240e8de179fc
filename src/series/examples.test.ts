import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { framesFromSeconds } from '#core'
import { openingSeconds, type Shot } from '#direction'
import { deriveSeries } from '#series'

/*
 * What the boards of all examples show: the house's own stories have to put its people through everything they can do.
 */

const folder = path.resolve(import.meta.dirname, '../../examples')
const episodes = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => {
    const file = readdirSync(path.join(folder, name)).find((one) => /^(?:script|tale)\./.test(one))!
    const { board } = deriveSeries({ script: readFileSync(path.join(folder, name, file)), file })
    return board.episodes.map((episode) => ({ name: `${name}, episode ${episode.number}`, episode, rate: board.rate }))
  })

const poses = ({ figures }: Shot) => figures.flatMap((figure) => figure.poses.map(({ pose }) => pose))
const shows: Record<string, (shot: Shot) => boolean> = {
  'who walks': (shot) => poses(shot).some((pose) => pose === 'walk' || pose === 'run'),
  'who sits': (shot) => poses(shot).includes('sit'),
  'who turns': ({ figures }) => figures.some(({ turns }) => turns.length > 0),
  'who hands something over': ({ figures }) =>
    figures.some(({ gestures }) => gestures.some(({ gesture }) => gesture === 'give' || gesture === 'take')),
}

describe.each(episodes)('$name', ({ episode, rate }) => {
  for (const [what, seen] of Object.entries(shows))
    it(`shows somebody ${what}`, () => expect(episode.shots.some(seen)).toBe(true))

  it('names no place while the title of the series stands over the picture', () => {
    let begin = 0
    for (const { titles, length } of episode.shots) {
      for (const { start } of titles)
        expect(begin + start).toBeGreaterThanOrEqual(framesFromSeconds(openingSeconds, rate))
      begin += length
    }
  })
})

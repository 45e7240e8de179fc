import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { direct, estimateTiming, reportDirection } from '#direction'
import { readScript, type Story } from '#story'
import { generateScript } from './testing/scripts.ts'

/*
 * What holds for every script that is read and directed: each line sounds once, its speaker is seen, two people never change sides,
 * no picture is too short or too long, no cut shows the same again, something strikes at once, and the last picture holds.
 */

function faultsOf(story: Story): string[] {
  const words = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap(({ items }) =>
        items.flatMap((item) => (item.kind === 'line' ? [[item.id, item.text] as const] : [])),
      ),
    ),
  )
  const board = direct(story, {
    chooseSet: () => ({ set: 'villa-living-room', exact: true }),
    timing: (id) => estimateTiming(words.get(id) ?? '', story.language),
    rate: framesPerSecond25,
  })
  const sounded = board.episodes.flatMap(({ shots }) =>
    shots.flatMap(({ lines }) => lines.flatMap(({ line, start }) => (start >= 0 ? [line] : []))),
  )
  const lost = [...words.keys()].filter((id) => !sounded.includes(id)).map((id) => `lost ${id}`)
  // Somebody's own storyboard decides about its hooks itself.
  const asked = story.dialect === 'sheet' ? /hook|hold|same-setup/ : /^$/
  const problems = reportDirection(board)
    .episodes.flatMap(({ problems }) => problems)
    .filter(({ code }) => !asked.test(code))
  // Where people are seen, something turns in time.
  const calm = reportDirection(board).episodes.flatMap(({ episode, longestCalm }) =>
    longestCalm > 20 && story.dialect !== 'sheet' ? [`calm ${episode}: ${longestCalm.toFixed(1)} s`] : [],
  )
  return [...lost, ...calm, ...problems.map(({ code, shot, text }) => `${code} ${shot}: ${text}`)]
}

const read = (text: string | Uint8Array) => readScript({ text, file: null }).story
const root = path.resolve(import.meta.dirname, '../..')
const kept = ['examples', 'test/golden/data/dialects', 'test/golden/attribution/own'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.(?:txt|fountain|md|csv)$/u.test(name) && !name.endsWith('README.md'))
    .map((name) => path.join(folder, name)),
)

describe('every board keeps its promises', () => {
  const seeds = Array.from({ length: 180 }, (_, i) => i)
  it(`for ${seeds.length} scripts made by chance in the dialects of the trade`, () => {
    const faults = seeds.flatMap((seed) => {
      const story = read(generateScript(seed))
      expect(story.episodes.length, `script ${seed}`).toBeGreaterThan(0)
      return faultsOf(story).map((fault) => `script ${seed}: ${fault}`)
    })
    expect(faults).toEqual([])
  })
  it.each(kept)('for %s', (name) => {
    expect(faultsOf(read(readFileSync(path.join(root, name))))).toEqual([])
  })

  const works = path.resolve(root, '../shared/inputs')
  it.skipIf(!existsSync(works))('for old works, of a long one every fortieth episode', () => {
    for (const name of readdirSync(works).filter((one) => one.endsWith('.txt'))) {
      const story = read(readFileSync(path.join(works, name)))
      const episodes = story.episodes.filter((_, i) => story.episodes.length < 60 || i % 40 === 0)
      expect({ name, faults: faultsOf({ ...story, episodes }) }).toEqual({ name, faults: [] })
    }
  })
})

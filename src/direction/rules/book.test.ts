import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { framesPerSecond25 } from '#core'
import { readScript } from '#story'
import { direct } from '../direct.ts'
import { estimateTiming } from '../speech/estimate.ts'
import { ruleBook } from './book.ts'

/*
 * One small script for each rule, and the pictures that it makes of it, checked by eye: the last beat of the script is the one that the
 * rule is for, except where it says what follows. To add one: write `test/golden/data/rules/<id>.txt`, run with GOLDEN=write, read the
 * JSON beside it shot by shot, and commit both.
 */

const folder = new URL('../../../test/golden/data/rules/', import.meta.url)
const scripts = readdirSync(folder).filter((name) => name.endsWith('.txt'))

/** Directs a script and tells which rule took which words, and what is seen. */
function staged(name: string) {
  const { story } = readScript({ text: readFileSync(new URL(name, folder)), file: name })
  const lines = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [[item.id, item.text]] : []))),
    ) as [string, string][],
  )
  const taken: string[] = []
  const spies = ruleBook.map((rule) => {
    const plan = rule.plan.bind(rule)
    return vi.spyOn(rule, 'plan').mockImplementation((beat, context) => {
      taken.push(`${rule.id}: ${beat.text}`)
      return plan(beat, context)
    })
  })
  const board = direct(story, {
    chooseSet: () => ({ set: 'villa-living-room', exact: true }),
    timing: (id) => estimateTiming(lines.get(id) ?? '', story.language),
    rate: framesPerSecond25,
  })
  for (const spy of spies) spy.mockRestore()
  const shots = board.episodes[0]!.shots.map((shot) =>
    [
      `${shot.purpose} ${shot.size} ${shot.angle} ${shot.move.kind}`,
      shot.insert === null
        ? `${shot.subject ?? '-'} of ${shot.figures.map(({ character, spot }) => `${character}@${spot}`).join(' ')}`
        : `${shot.insert.prop} “${shot.insert.text.join(' ')}”`,
      shot.effects.map(({ effect }) => effect).join(' '),
      shot.sounds.map(({ sound }) => sound).join(' '),
      shot.lines.map(({ text, start }) => `${start < 0 ? '…' : ''}${text}`).join(' '),
    ].join(' | '),
  )
  return { taken, shots }
}

test('every rule of the book has a script', () => {
  expect(scripts.map((name) => name.replace('.txt', '')).sort()).toEqual(ruleBook.map(({ id }) => id).sort())
})

describe.each(scripts)('rules/%s', (name) => {
  test('is shown as it was', () => {
    const seen = staged(name)
    const golden = new URL(name.replace('.txt', '.json'), folder)
    if (process.env.GOLDEN === 'write') writeFileSync(golden, `${JSON.stringify(seen, null, 2)}\n`)
    expect(seen.taken.some((entry) => entry.startsWith(`${name.replace('.txt', '')}:`))).toBe(true)
    expect(seen).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })
})

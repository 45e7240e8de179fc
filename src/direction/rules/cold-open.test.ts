import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { direct, estimateTiming } from '#direction'
import { readScript } from '#story'

function firstShots(file: string) {
  const url = new URL(`../../../examples/${file}`, import.meta.url)
  const { story } = readScript({ text: readFileSync(url), file: url.pathname.split('/').at(-1)! })
  const items = story.episodes.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.items))
  const words = new Map(items.map((item) => [item.id, item.text]))
  const board = direct(story, {
    chooseSet: () => ({ set: 'villa-living-room', exact: true }),
    timing: (id) => estimateTiming(words.get(id) ?? '', story.language),
    rate: framesPerSecond25,
  })
  return { story, board, first: board.episodes.map(({ shots }) => shots[0]!) }
}

describe('the first picture', () => {
  const series = [
    'rain-night/script.txt',
    'returned-sword/script.txt',
    'nine-minutes/script.fountain',
    'open-the-gate/script.txt',
  ].map(firstShots)

  it('is not the same in every episode, and jumps at us in each', () => {
    const first = series.flatMap((one) => one.first)
    for (const shot of first)
      expect([shot.purpose, shot.effects.some(({ effect }) => effect === 'flash')]).toEqual(['hook', true])
    const ways = new Map<string, number>()
    for (const { size, insert } of first) {
      const way = insert === null ? size : 'writing'
      ways.set(way, (ways.get(way) ?? 0) + 1)
    }
    expect(ways.size).toBeGreaterThanOrEqual(3)
    expect(Math.max(...ways.values())).toBeLessThanOrEqual(first.length * 0.75)
  })

  it('shows somebody whom the series is about, not who makes us laugh', () => {
    for (const { story, first } of series)
      for (const shot of first) {
        const roles = shot.figures.map(({ character }) => story.cast.find(({ id }) => id === character)!.role)
        if (roles.length > 0) expect(roles).toSatisfy((all: string[]) => all.some((role) => role !== 'extra'))
      }
  })

  it('takes nothing away: writing that it shows is shown again where it is read', () => {
    const shown = series.flatMap(({ board }) => board.episodes.filter(({ shots }) => shots[0]!.insert !== null))
    expect(shown.length).toBeGreaterThan(0)
    for (const { shots } of shown)
      expect(
        shots.filter(({ insert }) => insert !== null && insert.text.join() === shots[0]!.insert!.text.join()).length,
      ).toBeGreaterThan(1)
  })
})

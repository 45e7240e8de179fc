import { expect, it } from 'vitest'
import { setNamed } from '../../library.ts'
import { leafIn, seasonOf } from './season.ts'
import { stateOf } from './state.ts'

it('reads season and state from a heading, and nothing where it says nothing', () => {
  expect(['秋日庭院', '腊月 雪原', 'WOODS - AUTUMN', '春天的花园'].map(seasonOf)).toEqual([
    'autumn',
    'winter',
    'autumn',
    'spring',
  ])
  expect(['着火的客厅', '废弃工厂', 'BURNING HOUSE', 'ABANDONED CHURCH'].map(stateOf)).toEqual([
    'burning',
    'broken',
    'burning',
    'broken',
  ])
  expect(seasonOf('客厅')).toBeNull()
  expect(stateOf('破晓时分的客厅')).toBeNull()
})

it('leaves are orange in autumn and as ever where no season is named', () => {
  expect(leafIn(null, '#4f7f45')).toBe('#4f7f45')
  const [red, green] = [1, 3].map((at) => Number.parseInt(leafIn('autumn', '#4f7f45').slice(at, at + 2), 16))
  expect(red!).toBeGreaterThan(green! + 40)
})

it('a burning or broken place gets one layer more, between its things and the people', () => {
  const layersAt = (place: string) =>
    setNamed('villa-living-room')
      .layers({ time: 'day', weather: 'clear', seed: place })
      .map(({ depth }) => depth)
  const plain = layersAt('客厅')
  for (const place of ['着火的客厅', '废弃的客厅']) {
    const depths = layersAt(place)
    expect(depths.length).toBe(plain.length + 1)
    expect([...depths].sort((a, b) => a - b)).toEqual(depths)
    expect(depths.filter((depth) => depth <= 1).at(-1)).toBe(0.9)
  }
})

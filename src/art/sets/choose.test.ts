import { expect, it } from 'vitest'
import { chooseSet } from './choose.ts'

it('finds a known place by its words and says so', () => {
  expect(chooseSet({ place: '顾家别墅客厅', interior: 'interior', time: 'night', genre: 'ceo' })).toEqual({
    set: 'villa-living-room',
    exact: true,
  })
})
it('gives the nearest set for a place never seen, and says so', () => {
  const { exact } = chooseSet({ place: '龘靐齉', interior: 'interior', time: 'day', genre: 'ceo' })
  expect(exact).toBe(false)
})

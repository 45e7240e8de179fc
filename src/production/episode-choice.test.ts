import { describe, expect, it } from 'vitest'
import { isChosen, parseEpisodeChoice, printEpisodeChoice } from './episode-choice.ts'

describe('which episodes', () => {
  it.each([
    ['3', '3'],
    ['1-3', '1-3'],
    ['1 - 3', '1-3'],
    ['1，3、5-7', '1, 3, 5-7'],
    [' 1, 3,5 – 7 ,', '1, 3, 5-7'],
  ])('“%s” is understood as %s', (text, understood) => {
    expect(printEpisodeChoice(parseEpisodeChoice(text)!)).toBe(understood)
  })

  it.each(['', ',', '3-1', '0', 'all', '1-', '1,x'])('“%s” is not', (text) => {
    expect(parseEpisodeChoice(text)).toBeNull()
  })

  it('separate ones leave out those between', () => {
    const choice = parseEpisodeChoice('1,3,5')
    expect([1, 2, 3, 4, 5, 6].filter((number) => isChosen(choice, number))).toEqual([1, 3, 5])
    expect(isChosen(null, 9)).toBe(true)
  })
})

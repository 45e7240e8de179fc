import { expect, it } from 'vitest'
import { createRandom } from '#core'
import { readEnglish } from './read-text.ts'

const said = (text: string) =>
  readEnglish(text)
    .map(({ words, pause }) => words.join(' ') + (pause ?? ''))
    .join(' ')

it.each([
  ['Mr. Smith paid $3.50, no?', 'mister smith paid three dollars and fifty cents, no?'],
  ['March 3rd, 2024 at 7:05 p.m. sharp', 'march third, twenty twenty four at seven oh five pee em sharp'],
  ['In 1999, 1,234 men: 50%.', 'in nineteen ninety nine, one thousand two hundred thirty four men, fifty percent.'],
  ['The CEO said GET OUT!', 'the see ee oh said get out!'],
  ['Nooooo... so goood — wait', 'no… so good- wait'],
  ['call 555-1234 or 911', 'call five five five one two three four or nine one one'],
  [
    '2024-03-05, -5°C, 3.5kg, the 1980s',
    'march fifth twenty twenty four, minus five degrees celsius, three point five kilograms, the nineteen eighties',
  ],
  ['$5 million', 'five million dollars'],
  ['你好 café O’Brien’s ex-wife 😀', "cafe o'brien's ex wife"],
  ['21st, 100th and 3rd', 'twenty first, one hundredth and third'],
])('reads %s', (text, expected) => {
  expect(said(text)).toBe(expected)
})

it.each([
  ["Siobhan's letter to NIAMH", "shivawn's letter to neev"],
  ['Zhang Wei met Mrs. Nguyen', 'jahng wei met missus win'],
])('says names as people do: %s', (text, expected) => {
  expect(said(text)).toBe(expected)
})

it('says words as the series wants them, over everything else', () => {
  const own = { SQL: 'sequel', 'Dr. Wu': 'professor woo', Siobhan: 'shove on', 长发: 'chang2 fa4' }
  const text = "Siobhan's sql, not MySQL, for dr. Wu"
  const read = readEnglish(text, own)
  expect(read.map(({ words }) => words.join(' ')).join(' ')).toBe("shove on's sequel not mysql for professor woo")
  expect(text.slice(read.at(-1)!.from, read.at(-1)!.to)).toBe('dr. Wu')
  expect(read[0]).toMatchObject({ from: 0, to: 9 })
})

it('gives plain words and offsets in order, whatever the text holds', () => {
  const random = createRandom('odd English')
  const odd = [
    '$',
    '5',
    '.',
    ',',
    '%',
    '€1',
    'a',
    'U.S.',
    ' ',
    '-',
    '/',
    ':',
    '’',
    'İ',
    '\u0301',
    '12:3',
    '°',
    '兄',
    '\n',
    'No.',
    'zz',
    '\ud800',
  ]
  for (let k = 0; k < 2000; k++) {
    const text = Array.from({ length: random.integer(1, 14) }, () => random.pick(odd)).join('')
    let at = 0
    for (const { words, from, to } of readEnglish(text)) {
      expect(from).toBeGreaterThanOrEqual(at)
      expect(to).toBeGreaterThan(from)
      expect(to).toBeLessThanOrEqual(text.length)
      for (const word of words) expect(word).toMatch(/^[a-z']+$/)
      at = to
    }
  }
})

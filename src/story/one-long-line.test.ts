import { expect, test } from 'vitest'
import { readScript } from './read-script.ts'

/*
 * Everything in one line, as programs that lose line ends leave it, and as somebody sends it who wants the reader to hang: the time
 * grows with the length and the stack stays as it is.
 */

const scene = '第1集\n1-1 日 内 客厅\n人物：林岚\n'
const shapes = [
  ['a tale of nothing but words in quotation marks', '', '“走”'],
  ['a tale of old turns', '', '甲道：「走。」乙道：「来。」'],
  ['an English tale', '', '"Go," she said. '],
  ['marks that open and never close', `${scene}△ `, '“'],
  ['marks of action and no action', `${scene}△ `, '△'],
  ['words in brackets', `${scene}△ `, '【字幕】'],
] as const

const spent = (text: string): number => {
  const start = process.cpuUsage()
  readScript({ text, file: null })
  const { user, system } = process.cpuUsage(start)
  return user + system
}

test.each(shapes)('%s: eight times the text takes no more than some eight times as long', (_, head, piece) => {
  const of = (length: number) => head + piece.repeat(length / piece.length)
  spent(of(3000))
  // A quadratic step would take sixty-four times as long.
  expect(spent(of(24_000)) / spent(of(3000))).toBeLessThan(28)
})

test('a hundred and thirty thousand things in one line do not overflow the stack', () => {
  const fountain = `Title: A\n\nINT. ROOM - DAY\n\nMARA\n${'(a)'.repeat(130_000)}`
  for (const text of [fountain, `${scene}△ ${'【a】'.repeat(130_000)}`])
    expect(readScript({ text, file: null }).story.episodes).toHaveLength(1)
})

import { expect, it } from 'vitest'
import { deriveSeries } from '#series'

/** What a story's people hold in their pictures, in order, without repetition. */
function held(script: string): string[] {
  const { board } = deriveSeries({ script, file: null })
  const all = board.episodes.flatMap(({ shots }) =>
    shots.flatMap(({ figures }) =>
      figures.flatMap(({ holds }) => [holds.right, holds.left].filter((one) => one !== null)),
    ),
  )
  return [...new Set(all)]
}

const play = (...rows: string[]) =>
  ['第1集', '1-1 夜 外 街头', '人物：苏晚、周川', ...rows, '周川：走吧。', '苏晚：嗯。'].join('\n')

it.each([
  ['一把黑伞', 'black-umbrella'],
  ['一把黑色的雨伞', 'black-umbrella'],
  ['一把透明伞', 'clear-umbrella'],
  ['一把红色油纸伞', 'paper-umbrella'],
  ['一把折伞', 'umbrella'],
])('%s is held as such, and only as such, also when it is called 伞 afterwards', (words, kind) => {
  expect(held(play(`△ 苏晚撑着${words}走来。`, '△ 苏晚把伞塞进周川手里。'))).toEqual([kind])
})

it('an umbrella of an old story is of oiled paper', () => {
  const script = [
    '类型：古装',
    '第1集',
    '1-1 夜 外 古街',
    '人物：苏晚、周川',
    '△ 苏晚撑着伞走来。',
    '周川：走吧。',
    '苏晚：嗯。',
  ].join('\n')
  expect(held(script)).toEqual(['paper-umbrella'])
})

it('a black umbrella stays black in English', () => {
  const script = [
    'INT. ALLEY - NIGHT',
    '',
    'Ward stands under a black umbrella. He gives the umbrella to Mara.',
    '',
    'MARA',
    'Thanks.',
    '',
    'WARD',
    'Go.',
  ].join('\n')
  expect(held(script)).toEqual(['black-umbrella'])
})

import { expect, it } from 'vitest'
import { deriveSeries } from '#series'

/** Poses of two people in the pictures of one scene, in order. */
function posesOf(script: string) {
  const { board } = deriveSeries({ script, file: null })
  return (name: string) =>
    board.episodes[0]!.shots.flatMap(({ figures }) =>
      figures.filter(({ character }) => character === name).map(({ poses }) => poses.at(-1)!.pose),
    )
}

it('who is helped to sit sits afterwards, and who helps stands', () => {
  const poses = posesOf(
    ['第1集', '1-1 日 内 客厅', '人物：苏晚、周川', '△ 苏晚扶着周川坐到沙发上。', '周川：多谢。', '苏晚：不必。'].join(
      '\n',
    ),
  )
  expect(poses('周川').slice(-2)).toContain('sit')
  expect(new Set(poses('苏晚'))).toEqual(new Set(['stand']))
})

it('who comes on a horse is still on it when they talk', () => {
  const poses = posesOf(
    [
      '第1集',
      '1-1 日 外 草原',
      '人物：苏晚、周川',
      '△ 苏晚和周川骑马奔来。',
      '周川：到了。',
      '苏晚：嗯。',
      '△ 苏晚翻身下马。',
      '苏晚：歇歇。',
    ].join('\n'),
  )
  expect(
    poses('周川')
      .slice(1)
      .filter((pose) => pose === 'ride').length,
  ).toBeGreaterThan(1)
  expect(poses('苏晚').at(-1)).toBe('stand')
})

it('what was taken off the belt a clause before is in the hand that gives it', () => {
  const script = [
    '第1集',
    '1-1 日 外 山门',
    '人物：苏晚、周川',
    '△ 苏晚解下断剑，双手递给周川。',
    '周川：这是……',
    '苏晚：拿着。',
  ].join('\n')
  const { board } = deriveSeries({ script, file: null })
  const giving = board.episodes[0]!.shots.flatMap(({ figures }) =>
    figures.filter(({ gestures }) => gestures.some(({ gesture }) => gesture === 'give')),
  )
  expect(giving.length).toBeGreaterThan(0)
  for (const { holds } of giving) expect([holds.right, holds.left]).toContain('sword')
})

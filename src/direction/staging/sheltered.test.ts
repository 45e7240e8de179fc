import { expect, it } from 'vitest'
import { deriveSeries } from '#series'

it('an umbrella is held on the side that its holder turns from, whatever the other hand takes', () => {
  const script = [
    '第1集',
    '1-1 夜 外 街头 大雨',
    '人物：苏晚、周川',
    '△ 苏晚撑着黑伞走来。',
    '△ 周川撑着伞站在她面前。',
    '苏晚：是你？',
    '周川：是我。',
    '△ 周川把钥匙递给苏晚。',
    '苏晚：这是什么？',
    '周川：拿着。',
  ].join('\n')
  const { board } = deriveSeries({ script, file: null })
  const under = board.episodes[0]!.shots.flatMap(({ figures }) => figures).filter(({ holds }) =>
    [holds.left, holds.right].some((prop) => prop?.includes('umbrella')),
  )
  expect(new Set(under.map(({ character }) => character)).size).toBe(2)
  for (const { facing, holds } of under) expect(facing > 0 ? holds.right : holds.left).toMatch(/umbrella/)
})

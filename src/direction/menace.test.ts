import { expect, it } from 'vitest'
import { deriveSeries } from '#series'

/** The faces that somebody makes in the shots of an action and after it. */
function faces(who: string, ...rows: string[]): string[] {
  const script = [
    '类型：古装',
    '第1集',
    '1-1 日 外 山门',
    '人物：魏三、陆沉、沈霜',
    '陆沉：到了。',
    '沈霜：嗯。',
    ...rows,
  ]
  const { board } = deriveSeries({ script: script.join('\n'), file: null })
  return board.episodes
    .flatMap(({ shots }) => shots.filter(({ lines }) => lines.length === 0).flatMap((shot) => shot.figures))
    .filter(({ character }) => character === who)
    .flatMap(({ expressions }) => expressions.map(({ expression }) => expression))
}
const fright = (list: string[]) => list.filter((face) => face === 'shocked' || face === 'afraid' || face === 'pain')

it.each([
  ['△ 魏三剑指陆沉。', '陆沉'],
  ['△ 魏三把剑架在沈霜脖子上。', '沈霜'],
  ['△ 魏三举枪瞄准陆沉。', '陆沉'],
  ['△ 魏三一把推开沈霜。', '沈霜'],
])('%s frightens %s', (row, who) => expect(fright(faces(who, row)).length).toBeGreaterThan(0))

it('a blade’s light out of nowhere startles whom it bars', () =>
  expect(fright(faces('沈霜', '△ 沈霜走在竹林里，一道剑光拦在她面前。'))).toContain('shocked'))

it('whoever stands by is startled too', () =>
  expect(fright(faces('沈霜', '△ 魏三剑指陆沉，沈霜和陆沉看着魏三。')).length).toBeGreaterThan(0))

it('whoever is armed answers with a set face', () =>
  expect(faces('陆沉', '△ 陆沉拔剑。', '△ 魏三剑指陆沉。')).toContain('determined'))

it('calm that the script tells stays calm', () =>
  expect(fright(faces('陆沉', '△ 魏三剑指陆沉，陆沉面不改色。'))).toEqual([]))

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScript } from '../../read-script.ts'

const read = (text: string) => readScript({ text, file: 'tale.txt' }).story
const said = (text: string) =>
  read(text).episodes.flatMap((episode) =>
    episode.scenes.flatMap((scene) =>
      scene.items.flatMap((item) =>
        item.kind === 'line' && item.lineKind === 'dialogue' ? [`${item.speaker}：${item.text}`] : [],
      ),
    ),
  )

describe('who speaks', () => {
  test('modern Chinese: before, after, in the middle, by pronoun', () => {
    const text =
      '老人坐在门口。\n“你找谁？”老人问。\n女孩低下头，说：“我找我爹。”\n“他走了。”老人叹了口气，“昨天走的。”\n女孩没有哭。她抬起头，小声说：“那我等他。”'
    expect(said(text)).toEqual([
      '老人：你找谁？',
      '女孩：我找我爹。',
      '老人：他走了。',
      '老人：昨天走的。',
      '女孩：那我等他。',
    ])
  })
  test('classical Chinese: turns without a name', () => {
    const text =
      '李生夜行，遇一道士，顾而笑。问：“何往？”李生曰：“归家。”曰：“家在何处？”答曰：“在山下。”道士曰：“山下无人。”'
    expect(said(text)).toEqual([
      '道士：何往？',
      '李生：归家。',
      '道士：家在何处？',
      '李生：在山下。',
      '道士：山下无人。',
    ])
  })
  test('English: said X, X said, he said', () => {
    const text =
      'The old man opened the door.\n\n“Who is there?” said the old man.\n\n“It is Clara,” said Clara. “Let me in.”\n\nThe old man shook his head. “Not tonight,” he said.'
    expect(said(text)).toEqual([
      'old-man：Who is there?',
      'clara：It is Clara.',
      'clara：Let me in.',
      'old-man：Not tonight.',
    ])
  })
})

test('every told sentence is heard or seen', () => {
  const text = '雪落下来的那天，渡口来了一个女孩。女孩走到船边。“过河吗？”艄公问。女孩点点头。'
  const items = read(text).episodes[0]!.scenes.flatMap((scene) => scene.items.map((item) => item.text))
  expect(items).toEqual(['雪落下来的那天，渡口来了一个女孩。', '女孩走到船边。', '过河吗？', '女孩点点头。'])
})

// The inputs lie beside the project, or in a worktree's case one folder further up.
const local = ['../../../../../shared', '../../../../../../shared']
  .map((folder) => new URL(`${folder}/inputs/聊斋_画皮.txt`, import.meta.url))
  .find((url) => existsSync(url))
describe.skipIf(local === undefined)('a classical tale that nobody wrote for us (needs ../shared/inputs)', () => {
  test('has its people, places and turns', () => {
    const story = readScript({ text: readFileSync(local!), file: '画皮.txt' }).story
    const cast = Object.fromEntries(story.cast.map(({ name, sex, lines }) => [name, [sex, lines]]))
    expect(cast).toMatchObject({
      王生: ['male', 7],
      女郎: ['female', 6],
      道士: ['male', 13],
      二郎: ['male', 3],
      陈氏: ['female', 1],
      乞人: ['male', 5],
    })
    const places = story.episodes.flatMap((episode) => episode.scenes.map((scene) => scene.place))
    for (const place of ['书斋', '街市', '内室', '庭院', '寺庙']) expect(places).toContain(place)
  })
})

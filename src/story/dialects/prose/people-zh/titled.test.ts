import { expect, test } from 'vitest'
import { attributeSpeech } from '../attribute-speech.ts'

const speakersOf = (text: string) => attributeSpeech(text, 'zh').map(({ speaker }) => speaker)

test('ladies of a palace and sages bear a word of their own before their title', () => {
  expect(
    speakersOf(`宁贵人跪在殿外。“臣妾冤枉。”

“冤枉？”德妃拨了拨茶盖，“证据呢？”

宁贵人抬起头来：“天知道。”

清虚长老上前一步。“天知道什么？”

“住口。”德妃站起来，“轮得到你说话？”`),
  ).toEqual(['宁贵人', '德妃', '德妃', '宁贵人', '清虚长老', '德妃', '德妃'])
})

test('my father is somebody, and whoever is called by a rank has his own name as well', () => {
  expect(
    speakersOf(`我爸推开门，陆少站在外面。

“叔叔好。”陆少笑了笑。

“你是谁？”我爸瞪着他。

“我叫陆远舟。”

“陆远舟？”我爸看了我一眼，“没听说过。”

陆远舟收起笑，把花放下。“那您现在听说了。”`),
  ).toEqual(['陆远舟', '我爸', '陆远舟', '我爸', '我爸', '陆远舟'])
})

test('words that follow at once are another’s, and so are those after somebody else begins a sentence', () => {
  expect(
    speakersOf(`李老根冲孙女说：“上学去。”“不去！”“不去打断你的腿。”

秋妮从坡上跑下来，抱住牛脖子。“打断了也不去！”秋妮不吭声了，老根叹了口气。老根蹲了下来。

贩子把手一缩，说：“老哥，伸手。”老根不伸。他说：“有话明着讲。”

“明着讲，四千。”贩子说。`),
  ).toEqual(['李老根', '秋妮', '李老根', '秋妮', '贩子', '李老根', '贩子'])
})

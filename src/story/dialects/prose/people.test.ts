import { expect, test } from 'vitest'
import { attributeSpeech } from './attribute-speech.ts'

/** Who says each quotation, in order. */
const speakersOf = (text: string, language: 'zh' | 'en') =>
  attributeSpeech(text, language).map(({ speaker }) => speaker)

test('an inspector who is also called by his name is one person, and so is an old man with a name', () => {
  const text =
    'Inspector Hale came down to the quay, where old Gregg was mending a net.\n\n“You were out last night,” said the inspector.\n\n“I was,” the old man answered.\n\n“Alone?” asked Hale.\n\n“Alone,” Gregg said.'
  expect(speakersOf(text, 'en')).toEqual(['Inspector Hale', 'Gregg', 'Inspector Hale', 'Gregg'])
})

test('a brother who is brought in by his name is not a second person', () => {
  const text =
    'I had with me my brother Tom, who never could keep quiet, and the cook.\n\n“Listen,” said Tom.\n\n“To what?” I asked.\n\n“To nothing,” said my brother. “That’s the point.”'
  expect(speakersOf(text, 'en')).toEqual(['Tom', 'Narrator', 'Tom', 'Tom'])
})

test('who is brought in by a name in an old tale speaks under it: 有女名…, a lady called by her surname and 某', () => {
  const text =
    '石某者，富翁也。有女名素云，年十六。一日女谓石曰：“儿欲观灯。”石笑曰：“夜寒，何往？”女曰：“不寒。”石顾女曰：“早归。”'
  expect(speakersOf(text, 'zh')).toEqual(['素云', '石某', '素云', '石某'])
})

test('who acts right after the words spoke them, though he is named nowhere else with a verb of saying', () => {
  const text =
    '门开了，外面站着一个人。\n\n“我没地方去。”苏晴抬起头。\n\n“进来吧。”周敏让开了路。\n\n“谢谢。”苏晴低下头去。'
  expect(speakersOf(text, 'zh')).toEqual(['苏晴', '周敏', '苏晴'])
})

test('a surname with what somebody is, the bare word and an old man who was not brought in are one person', () => {
  const text =
    '药铺的掌柜姓吴，五十多岁，一副老花镜。学徒阿满在扫地。\n\n“阿满，门关上。”吴掌柜说。\n\n“掌柜的，外头有人。”阿满说。\n\n“让他等着。”老头没有抬头。'
  expect(speakersOf(text, 'zh')).toEqual(['吴掌柜', '阿满', '吴掌柜'])
})

test('a stranger who says that he is called Shen is not a second person', () => {
  const text =
    '益都有郑生，居山下。一夕，有客叩门，自言姓沈，求宿。生曰：“舍陋，何以待客？”客笑曰：“一席足矣。”客坐，视壁间画。客惊，起立。明年，沈郎复至，沈郎曰：“别来无恙？”'
  expect(speakersOf(text, 'zh')).toEqual(['郑生', '沈郎', '沈郎'])
})

test('many are nobody: 伙计们 is not 伙计', () => {
  const text = '店里有个伙计。伙计们都睡了。\n\n“谁？”伙计问。\n\n伙计们翻了个身。\n\n“是我。”林岚说。'
  expect(speakersOf(text, 'zh')).toEqual(['伙计', '林岚'])
})

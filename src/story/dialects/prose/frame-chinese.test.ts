import { expect, test } from 'vitest'
import { attributeSpeech } from './attribute-speech.ts'

/** Speakers by the first two characters of their words. */
const speakersIn = (text: string) =>
  new Map(attributeSpeech(text, 'zh').map(({ start, speaker }) => [text.slice(start, start + 2), speaker]))

test('an old tale: a verb after a surname is no given name, a wife is not her husband, who is brought in speaks', () => {
  const found = speakersIn(`越人柳实，业酒。一日，有客过其门。柳问曰：“琴值几何？”客曰：“不鬻也。”柳笑曰：“负之何为？”
柳妻孟氏自内出，睨之曰：“狂生耳！”柳叱之曰：“妇人勿言！”邻翁闻琴声，亦携杖来，立户外叹曰：“此非人间声也。”
翌日，果有县吏叩门甚急，大呼曰：“速出！”孟氏惧，谓柳曰：“奈何？”柳顿首曰：“实不知。”`)
  expect([found.get('狂生'), found.get('妇人'), found.get('此非')]).toEqual(['孟氏', '柳', '邻翁'])
  expect([found.get('速出'), found.get('奈何'), found.get('实不')]).toEqual(['县吏', '孟氏', '柳'])
})

test('modern prose: a voice that is heard, and who is revealed after the words', () => {
  const found = speakersIn(`刘主任敲着桌子：“谁写的？”

“还能有谁。”许晴揉了揉眼睛，推推孙浩。

“写得不错。”说话的是许晴，“就是旧了点。”

孙浩乐了：“何止一点。”

楼下传来许晴的声音：“你快点！”`)
  expect([found.get('写得'), found.get('何止'), found.get('你快')]).toEqual(['许晴', '孙浩', '许晴'])
})

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

test('who acts by himself in the last clause speaks, whoever was told of in those before', () => {
  const found =
    speakersIn(`李靖曰：“臣有本。”众将传令已毕，梅伯曰：“不可。”却说李靖见梅伯立于殿下，心中烦躁，来见梅伯，对梅伯曰：“天子无道。”
忽然间李靖看见一人，问梅伯曰：“此何人也？”梅伯曰：“吾不识也。”君臣马上忻然而叹曰：“真太平也。”`)
  expect([found.get('不可'), found.get('天子'), found.get('此何')]).toEqual(['梅伯', '李靖', '李靖'])
  expect(found.get('真太')).toBeNull()
})

test('an old tale: 而其妻, 俄而, 会 and a dream bring somebody in; 曰 before the next words leads into those alone', () => {
  const found =
    speakersIn(`梁翁者，善画鱼。翁曰：“此鱼可得百金。”而其妻自内出，瞋目曰：“谁与汝百金！”翁止之，妻曰：“吾不信也。”俄而隶至，手朱票，厉声曰：“取鱼来！”
翁惧。会沈生醉归，倚门问曰：“何喧也？”隶曰：“取鱼。”私谓生曰：“奈何？”生笑。“鱼何在？”翁附耳曰：“已去矣。”
是夜，生梦女子来拜，曰：“蒙君再生。”有应者出，拜曰：“久候矣。”`)
  expect([found.get('谁与'), found.get('取鱼'), found.get('何喧')]).toEqual(['妻', '隶', '沈生'])
  expect([found.get('已去'), found.get('蒙君'), found.get('久候')]).toEqual(['梁翁', '女子', '应者'])
})

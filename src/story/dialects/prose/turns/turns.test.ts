import { expect, test } from 'vitest'
import { attributeSpeech } from '../attribute-speech.ts'

/** A chapter that names most of its speakers, as novels in the old manner do. */
const chapter = `话说沈岳坐在帐中，与林冲霄议事。沈岳曰：“粮草几时可到？”林冲霄曰：“三日可到。”沈岳曰：“关外有何动静？”林冲霄曰：“未见动静。”
正议间，忽有探马报入中军：“启元帅！关外有一将请战。”沈岳问曰：“谁去走一遭？”林冲霄曰：“末将愿往。”沈岳曰：“小心为上。”林冲霄领令出营，来至阵前。赵铁山大喝曰：“来者何人？”林冲霄曰：“吾乃林冲霄是也。”赵铁山大怒曰：“无名小卒，也来送死！”林冲霄曰：“休得多言。”二将交马，战有三十回合，赵铁山败走。林冲霄得胜回营，来见沈岳。沈岳大喜，命左右：“取酒来，与林将军贺功。”林冲霄谢曰：“托元帅洪福。”
众将齐声称贺，都道：“恭喜元帅！”沈岳曰：“此乃诸位之力。”林冲霄曰：“元帅过谦。”
且说赵铁山败回关上，心中不悦。赵铁山曰：“此人厉害，如何是好？”赵铁山之妻周氏曰：“不如求救。”赵铁山曰：“此言甚善。”`

test('orders are given by whoever commands; news and many voices are told', () => {
  const found = new Map(
    attributeSpeech(chapter, 'zh').map((speech) => [chapter.slice(speech.start, speech.end), speech]),
  )
  expect(found.get('取酒来，与林将军贺功。')?.speaker).toBe('沈岳')
  // The scout, or nobody: not who is told the news, nor who spoke before.
  expect([null, '探马']).toContain(found.get('启元帅！关外有一将请战。')?.speaker)
  expect(found.get('恭喜元帅！')?.speaker).toBeNull()
  expect(found.get('来者何人？')?.speaker).toBe('赵铁山')
})

test('a word in quotation marks that runs on in its sentence is nobody’s', () => {
  const text = `${chapter}\n沈岳祭起那“降魔”、“伏虎”两口宝剑，往前便走。`
  const said = attributeSpeech(text, 'zh').map(({ start, end }) => text.slice(start, end))
  expect(said).not.toContain('降魔')
  expect(said).not.toContain('伏虎')
  const headline =
    'Mrs. Bell laid the evening paper on the table. It said: “A Message Received From The Island.” Nobody in the room spoke of the “dead men” at all. “Well?” asked Mrs. Bell.'
  const by = new Map(attributeSpeech(headline, 'en').map((one) => [headline.slice(one.start, one.end), one.speaker]))
  expect(by.has('Well?')).toBe(true)
  expect(by.get('dead men') ?? null).toBeNull()
  expect(by.get('A Message Received From The Island.') ?? null).toBeNull()
})

import { expect, test } from 'vitest'
import { readScript } from '../../read-script.ts'

const read = (text: string, file = 'board.csv') => readScript({ text, file }).story
const shots = (text: string, file?: string) =>
  read(text, file).episodes.flatMap(({ scenes }) =>
    scenes.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'mark' && (item.mark === 'shot' || item.mark === 'camera') ? [item.text] : [],
      ),
    ),
  )

test('English columns with units, and English scene headings', () => {
  const text = [
    'Shot,Scene,Shot Size,Angle,Camera Movement,Description,Dialogue,Duration (s),SFX,Notes',
    'A,INT. HALL - NIGHT,WS,High angle,Dolly in,The hall is empty,,3,wind,',
    'B,INT. HALL - NIGHT,MCU,Eye level,Static,Mara looks up,"MARA: Who is there?",2.5,,',
  ].join('\n')
  expect(shots(text)).toEqual(['A｜3秒', 'WS，High angle，Dolly in', 'B｜2.5秒', 'MCU，Eye level，Static'])
  expect(read(text).episodes[0]?.scenes).toMatchObject([{ place: 'Hall', time: 'night', interior: 'interior' }])
})

test('a sheet of two long rows without shot numbers, with the names that tools give their columns', () => {
  const text = [
    '标题,时间,地点,景别,角度,运镜,画面描述,画面结果,氛围,时长,scene_id,character_ids,prop_ids,bgm_prompt,sound_effect',
    '开门,夜,仓库,全景,俯视,推镜,阿强推门,门开了,阴森,5,1,阿强,铁门,low drone,吱呀',
    '转身,夜,仓库,近景,仰视,环绕,阿强转身,,紧张,4,1,阿强,,,',
  ].join('\n')
  const story = read(text)
  expect([story.dialect, story.cast.map(({ name }) => name)]).toEqual(['sheet', ['阿强']])
  expect(story.episodes[0]?.scenes).toMatchObject([{ number: '1', place: '仓库', time: 'night' }])
  expect(shots(text)).toEqual(['1｜5秒', '全景，俯视，推镜', '2｜4秒', '近景，仰视，环绕'])
})

test('a number of a scene is no place, and 场景状态 may say the hour', () => {
  const text = '场景号,镜头描述,角色,台词,镜头类型,时长,场景状态\n7,小僧跪着,小僧,师父？,近景,3,夜\n'
  expect(read(text).episodes[0]?.scenes).toMatchObject([{ number: '7', place: '', time: 'night' }])
})

test('episodes headed between Markdown tables', () => {
  const head = '| 镜号 | 景别 | 画面 | 对白 |\n|--|--|--|--|\n'
  const text = `# 第1集 《雨夜》分镜表\n\n${head}| 1 | 全景 | 城市夜景 | |\n\n## 第2集\n\n${head}| 1 | 近景 | 阿宁回头 | 阿宁：谁？ |\n`
  expect(read(text, 'board.md').episodes.map(({ number, title }) => [number, title])).toEqual([
    [1, '雨夜'],
    [2, null],
  ])
})

test('情绪 is how a line is said, unless the line says it itself', () => {
  const text = '镜号,景别,画面,台词,情绪\n1,近景,顾总推门,顾总：滚！,愤怒\n2,近景,林夏低头,林夏（轻声）：好。,委屈\n'
  const said = read(text).episodes.flatMap(({ scenes }) =>
    scenes.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [item.delivery] : []))),
  )
  expect(said).toEqual(['愤怒', '轻声'])
})

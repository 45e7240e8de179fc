import { describe, expect, test } from 'vitest'
import { applyFix } from '#core'
import { readScript } from '../../read-script.ts'
import type { Scene, SceneItem } from '../../story.ts'

const read = (text: string) => readScript({ text, file: 'script.txt' })
const scenesOf = (text: string): Scene[] => read(text).story.episodes.flatMap((episode) => episode.scenes)
const itemsOf = (text: string): SceneItem[] => scenesOf(text).flatMap((scene) => scene.items)
const said = (text: string) =>
  itemsOf(text).flatMap((item) =>
    item.kind === 'line' ? [[item.speaker, item.lineKind, item.delivery, item.text]] : [],
  )

const body = '人物：萧炎、云岚\n△ 萧炎推门进来。\n云岚：你来了。\n'

describe('scene headings, as people type them', () => {
  test.each([
    ['1-1 夜 外 街边摊', '街边摊', 'exterior', 'night'],
    ['1-1日内灵堂', '灵堂', 'interior', 'day'],
    ['场景一 陈家客厅 日', '陈家客厅', 'interior', 'day'],
    ['场1-1 金銮殿 日 内', '金銮殿', 'interior', 'day'],
    ['## 场景一：咖啡厅', '咖啡厅', 'interior', 'unknown'],
    ['纯黑环境 夜内', '纯黑环境', 'interior', 'night'],
    ['1-3日外 裴氏集团楼下', '裴氏集团楼下', 'exterior', 'day'],
    ['**1-1日 内 沪上 张家**', '沪上 张家', 'interior', 'day'],
    ['△1-1 日 内 大厅', '大厅', 'interior', 'day'],
    ['１－１　日　内　客厅', '客厅', 'interior', 'day'],
    ['20、卫生间 夜 内', '卫生间', 'interior', 'night'],
    ['1 张三卧室 日内', '张三卧室', 'interior', 'day'],
    ['## S01 | 内景 · 咖啡厅 | 黄昏', '咖啡厅', 'interior', 'dusk'],
    ['内景. 咖啡厅 - 黄昏', '咖啡厅', 'interior', 'dusk'],
    ['## EP001-SC003 内 · 渡口售票室 · 雨夜', '渡口售票室', 'interior', 'night'],
    ['【场景 1：地下车库 - 内（夜）】', '地下车库', 'interior', 'night'],
    ['场次（1）地点：兰州拉面馆，夜，内；出场人物：甲、乙', '兰州拉面馆', 'interior', 'night'],
    ['1-2 晨 内/外 码头', '码头', 'both', 'dawn'],
  ])('%s', (heading, place, interior, time) => {
    const [scene, ...others] = scenesOf(`第1集\n${heading}\n${body}`)
    expect(others).toEqual([])
    expect([scene?.place, scene?.interior, scene?.time]).toEqual([place, interior, time])
    expect(scene?.items).toHaveLength(2)
  })

  test('marks that nobody sees, of no width or of writing direction, are no part of a name', () => {
    const { story, diagnostics } = read('第1集\n1-1 日 内 客厅\n人物：林岚\n\u202E林岚\u200B：谁\u2066？\n林岚：我。\n')
    expect(story.cast.map(({ name }) => name)).toEqual(['林岚'])
    expect(diagnostics.filter(({ code }) => code === 'script.not-in-scene')).toEqual([])
  })

  test('a number alone is completed by the next line, a list of people by 场景：', () => {
    expect(scenesOf(`### 场1-2\n日 内 灵山大雄宝殿\n出场人物：甲、乙\n甲：阿弥陀佛。`)).toMatchObject([
      { number: '1-2', place: '灵山大雄宝殿', time: 'day', interior: 'interior' },
    ])
    expect(scenesOf(`人物：萧逸、女佣\n场景：萧家,日,内\n萧逸：站住。`)).toMatchObject([{ place: '萧家', time: 'day' }])
  })

  test('scene numbers begin episodes where nothing else does', () => {
    const { episodes } = read(`1-1 日 内 客厅\n${body}1-2 夜 内 客厅\n${body}2-1 日 内 客厅\n${body}`).story
    expect(episodes.map((episode) => [episode.id, episode.scenes.length])).toEqual([
      ['s01e01', 2],
      ['s01e02', 1],
    ])
  })

  test('1.起初 begins an episode where a scene follows', () => {
    const { episodes } = read(`1.起初\n1-1 日 内 客厅\n${body}2、开端\n2-1 日 内 客厅\n${body}`).story
    expect(episodes.map((episode) => episode.title)).toEqual(['起初', '开端'])
  })
})

describe('speech', () => {
  const scene = (line: string): string => `第1集\n1-1 日 内 客厅\n人物：林岚、周川\n△ 门开了。\n${line}\n`
  test.each([
    ['林岚：（冷笑）装什么装！', ['林岚', 'dialogue', '冷笑', '装什么装！']],
    ['林岚（冷笑）：装什么装！', ['林岚', 'dialogue', '冷笑', '装什么装！']],
    ['林岚（OS）：她到底是谁', ['林岚', 'inner', null, '她到底是谁']],
    ['林岚OS：她到底是谁', ['林岚', 'inner', null, '她到底是谁']],
    ['林岚（vo，疲惫）:那一年', ['林岚', 'narration', '疲惫', '那一年']],
    ['林岚（内心）：不好', ['林岚', 'inner', null, '不好']],
    ['周川（画外音）：开门！', ['周川', 'offscreen', null, '开门！']],
    ['周川：（电话里）是我', ['周川', 'offscreen', '电话里', '是我']],
    ['旁白：三年过去了。', [null, 'narration', null, '三年过去了。']],
    ['【VO：三年过去了。】', [null, 'narration', null, '三年过去了。']],
    ['**林岚**（语气轻）："你好。"', ['林岚', 'dialogue', '语气轻', '你好。']],
    ['【林岚】（冷）：出去。', ['林岚', 'dialogue', '冷', '出去。']],
  ])('%s', (line, expected) => {
    expect(said(scene(line))).toEqual([expected])
  })

  test('brackets inside speech are seen, never spoken', () => {
    const items = itemsOf(scene('林岚：我没事。（转身）你走吧。')).slice(1)
    expect(items.map((item) => item.text)).toEqual(['我没事。', '林岚转身', '你走吧。'])
  })

  test('camera notes and labels with a colon are no people', () => {
    const text = scene('镜头：缓缓推近林岚\n特写：林岚的手在发抖\n手机屏幕显示：妈妈来电\n音效：雷声\n字幕：三年后')
    expect(said(text)).toEqual([])
    expect(itemsOf(text).map((item) => item.kind)).toEqual(['action', 'mark', 'action', 'action', 'mark', 'title'])
    expect(read(text).story.cast.map((member) => member.name)).toEqual(['林岚', '周川'])
  })

  test('a voice on the phone does not put its owner into the place', () => {
    const [only] = scenesOf('第1集\n1-1 日 内 客厅\n人物：林岚\n林岚：喂？\n周川：（电话里）是我。\n')
    expect(only?.cast).toEqual(['林岚'])
  })
})

test('a flashback holds in the scenes it covers', () => {
  const text = `第1集\n1-1 日 内 客厅\n${body}【闪回】\n1-2 夜 外 街道\n${body}1-3 夜 外 桥上\n${body}【闪回结束】\n`
  const marks = scenesOf(text).map((scene) => scene.items.flatMap((item) => (item.kind === 'mark' ? [item.mark] : [])))
  expect(marks).toEqual([[], ['flashback-start'], ['flashback-start', 'flashback-end']])
})

test('whatever begins at the end of a scene belongs to the next, be it said twice', () => {
  const text = `第1集\n1-1 日 内 客厅\n${body}【闪回】\n【梦境】\n【闪回】\n1-2 夜 外 街道\n${body}`
  const marks = scenesOf(text).map((scene) => scene.items.flatMap((item) => (item.kind === 'mark' ? [item.mark] : [])))
  expect(marks).toEqual([[], ['flashback-start', 'dream-start', 'flashback-start']])
})

test('a cast list gives descriptions, sex and age', () => {
  const text = `《重逢》\n题材：仙侠\n人物小传\n1. 林岚（女，17岁）：黑色长发，白衣。\n王婆婆，卖花，银发。\n| 石头 | 男 | 8岁 | 书童 |\n第1集\n1-1 日 外 山门\n人物：林岚\n林岚：有人吗？`
  const { story } = read(text)
  expect(story.title).toBe('重逢')
  expect(story.genre).toBe('xianxia')
  expect(story.cast.map(({ name, sex, age }) => [name, sex, age])).toEqual([
    ['林岚', 'female', 'teen'],
    ['王婆婆', 'female', 'elder'],
    ['石头', 'male', 'child'],
  ])
})

test('a name that begins with a slash ends the reading like any other', () => {
  expect(read('人物小传\n/* gone 林岚\n/\n第1集\n1-1 日 内 客厅\n△ 门开了。').story.episodes).toHaveLength(1)
})

test('what has no mark is kept as action and said so, with line and column', () => {
  const report = read('第1集\n1-1 日 内 客厅\n△ 门开了。\n  一只猫走过。\n林岚：猫？')
  expect(report.diagnostics).toMatchObject([{ code: 'script.unmarked-action', line: 4, column: 3 }])
  expect(itemsOf('第1集\n1-1 日 内 客厅\n△ 门开了。\n  一只猫走过。\n林岚：猫？').map((item) => item.text)).toContain(
    '一只猫走过。',
  )
})

test('ids hang on what an item says, not on its place', () => {
  const before = itemsOf(`第3集\n3-1 日 内 客厅\n${body}云岚：坐。`).map((item) => item.id)
  const after = itemsOf(`第3集\n3-1 日 内 客厅\n云岚：先等等。\n${body}云岚：坐。\n云岚：坐。`).map((item) => item.id)
  for (const id of before) expect(id).toMatch(/^s01e03_sc[a-z]{6}_[al][a-z]{6}$/)
  expect(after).toEqual(expect.arrayContaining(before))
  expect(new Set(after).size).toBe(after.length)
})

test('asks about a speaker outside the list of the scene and about names that differ by one sign', () => {
  const text =
    '人物小传：\n林栀，女，27岁。\n周屿，男，30岁。\n第1集\n1-1 日 内 客厅\n人物：林栀\n林栀：你来了。\n周屿：嗯。\n林枝：坐吧。\n周屿（VO）：三年了。'
  const notes = read(text).diagnostics.map(({ code, line }) => [code, line])
  expect(notes).toContainEqual(['script.not-in-scene', 8])
  expect(notes).toContainEqual(['script.similar-names', 9])
  expect(notes.filter(([code]) => code === 'script.not-in-scene')).toHaveLength(2)
})

test('a fix does what its suggestion asks, and the remark is gone', () => {
  const text =
    '人物小传：\n林栀，女，27岁。\n第1集\n1-1 日 内 客厅\n△ 门开了。\n　**一只猫走过。**\n林栀：猫？\n林枝：（笑）嗯。'
  for (const code of ['script.unmarked-action', 'script.similar-names']) {
    const fix = read(text).diagnostics.find((note) => note.code === code)?.fix
    const fixed = applyFix(text, fix!)
    expect(read(fixed).diagnostics.map((note) => note.code)).not.toContain(code)
  }
})

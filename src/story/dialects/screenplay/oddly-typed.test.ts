import { describe, expect, test } from 'vitest'
import { readScript } from '../../read-script.ts'
import type { Scene } from '../../story.ts'

const read = (text: string) => readScript({ text, file: 'script.txt' })
const scenesOf = (text: string): Scene[] => read(text).story.episodes.flatMap((episode) => episode.scenes)
const told = (text: string) =>
  scenesOf(text).flatMap(({ items }) =>
    items.map((item) => [
      item.kind === 'line' ? item.lineKind : item.kind === 'mark' ? item.mark : item.kind,
      item.text,
    ]),
  )
const inRoom = (lines: string) => `第1集\n1-1 日 内 客厅\n人物：林岚、周川\n${lines}\n`

describe('headings', () => {
  test.each([
    ['【1-1】【夜】【内】【总裁办公室】', '总裁办公室', 'interior', 'night'],
    ['1-1 【总裁办公室】 日 内', '总裁办公室', 'interior', 'day'],
    ['【第七场】夜 外 江边', '江边', 'exterior', 'night'],
    ['1-1 次日清晨 外 公司门口', '公司门口', 'exterior', 'dawn'],
    ['1-1 三天后 夜 内 病房', '病房', 'interior', 'night'],
    ['1-1 次日 外 码头', '码头', 'exterior', 'day'],
  ])('%s', (heading, place, interior, time) => {
    const [scene] = scenesOf(`第1集\n${heading}\n林岚：走。\n`)
    expect([scene?.place, scene?.interior, scene?.time]).toEqual([place, interior, time])
  })

  test('the days that a heading lets pass stay with its scene', () => {
    expect(told('第1集\n1-1 三天后 夜 内 病房\n林岚：走。\n')[0]).toEqual(['note', '三天后'])
  })

  test('同上 is where the scene before was, at its time', () => {
    const [, second] = scenesOf('第1集\n1-1 夜 内 咖啡厅\n林岚：坐。\n1-2 同上\n林岚：再坐。\n')
    expect([second?.place, second?.interior, second?.time]).toEqual(['咖啡厅', 'interior', 'night'])
  })

  test('how many episodes there are is no title, and 第一集完 begins no episode', () => {
    const { episodes } = read('第1集 / 共80集\n1-1 日 内 客厅\n林岚：走。\n第一集完\n').story
    expect(episodes.map(({ title, scenes }) => [title, scenes.length])).toEqual([[null, 1]])
  })
})

test('people listed above 场景： are in the scene below it, and in no other', () => {
  const text =
    '第1集\n人物：萧逸、女佣\n场景：萧家,日,内\n萧逸：站住。\n人物：萧老爷\n场景：书房,夜,内\n萧老爷：回来了？\n'
  expect(scenesOf(text).map(({ place, cast }) => [place, cast.length])).toEqual([
    ['萧家', 2],
    ['书房', 1],
  ])
})

test('colons of old fonts and of upright text are colons', () => {
  expect(told('第1集\n1-1 日 内 客厅\n人物︰林岚\n林岚﹕走。\n林岚∶走吧。\n')).toEqual([
    ['dialogue', '走。'],
    ['dialogue', '走吧。'],
  ])
})

test('square brackets beside a name say how it is heard', () => {
  const text = inRoom('林岚 [OS]：谁？\n周川[VO]：是我。')
  expect(told(text)).toEqual([
    ['inner', '谁？'],
    ['narration', '是我。'],
  ])
  expect(read(text).story.cast.map(({ name }) => name)).toEqual(['林岚', '周川'])
})

test('声音： is heard as a noise, or speaks', () => {
  expect(told(inRoom('声音：雨打窗户\n声音：你醒了。\n声音：站住！'))).toEqual([
    ['sound', '雨打窗户'],
    ['offscreen', '你醒了。'],
    ['offscreen', '站住！'],
  ])
})

test('round brackets ask for titles, looks and noises as square ones do; what is seen stays seen', () => {
  expect(
    told(inRoom('（字幕：第二天）\n（闪回）\n（音效：雷声）\n（林岚起身）\n（镜头切到窗外）\n（本集完）\n全剧终')),
  ).toEqual([
    ['title', '第二天'],
    ['flashback-start', '闪回'],
    ['sound', '雷声'],
    ['action', '林岚起身'],
    ['action', '镜头切到窗外'],
    ['note', '本集完'],
    ['note', '全剧终'],
  ])
})

test('a name alone speaks what stands below it, as the bracket says, until something else comes', () => {
  const text = inRoom('周川\n（低声）\n你听我说。\n【音效：雷声】\n（字幕：第二天）\n窗外下起雨。')
  expect(told(text)).toEqual([
    ['dialogue', '你听我说。'],
    ['sound', '雷声'],
    ['title', '第二天'],
    ['action', '窗外下起雨。'],
  ])
  const line = scenesOf(text)[0]?.items[0]
  expect(line?.kind === 'line' && line.delivery).toBe('低声')
})

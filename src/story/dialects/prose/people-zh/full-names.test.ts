import { expect, test } from 'vitest'
import { attributeSpeech } from '../attribute-speech.ts'

/** Speakers by the first two characters of their words. */
const speakersIn = (text: string) =>
  new Map(attributeSpeech(text, 'zh').map(({ start, speaker }) => [text.slice(start, start + 2), speaker]))

const office = `许氏集团的灯还亮着。秘书阿宁抱着文件站在门边，大气也不敢出。

“进来。”裴叙白头也没抬，“放下就走。”

阿宁放下文件，却没有走。“裴总，祝小姐在楼下。”

“让她上来。”

祝晚棠推门进来，看着裴叙白，半天没说话。

“请坐。”裴叙白把椅子推给她。

“不坐。”祝晚棠笑了笑，“我来辞行。”`

test('names with surnames that few bear are found by what their bearers do, and a company is nobody', () => {
  const found = speakersIn(office)
  expect([found.get('进来'), found.get('让她'), found.get('请坐')]).toEqual(['裴叙白', '裴叙白', '裴叙白'])
  expect(found.get('不坐')).toBe('祝晚棠')
  expect(attributeSpeech(office, 'zh').map(({ speaker }) => speaker)).not.toContain('许氏')
})

test('so they are in a work of any length', () => {
  const long = Array.from({ length: 160 }, (_, i) => `第${i + 1}天。\n\n${office}`).join('\n\n')
  const found = attributeSpeech(long, 'zh').filter(({ start }) => long.startsWith('不坐', start))
  expect(long.replace(/“[^”]*”/gu, '').length).toBeGreaterThan(15_000)
  expect(found).toHaveLength(160)
  expect(new Set(found.map(({ speaker }) => speaker))).toEqual(new Set(['祝晚棠']))
})

test('two of one family are two, and a manner is no part of a name', () => {
  const found = speakersIn(`何志远转着酒杯，不敢看人。“妈，有个事。”

“什么事？”何志敏放下筷子。

“还能是什么事，”刘芸抢着说，“房子的事。”

刘芸瞪了何志远一眼。何志敏扭过头去。何志远咳嗽一声。`)
  expect([found.get('妈，'), found.get('什么'), found.get('还能')]).toEqual(['何志远', '何志敏', '刘芸'])
})

test('what somebody is, in words that no list has', () => {
  const found = speakersIn(`红灯底下，一个协管员打着手势走过来。

“往后退。”协管员弯下腰，敲了敲车窗。

教务主任板着脸，一个一个看过去。

“谁带的头？”教务主任问。

“我。”赵小川举起手。`)
  expect([found.get('往后'), found.get('谁带')]).toEqual(['协管员', '教务主任'])
})

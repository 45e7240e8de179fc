import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readScript } from './read-script.ts'

/*
 * Every remark that reading can make, with a script that gives rise to it: ‸ stands where it must point. The remarks of continuity
 * are tried in `assembly/oddities`, those about files in `documents`.
 */

const scene = '第1集\n1-1 日 内 客厅\n人物：林岚、周川\n'
const long = '我等了你整整三年，每一天都站在这个路口，看着车来车往，看着别人回家，'
const examples: Readonly<Record<string, string>> = {
  'script.empty': '‸',
  'script.too-long': `‸${'甲'.repeat(11 * 1024 * 1024)}`,
  'script.nothing-to-show': '‸第1集\n1-1 日 内 客厅\n【空镜】\n',
  'script.no-lines': '‸第1集\n1-1 日 内 客厅\n△ 门开了。\n',
  'script.scene-without-place': '第1集\n‸1-1 日 内\n△ 门开了。\n林岚：谁？\n',
  'script.speaker-not-listed': '人物小传：\n林岚，女，27岁，短发。\n第1集\n1-1 日 内 客厅\n林岚：谁？\n周川：‸我。\n',
  'script.not-in-scene': `${scene}沈母：‸我。\n林岚：谁？\n`,
  'script.joint-speakers': `${scene}林岚、周川：‸是！\n`,
  'script.not-a-speaker': `${scene}林岚：谁？\n‸屏幕显示：妈妈来电\n`,
  'script.similar-names': `第1集\n1-1 日 内 客厅\n△ 门开了。\n${'林栀：嗯。\n周屿：好。\n'.repeat(4)}林枝：‸走吧。\n`,
  'script.unknown-genre': '剧名：甲\n‸类型：吃播\n第1集\n1-1 日 内 客厅\n林岚：谁？\n',
  'script.unmarked-action': `${scene}△ 门开了。\n‸一只猫走过。\n林岚：猫？\n`,
  'script.long-line': `${scene}‸林岚：${long.repeat(70)}\n`,
  'script.line-too-long': `${scene}林岚：‸${long.repeat(3)}\n`,
  'script.heading-pattern': `第1集\n1-1 日 内 客厅\n林岚：谁？\n1-2 日 内 客厅\n林岚：谁？\n‸日 内 客厅\n林岚：谁？\n1-4 夜 内 客厅\n林岚：谁？\n`,
  'script.episode-length': `第1集\n‸1-1 日 内 客厅\n${`林岚：${long}\n`.repeat(40)}`,
  'script.not-used': '剧名：甲\n‸本剧讲述一个漫长的故事，请勿外传。\n第1集\n1-1 日 内 客厅\n林岚：谁？\n',
  'script.boneyard': 'INT. ROOM - DAY\n\nMARA\nGo.\n\n‸/* gone */\n',
  'prose.stray-quote': '林岚走进来。‸”她坐下。\n“是我。”她说。\n',
  'prose.unsure-speaker': '门开了，风很大。\n“‸谁在那里？”\n雨还在下。\n',
  'prose.shown-not-told': `林岚说：“来了。”${'山里的日子过得很慢，雨下了一整个冬天，没有人记得它是从哪一天开始下的。'.repeat(3)}‸林岚慢慢推开那扇很旧很旧的门，一步步走了进去。${'山里的日子过得很慢，雨下了一整个冬天，没有人记得它是从哪一天开始下的。'}“谁？”她问。\n`,
  'sheet.unsure-speaker': '镜号,景别,画面,角色,台词\n1,近景,门,林岚、周川,‸你终于来了\n',
}

/** The text without its mark, and the place where the mark was. */
function marked(example: string) {
  const at = example.indexOf('‸')
  const before = example.slice(0, at).split('\n')
  return { text: example.replace('‸', ''), line: before.length, column: before.at(-1)!.length + 1 }
}

describe('what is odd is said with its place and what to do, in Chinese and English', () => {
  test.each(Object.keys(examples))('%s', (code) => {
    const { text, line, column } = marked(examples[code]!)
    const { diagnostics } = readScript({ text, file: null })
    const found = diagnostics.find((one) => one.code === code)
    expect(found, diagnostics.map((one) => `${one.code} ${one.line}:${one.column}`).join(', ')).toMatchObject({
      line,
      column,
    })
    for (const said of [found!.message, found!.suggestion!]) {
      expect(said.zh).toMatch(/\p{Script=Han}/u)
      expect(said.en).toMatch(/[a-z]{2} /u)
      expect(said.en).not.toMatch(/\p{Script=Han}{5}/u)
    }
  })

  test('and no remark is missing here', () => {
    const folder = import.meta.dirname
    const elsewhere = new Set(['script.not-text', 'script.unread', 'script.more-diagnostics'])
    const continuity =
      /script\.(?:dead-speaks|given-away|hour-jump|clothes-jump|gone-speaks|two-places|wound-gone|ruined-used)/
    const codes = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .flatMap((name) =>
        [...readFileSync(path.join(folder, name), 'utf8').matchAll(/code: '([a-z.-]+)'/g)].map(([, code]) => code!),
      )
    expect(codes.length).toBeGreaterThan(25)
    expect(codes.filter((code) => !(code in examples) && !elsewhere.has(code) && !continuity.test(code))).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { applyFix } from '#core'
import { readScript } from '../../read-script.ts'

const read = (text: string) => readScript({ text, file: null })
const of = (code: string, text: string) => read(text).diagnostics.filter((note) => note.code === code)
/** Does every fix of this kind and says what is still wrong. */
function fixed(code: string, text: string): string {
  const [first] = of(code, text)
  expect(first?.fix).not.toBeNull()
  const after = applyFix(text, first!.fix!)
  expect(of(code, after)).toHaveLength(of(code, text).length - 1)
  return after
}

const scenes = (numbers: readonly string[]) =>
  `第1集\n${numbers.map((number) => `${number}客厅\n人物：林岚\n△ 门开了。\n林岚：谁？\n`).join('')}`

describe('what a continuity person asks, and what one click does about it', () => {
  test('a speaker who is not in the list of the scene joins it', () => {
    const text = '第1集\n1-1 日 内 客厅\n**人物：林岚**\n林岚：谁？\n周川：我。\n'
    expect(fixed('script.not-in-scene', text)).toContain('**人物：林岚、周川**')
  })
  test('a line too long for a breath is divided at a sentence near its middle', () => {
    const half = '我等了你整整三年，每一天都站在这个路口，看着车来车往，看着别人回家。'
    const after = fixed('script.line-too-long', `第1集\n1-1 日 内 客厅\n人物：林岚\n林岚：（哽咽）${half}${half}\n`)
    expect(after).toContain(`林岚：（哽咽）${half}\n林岚：${half}\n`)
    expect(of('script.line-too-long', `第1集\n1-1 日 内 客厅\n林岚：${half}\n`)).toEqual([])
  })
  test('a heading without the number that all others have gets the next one', () => {
    const text = scenes(['1-1 日 内 ', '1-2 日 内 ', '日 内 ', '1-4 夜 内 ', '1-5 夜 内 '])
    expect(fixed('script.heading-pattern', text)).toContain('\n1-3 日 内 客厅')
  })
  test('a heading that does not say day or night where all others do; a script that never does is left alone', () => {
    expect(of('script.heading-pattern', scenes(['1-1 日 内 ', '1-2 内 ', '1-3 日 内 ', '1-4 夜 内 ']))).toMatchObject([
      { line: 6 },
    ])
    expect(of('script.heading-pattern', scenes(['1-1 内 ', '1-2 内 ', '1-3 内 ', '1-4 内 ']))).toEqual([])
  })
  test('a name written once that is one sign from a name heard again and again, without any cast list', () => {
    const talk = '林栀：嗯。\n周屿：好。\n'.repeat(4)
    const after = fixed('script.similar-names', `第1集\n1-1 日 内 客厅\n△ 门开了。\n${talk}林枝：走吧。\n`)
    expect(after).toContain('林栀：走吧。')
    expect(
      of(
        'script.similar-names',
        `第1集\n1-1 日 内 客厅\n${talk}林岚：走吧。\n周川：走。\n`.replace(/林岚|周川/gu, (name) => `${name}山`),
      ),
    ).toEqual([])
  })
})

describe('what the script itself breaks', () => {
  const scene = (...rows: string[]) => `第1集\n1-1 夜 内 客厅\n人物：林岚、周川\n${rows.join('\n')}\n`
  const codes = (...rows: string[]) =>
    read(scene(...rows))
      .diagnostics.map(({ code }) => code)
      .filter((code) =>
        /dead-speaks|given-away|hour-jump|clothes-jump|gone-speaks|two-places|wound-gone|ruined-used/.test(code),
      )

  test('the dead speak, unless they are remembered, a ghost or alive after all', () => {
    expect(codes('△ 周川倒在地上，周川断了气。', '周川：我还有话说。')).toEqual(['script.dead-speaks'])
    expect(codes('△ 周川断了气。', '△ 周川的魂魄飘起。', '周川：我还有话说。')).toEqual([])
    expect(codes('△ 周川断了气。', '【闪回】', '周川：等我。', '【闪回结束】', '林岚：不！')).toEqual([])
    expect(codes('△ 周川断了气。', '△ 周川忽然醒来。', '周川：水。')).toEqual([])
  })
  test('a thing is used by who gave it away, unless it came back', () => {
    expect(codes('△ 林岚把钥匙递给周川。', '周川：好。', '△ 林岚举着钥匙。')).toEqual(['script.given-away'])
    expect(codes('△ 林岚把钥匙递给周川。', '△ 林岚一把夺过周川的钥匙。', '△ 林岚举着钥匙。')).toEqual([])
    expect(codes('△ 林岚把钥匙递给周川。', '△ 周川举着钥匙。')).toEqual([])
  })
  test('the sun shines in a scene by night, unless the night ends in it', () => {
    expect(codes('△ 阳光照在林岚脸上。', '林岚：嗯。')).toEqual(['script.hour-jump'])
    expect(codes('△ 天亮了，阳光照在林岚脸上。', '林岚：嗯。')).toEqual([])
    expect(codes('△ 月光照在林岚脸上。', '林岚：嗯。')).toEqual([])
  })
  test('clothes change by themselves, unless somebody changes', () => {
    expect(codes('△ 林岚穿着红色长裙。', '林岚：走。', '△ 林岚穿着白色西装站起来。')).toEqual(['script.clothes-jump'])
    expect(codes('△ 林岚穿着红色长裙。', '△ 林岚换上白色西装。', '△ 林岚穿着白色西装站起来。')).toEqual([])
  })
  test('who has walked out goes on speaking, unless called back, heard from outside or only about to go', () => {
    expect(codes('林岚：嗯。', '△ 林岚摔门而去。', '周川：……', '林岚：我早就知道。')).toEqual(['script.gone-speaks'])
    expect(codes('林岚：嗯。', '△ 林岚转身离开。', '周川：站住！', '林岚：还有什么事？')).toEqual([])
    expect(codes('林岚：嗯。', '△ 林岚转身要离开。', '林岚：我走了。')).toEqual([])
    expect(codes('林岚：嗯。', '△ 林岚摔门而去。', '林岚（画外音）：别跟来！')).toEqual([])
    expect(codes('△ 林岚走出病房。', '林岚：我没事。')).toEqual([])
    expect(codes('林岚：嗯。', '△ 林岚摔门而去。', '△ 林岚又推门进来。', '林岚：我的包。')).toEqual([])
  })
  test('a thing that was broken is whole again, unless it is another or its pieces', () => {
    expect(codes('△ 周川把手机摔碎在地上。', '△ 林岚拿起手机。')).toEqual(['script.ruined-used'])
    expect(codes('△ 周川把手机摔碎在地上。', '△ 林岚拿起手机的碎片。')).toEqual([])
    expect(codes('△ 周川把手机摔碎在地上。', '△ 林岚掏出另一部手机。')).toEqual([])
  })

  const two = (first: readonly string[], second: readonly string[], heading = '1-2 夜 外 街道') =>
    read(`${scene(...first)}\n${heading}\n人物：林岚、周川\n${second.join('\n')}\n`)
      .diagnostics.filter(({ code }) => /two-places|wound-gone/.test(code))
      .map(({ code, line }) => `${code}:${line}`)
  test('a grave wound is gone in the next scene, unless it is seen, spoken of or has had time', () => {
    const shot = ['△ 林岚中枪，倒在地上。', '周川：不！']
    expect(two(shot, ['△ 林岚一路狂奔。', '周川：等等！'])).toEqual(['script.wound-gone:9'])
    expect(two(shot, ['△ 林岚捂着伤口狂奔。'])).toEqual([])
    expect(two(shot, ['周川：你的伤还没好！', '△ 林岚一路狂奔。'])).toEqual([])
    expect(two(shot, ['【字幕：三个月后】', '△ 林岚一路狂奔。'])).toEqual([])
    expect(two(['△ 林岚一剑刺中周川。'], ['△ 林岚一路狂奔。'])).toEqual([])
  })
  test('one person speaks in two places at the same time, unless it is by phone', () => {
    expect(two(['林岚：走。'], ['△ 与此同时，街上空无一人。', '林岚：到了。'])).toEqual(['script.two-places:9'])
    expect(two(['林岚：走。'], ['△ 街上空无一人。', '林岚：到了。'])).toEqual([])
    expect(two(['林岚：走。'], ['△ 与此同时，街上空无一人。', '林岚（电话）：到了。'])).toEqual([])
    expect(two(['林岚：走。'], ['△ 与此同时，街上空无一人。', '周川：到了。'])).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { deriveSeries } from '#series'

/** What one person wears and bears, scene by scene, in the order of the pictures, without repetition. */
function looksOf(name: string, script: string) {
  const { board } = deriveSeries({ script, file: null })
  const id = name.toLowerCase()
  return board.episodes.flatMap(({ scenes, shots }) =>
    scenes.map((scene) => {
      const figures = shots
        .filter((shot) => shot.scene === scene.id)
        .flatMap((shot) => shot.figures.filter((figure) => figure.character === id))
      const seen = figures.map(({ outfit, states }) => [outfit ?? 'usual', ...states].join(' '))
      return seen.filter((one, i) => i === 0 || one !== seen[i - 1])
    }),
  )
}

const scene = (heading: string, ...rows: string[]) =>
  [heading, '人物：苏晚、周川', ...rows, '周川：你来了。', '苏晚：嗯。'].join('\n')

describe('what somebody puts on', () => {
  it('is worn from that picture on, in the next scene too, and no more on the next day', () => {
    const looks = looksOf(
      '苏晚',
      [
        '第1集',
        scene('1-1 夜 内 客厅', '△ 苏晚站在窗前。', '苏晚：等我。', '△ 苏晚换上一件红色晚礼服。'),
        scene('1-2 夜 外 街头', '△ 苏晚走来。'),
        scene('1-3 日 内 客厅', '△ 苏晚坐在窗前。'),
      ].join('\n'),
    )
    expect(looks).toEqual([['usual', 'evening-dress'], ['evening-dress'], ['usual']])
  })
  it('is worn from the first picture of the scene when it is told as it is found', () => {
    const looks = looksOf('苏晚', `第1集\n${scene('1-1 夜 内 酒店大堂', '△ 苏晚穿着白色婚纱走进来。')}`)
    expect(looks).toEqual([['wedding-dress']])
  })
  it('comes off again when the script says so', () => {
    const looks = looksOf(
      '苏晚',
      `第1集\n${scene('1-1 夜 内 更衣室', '△ 苏晚换上护士服。', '苏晚：走吧。', '△ 苏晚脱下护士服。')}`,
    )
    expect(looks).toEqual([['usual', 'nurse', 'usual']])
  })
  it('may be the clothes of somebody else', () => {
    expect(looksOf('苏晚', `第1集\n${scene('1-1 夜 内 医院走廊', '△ 苏晚伪装成护士。')}`)[0]).toContain(
      'nurse disguised',
    )
  })
  it('is not kept from a memory', () => {
    const looks = looksOf(
      '苏晚',
      [
        '第1集',
        scene('1-1 夜 内 客厅'),
        '【闪回】',
        scene('1-2 日 内 教室', '△ 苏晚穿着校服坐着。'),
        '【闪回结束】',
        scene('1-3 夜 内 客厅'),
      ].join('\n'),
    )
    expect(looks).toEqual([['usual'], ['school-uniform'], ['usual']])
  })
  it('is understood in English', () => {
    const looks = looksOf(
      'mara',
      'INT. HALL - NIGHT\n\nMara and Theo stand.\n\nMARA\nWait.\n\nMara changes into a red evening dress.\n\nMARA\nNow.\n\nEXT. STREET - NIGHT\n\nMara walks beside Theo.\n\nMARA\nGo on.\n\nTHEO\nWhere?\n',
    )
    expect(looks.at(-1)).toEqual(['evening-dress'])
  })
})

describe('what somebody bears', () => {
  it('is wet until dry clothes or the next day, masked until the mask comes off, wounded until it has healed', () => {
    const looks = looksOf(
      '苏晚',
      [
        '第1集',
        scene('1-1 夜 外 街头', '△ 苏晚浑身湿透，满身是血。'),
        scene('1-2 夜 内 客厅'),
        scene('1-3 日 内 客厅'),
        scene('1-4 夜 外 竹林', '△ 苏晚蒙面走来。', '苏晚：是我。', '△ 苏晚摘下面具。'),
        scene('1-5 日 内 客厅', '【字幕：一年后】'),
      ].join('\n'),
    )
    expect(looks[1]).toEqual(['usual wounded wet'])
    expect(looks[2]).toEqual(['usual wounded'])
    expect(looks[3]!.at(-1)).toBe('usual wounded')
    expect(looks[3]!.some((one) => one.includes('disguised'))).toBe(true)
    expect(looks[4]).toEqual(['usual'])
  })
})

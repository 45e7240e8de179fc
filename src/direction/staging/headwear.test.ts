import { describe, expect, it } from 'vitest'
import { deriveSeries } from '#series'

/** What is on one person's head in each of their pictures, in order, without repetition. */
function headsOf(script: string, id: string) {
  const { board } = deriveSeries({ script, file: null })
  const heads = board.episodes[0]!.shots.flatMap(({ figures }) =>
    figures
      .filter(({ character }) => character === id)
      .map(({ states }) => states.find((state) => ['bareheaded', 'hatted', 'hooded'].includes(state)) ?? 'usual'),
  )
  return heads.filter((head, index) => index === 0 || head !== heads[index - 1])
}

const play = (...rows: string[]) => ['第1集', '1-1 夜 外 街头', '人物：苏晚、周川', '周川：等等。', ...rows].join('\n')

describe('hats and hoods', () => {
  it.each([
    ['苏晚摘下帽子', 'bareheaded'],
    ['苏晚脱下军帽', 'bareheaded'],
    ['苏晚掀开兜帽', 'bareheaded'],
    ['苏晚戴上斗笠', 'hatted'],
    ['苏晚拉起兜帽', 'hooded'],
  ])('%s: stays so in the pictures after it', (told, head) => {
    const heads = headsOf(play('苏晚：我在。', `△ ${told}。`, '苏晚：走吧。', '周川：好。', '苏晚：嗯。'), '苏晚')
    expect(heads.at(-1)).toBe(head)
    expect(heads).toHaveLength(2)
  })

  it('go on into the next scene, and are gone the next day', () => {
    const script = [
      play('△ 苏晚摘下帽子。', '苏晚：我在。'),
      '1-2 夜 内 客厅',
      '人物：苏晚、周川',
      '苏晚：坐。',
      '周川：好。',
      '1-3 日 内 客厅',
      '人物：苏晚、周川',
      '苏晚：早。',
      '周川：早。',
    ].join('\n')
    expect(headsOf(script, '苏晚').slice(-2)).toEqual(['bareheaded', 'usual'])
  })

  it('come off in English, too', () => {
    const script = [
      'INT. BARN - NIGHT',
      '',
      'MARA',
      'Wait.',
      '',
      'Theo takes off his hat.',
      '',
      'THEO',
      'Fine.',
      '',
      'MARA',
      'Go.',
      '',
      'THEO',
      'No.',
    ].join('\n')
    expect(headsOf(script, 'theo').at(-1)).toBe('bareheaded')
  })
})

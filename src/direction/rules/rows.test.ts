import { describe, expect, it } from 'vitest'
import { secondsFromFrames } from '#core'
import { deriveSeries } from '#series'

/** Shots of a script, as they would stand in a sheet. */
function shotsOf(script: string) {
  const { board, report } = deriveSeries({ script, file: null })
  const shots = board.episodes.flatMap((episode) => episode.shots)
  return {
    report,
    board,
    shots: shots.map(({ size, angle, move, length, lines, figures }) => ({
      size,
      angle,
      move: move.kind,
      seconds: Number(secondsFromFrames(length, board.rate).toFixed(2)),
      lines: lines.map(({ text }) => text),
      people: figures.map(({ character }) => character).sort(),
    })),
  }
}

describe('somebody else’s storyboard sheet', () => {
  it('is played row by row: each row one shot, from where, as near and as long as it says', () => {
    const { shots } = shotsOf(
      [
        '镜号,场景,景别,机位,运镜,画面内容,角色,台词/旁白,时长(秒),音效',
        '1,客厅 夜 内,大远景,平视,缓推,客厅空无一人,,,4,雨声',
        '2,客厅 夜 内,中景,过肩,固定,林岚看着周川,林岚、周川,林岚：你来了。,5,',
        '3,客厅 夜 内,特写,俯拍,推,周川低头,周川,周川：嗯。,3,',
        '4,客厅 夜 内,全景,,,"林岚转身离开\n周川站着不动",林岚、周川,"林岚：走吧。\n周川：等等。",,',
        '5,客厅 夜 内,近景,,手持,,周川,旁白：他没有追上去。,6,',
      ].join('\n'),
    )
    expect(shots.map(({ size, angle, move }) => [size, angle, move])).toEqual([
      ['ELS', 'eye', 'push-in'],
      ['MS', 'over-shoulder', 'static'],
      ['CU', 'high', 'push-in'],
      ['FS', expect.any(String), expect.any(String)],
      ['MCU', expect.any(String), 'handheld'],
    ])
    expect(shots.map(({ lines }) => lines)).toEqual([
      [],
      ['你来了。'],
      ['嗯。'],
      ['走吧。', '等等。'],
      ['他没有追上去。'],
    ])
    expect([shots[0], shots[1], shots[2], shots[4]].map((shot) => shot!.seconds)).toEqual([4, 5, 3, 6])
    expect(shots[1]!.people).toEqual(['周川', '林岚'])
    expect(shots[2]!.people).toEqual(['周川'])
    expect(shots[3]!.people).toEqual(['周川', '林岚'])
  })

  it('may have other names for its columns, clocks for lengths, and two scenes', () => {
    const { shots, board } = shotsOf(
      [
        '| 序号 | 场次 | 地点 | 镜头类型 | 镜头运动 | 画面描述 | 对白 | 时间长度 | 拍摄要点 |',
        '|---|---|---|---|---|---|---|---|---|',
        '| 1 | 1-1 | 天台 | 航拍 | 拉 | 城市夜景 | 无 | 00:00-00:03 | 航拍机 |',
        '| 2 | 1-1 | 天台 | 半身 | 跟拍 | 陈默走上天台 | **陈默**（OS）：又是这里。 | 00:03-00:07 | — |',
        '| 3 | 1-2 | 街头 | 特写 | 甩 | 陈默回头 | 陈默：谁？ | 2-4s | |',
      ].join('\n'),
    )
    expect(shots.map(({ size, seconds }) => [size, seconds])).toEqual([
      ['ELS', 3],
      ['MS', 4],
      ['CU', 3],
    ])
    expect(board.episodes[0]!.scenes.map(({ place }) => place)).toEqual(['天台', '街头'])
  })

  it('never cuts a voice short: a row stands until everything in it is said', () => {
    const { shots } = shotsOf(
      '镜号,景别,画面,台词,时长\n1,中景,林岚站着,林岚：这件事我想了三年，今天无论如何也要当着所有人的面说清楚。,1\n2,特写,周川,周川：说。,1\n',
    )
    expect(shots).toHaveLength(2)
    expect(shots[0]!.seconds).toBeGreaterThan(4)
  })
})

describe('a short word and its short answer', () => {
  it('share one picture now and then, and both are seen saying it', () => {
    const talk = Array.from(
      { length: 12 },
      (_, i) => `林岚：第${'一二三四五六七八九十'[i % 10]}次了？\n周川：是的。`,
    ).join('\n')
    const { board } = shotsOf(`第1集\n1-1 夜 内 客厅\n人物：林岚、周川\n${talk}\n`)
    const both = board.episodes[0]!.shots.filter(({ lines }) => lines.filter(({ start }) => start >= 0).length === 2)
    expect(both.length).toBeGreaterThan(1)
    expect(both.length).toBeLessThan(7)
    for (const { lines, figures, length } of both) {
      const people = figures.map(({ character }) => character)
      for (const { speaker } of lines) expect(people).toContain(speaker)
      expect(lines[1]!.start).toBeGreaterThan(lines[0]!.start + lines[0]!.length)
      expect(lines[1]!.start + lines[1]!.length).toBeLessThanOrEqual(length)
    }
  })
})

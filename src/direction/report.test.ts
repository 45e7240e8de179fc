import { describe, expect, it } from 'vitest'
import { framesPerSecond25 } from '#core'
import { type Board, direct, estimateTiming, printReport, reportDirection, type Shot } from '#direction'
import { readScript } from '#story'

function boardOf(rows: readonly string[]): Board {
  const { story } = readScript({ text: `第1集\n1-1 夜 内 客厅\n人物：林岚、周川\n${rows.join('\n')}\n`, file: null })
  const words = new Map(
    story.episodes.flatMap(({ scenes }) =>
      scenes.flatMap(({ items }) => items.map((item) => [item.id, item.text] as const)),
    ),
  )
  return direct(story, {
    chooseSet: () => ({ set: 'villa-living-room', exact: true }),
    timing: (id) => estimateTiming(words.get(id) ?? '', 'zh'),
    rate: framesPerSecond25,
  })
}
const talk = [
  '△ 林岚推门进来，看着周川。',
  '林岚：你还在这里。',
  '周川：我一直在等你回来。',
  '林岚：等了多久？',
  '周川：三年，每一天。',
  '林岚：我不信。',
  '周川：你看看这个。',
  '△ 周川把一封信递给林岚。',
  '林岚（哽咽）：原来是你。',
]
const good = boardOf(talk)
const shots = good.episodes[0]!.shots
const codesOf = (change: (shots: Shot[]) => void): string[] => {
  const board = structuredClone(good)
  change(board.episodes[0]!.shots)
  return reportDirection(board).episodes[0]!.problems.map(({ code }) => code)
}
const speaks = (shot: Shot) => shot.lines.some(({ start }) => start >= 0)

describe('the directing report', () => {
  it('finds nothing wrong with a board that was directed', () => {
    expect(codesOf(() => {})).toEqual([])
  })

  it.each<[string, (list: Shot[]) => void]>([
    ['short-shot', (list) => void Object.assign(list[2]!, { length: 12 })],
    ['long-shot', (list) => void Object.assign(list[2]!, { length: 300 })],
    ['same-setup', (list) => void list.splice(3, 0, { ...structuredClone(list[2]!), id: 'again', lines: [] })],
    ['double-id', (list) => void Object.assign(list[3]!, { id: list[2]!.id })],
    ['line-lost', (list) => void list.find(speaks)!.lines.forEach((line) => void Object.assign(line, { start: -5 }))],
    [
      'stray-frame',
      (list) => void list.find(speaks)!.lines.forEach((line) => void Object.assign(line, { start: 9999 })),
    ],
    ['no-hook', (list) => void list.pop()],
    ['no-hold', (list) => void Object.assign(list.at(-1)!, { length: 30 })],
    [
      'late-hook',
      (list) =>
        void list.unshift({
          ...structuredClone(list.find(({ purpose }) => purpose === 'establish')!),
          id: 'wait',
          length: 90,
          titles: [],
        }),
    ],
    [
      'unseen-speaker',
      (list) => {
        for (const shot of list) if (shot.lines.length > 0) shot.figures = []
      },
    ],
    [
      'crowd',
      (list) => {
        const [one] = list.find(({ figures }) => figures.length > 0)!.figures
        list[2]!.figures = [one!, one!, one!, one!]
      },
    ],
    [
      'line-crossed',
      (list) => {
        const two = list.filter(({ figures }) => figures.length === 2)
        const turned = structuredClone(two[0]!)
        const [a, b] = turned.figures
        ;[a!.spot, b!.spot] = [b!.spot, a!.spot]
        list.splice(list.indexOf(two[0]!) + 1, 0, { ...turned, id: 'crossed', size: 'FS', lines: [] })
      },
    ],
  ])('tells of %s', (code, spoil) => {
    expect(codesOf(spoil)).toContain(code)
  })

  it('counts what there is: shots, lengths, sizes, who is seen, hooks, set-ups, the longest calm', () => {
    const [episode] = reportDirection(good).episodes
    expect(episode!.shots).toBe(shots.length)
    expect(Object.values(episode!.sizes).reduce((sum, one) => sum + one, 0)).toBe(shots.length)
    expect(episode!.lengths.spread.reduce((sum, { shots }) => sum + shots, 0)).toBe(shots.length)
    const { speaker, listener, nobody } = episode!.seen
    expect(speaker + listener + nobody).toBe(shots.reduce((sum, { lines }) => sum + lines.length, 0))
    expect(episode!.hook).toMatchObject({ first: 0, hold: expect.any(Number) })
    expect(episode!.hook.hold).toBeGreaterThanOrEqual(2)
    expect(episode!.setups.distinct).toBeGreaterThan(5)
    expect(episode!.setups.distinct + episode!.setups.repeats).toBe(shots.length)
    for (const language of ['zh', 'en'] as const) {
      const printed = printReport(reportDirection(good), language)
      expect(printed).toContain(`${shots.length}`)
      expect(printed.includes('镜')).toBe(language === 'zh')
    }
  })

  const weather = Array.from(
    { length: 14 },
    (_, i) => `${i % 2 ? '林岚' : '周川'}：今天的天气不错，风也不大，适合出去走走。`,
  )

  it('calls it a long calm when nothing turns, and none when a face changes', () => {
    const board = boardOf(weather)
    const even = structuredClone(board)
    for (const shot of even.episodes[0]!.shots)
      for (const figure of shot.figures) figure.expressions = [{ at: 0, expression: 'neutral', intensity: 0.4 }]
    expect(reportDirection(even).episodes[0]!.longestCalm).toBeGreaterThan(25)
    const inCalm = even.episodes[0]!.shots.find(({ figures }, at) => at > 5 && figures.length > 0)!
    inCalm.figures[0]!.expressions.push({ at: 10, expression: 'sad', intensity: 0.6 })
    expect(reportDirection(even).episodes[0]!.longestCalm).toBeLessThan(
      reportDirection(board).episodes[0]!.seconds * 0.8,
    )
  })

  it('where talk goes on evenly, direction turns it: the camera moves in on a face that gives something away', () => {
    const board = boardOf(weather)
    expect(reportDirection(board).episodes[0]!.longestCalm).toBeLessThanOrEqual(20)
    const turns = board.episodes[0]!.shots.filter(
      ({ lines, figures, subject, move }) =>
        lines.length > 0 &&
        move.kind === 'push-in' &&
        figures.some(
          ({ character, expressions }) =>
            character === subject && expressions.length > 1 && expressions.at(-1)!.expression !== 'neutral',
        ),
    )
    expect(turns.length).toBeGreaterThanOrEqual(2)
    // A turn that comes with every picture is none.
    expect(turns.length).toBeLessThan(board.episodes[0]!.shots.length / 3)
  })
})

describe('how two people talk', () => {
  it('their eyelines meet: who stands left looks right and the other way round, in every single of the scene', () => {
    const sides = good.episodes[0]!.scenes[0]!.sides
    const singles = shots.filter(({ figures, lines }) => figures.length === 1 && lines.length > 0)
    expect(singles.length).toBeGreaterThan(2)
    for (const { figures } of singles) {
      const [{ character, facing }] = figures as [(typeof figures)[number]]
      if (facing !== 0) expect(Math.sign(facing)).toBe(sides[character] === 'left' ? 1 : -1)
    }
    expect(new Set(Object.values(sides)).size).toBe(2)
  })

  it('they come nearer: a talk is never seen at half length three times in a row', () => {
    const lines =
      '你来了。我来了。你还好吗？我还好。为什么不说一声？我怕你难过。现在呢？现在不怕了。那就好。走吧。去哪里？回家。'
        .split(/(?<=[。？])/u)
        .filter((line) => line !== '')
    const { episodes } = boardOf(lines.map((line, i) => `${i % 2 ? '周川' : '林岚'}：${line}`))
    const talking = episodes[0]!.shots.filter(({ purpose, subject }) => purpose === 'dialogue' && subject !== null)
    expect(talking.length).toBeGreaterThan(6)
    for (const [i, { size }] of talking.entries())
      expect([size, talking[i + 1]?.size, talking[i + 2]?.size]).not.toEqual(['MS', 'MS', 'MS'])
  })

  it('the word that changes everything lands on the face it changes', () => {
    const { episodes } = boardOf([...talk.slice(0, 5), '周川：其实，当年放火烧了林家的那个人，就是我。', '林岚：……'])
    const at = episodes[0]!.shots.findIndex(({ purpose }) => purpose === 'reveal')
    const reveal = episodes[0]!.shots[at]!
    expect(reveal).toMatchObject({ subject: '林岚', size: 'CU' })
    expect(reveal.figures[0]!.expressions.some(({ expression }) => expression === 'shocked')).toBe(true)
    const said = episodes[0]!.shots.findIndex(({ lines }) => lines.some(({ text }) => text.startsWith('其实')))
    expect(at - said).toBeGreaterThanOrEqual(0)
    expect(at - said).toBeLessThanOrEqual(3)
  })

  it('what hurts is followed by a silence that an everyday word does not get', () => {
    const silenceAfter = (line: string) => {
      const { episodes } = boardOf([...talk.slice(0, 5), line, '△ 窗外下着雨。', '林岚：走吧。'])
      const list = episodes[0]!.shots
      const last = list.findLastIndex(({ lines }) => lines.some(({ text }) => line.endsWith(text)))
      const { start, length } = list[last]!.lines.at(-1)!
      let silence = list[last]!.length - start - length
      for (const shot of list.slice(last + 1)) {
        if (shot.lines.length > 0 || shot.purpose !== 'reaction') break
        silence += shot.length
      }
      return silence / 25
    }
    expect(silenceAfter('周川（哽咽）：对不起，妈妈走的时候，我没能见她最后一面。')).toBeGreaterThan(
      silenceAfter('周川：晚饭在桌上，你先吃，我还有点事。') + 0.8,
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { framesPerSecond25, type Language } from '#core'
import { buildTimeline, printSrt, styleCaptions, timelineSchema } from '#cut'
import { type BoardEpisode, estimateTiming, type Shot } from '#direction'
import { breakRows, rowLimit, rowUnits } from './rows.ts'

const shot = (id: string, length: number, lines: Shot['lines']): Shot => ({
  id,
  scene: 's01e01_sc01',
  purpose: 'dialogue',
  length,
  size: 'MCU',
  angle: 'eye',
  move: { kind: 'static', amount: 0 },
  lens: null,
  subject: null,
  figures: [],
  insert: null,
  effects: [],
  sounds: [],
  lines,
  titles: [],
  transitionIn: { kind: 'cut', length: 0 },
  transitionOut: { kind: 'cut', length: 0 },
  mood: 'day',
  look: 'normal',
  picture: '',
})

/** One shot a text, with the voice ten frames in, and a second of it carried over the next cut. */
function timelineOf(
  texts: readonly string[],
  language: Language = 'zh',
  kind: Shot['lines'][number]['lineKind'] = 'dialogue',
) {
  const timing = (id: string) => estimateTiming(texts[Number(id)] ?? '', language)
  const shots = texts.flatMap((text, index) => {
    const length = Math.ceil(timing(String(index)).seconds * 25)
    const line = {
      line: String(index),
      lineKind: kind,
      speaker: '苏晚',
      text,
      tag: '苏晚',
      expression: 'neutral' as const,
      intensity: 0.5,
      start: 10,
      length: Math.max(1, length),
    }
    const first = Math.max(25, length - 15)
    return [shot(`sh${index}a`, first, [line]), shot(`sh${index}b`, 50, [{ ...line, start: 10 - first }])]
  })
  const episode: BoardEpisode = { id: 's01e01', number: 1, title: '第一集', scenes: [], shots, next: '她是谁' }
  return buildTimeline({
    board: { title: '雨夜', language, rate: framesPerSecond25 },
    episode,
    width: 1080,
    height: 1920,
    label: 'AI生成',
    timing,
  })
}

const zhText = fc
  .array(
    fc.constantFrom(
      '你',
      '我',
      '知道',
      '离婚协议',
      '，',
      '。',
      '！',
      '？',
      '……',
      '三年前',
      '“',
      '”',
      '的',
      '了',
      'CEO',
      '2024',
      '——',
      '真相',
      '不',
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((parts) => parts.join(''))
const enText = fc
  .array(
    fc.constantFrom(
      'you',
      'never',
      'told',
      'me,',
      'the',
      'truth.',
      'Why?',
      'extraordinarily',
      'I',
      "don't",
      'know…',
      'midnight',
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(' '))

describe('rows of captions', () => {
  it('break at phrases and never before a closing mark', () => {
    expect(breakRows('你以为离开我，你就能活得很好吗？', 'zh').map((row) => row.text)).toEqual([
      '你以为离开我，',
      '你就能活得很好吗？',
    ])
    expect(breakRows('You told me he was dead, and I believed you.', 'en').map((row) => row.text)).toEqual([
      'You told me he was dead,',
      'and I believed you.',
    ])
  })
  it('hold the whole text, within their width', () => {
    for (const [language, text] of [
      ['zh', zhText],
      ['en', enText],
    ] as const) {
      fc.assert(
        fc.property(text, (value) => {
          const rows = breakRows(value, language)
          expect(
            rows
              .map((row) => row.text)
              .join('')
              .replace(/\s/gu, ''),
          ).toBe(value.replace(/\s/gu, ''))
          for (const row of rows) {
            expect(rowUnits(row.text.replace(/[。！？!?…，、,”—]+$/u, ''), language)).toBeLessThanOrEqual(
              rowLimit[language] + 1,
            )
            expect(row.text).not.toMatch(/^[。！？，、”]/u.test(value) ? /$^/u : /^[。！？，、]/u)
          }
        }),
        { numRuns: 150, seed: 3 },
      )
    }
  })
})

describe('timeline', () => {
  it('tiles the episode, opens with its title and label, and ends with what comes next', () => {
    const timeline = timelineOf(['你终于来了。', '我等了你三年，一天都没有忘记。'])
    timelineSchema.parse(timeline)
    let now = 0
    for (const segment of timeline.segments) {
      expect(segment.start).toBe(now)
      now += segment.length
    }
    expect(now).toBe(timeline.length)
    const [opening, next] = timeline.cards
    expect(opening).toMatchObject({ kind: 'opening', start: 0, series: '雨夜', episode: '第一集' })
    expect(next).toMatchObject({ kind: 'next', text: '她是谁' })
    expect(next!.start + next!.length).toBe(timeline.length)
    const label = timeline.labels.find((cue) => cue.kind === 'opening')!
    expect(label.start).toBe(0)
    expect(label.length).toBeGreaterThanOrEqual(50)
    expect(timeline.labels.find((cue) => cue.kind === 'constant')).toMatchObject({ start: 0, length: timeline.length })
  })

  it('shows every word once, in order, while it is heard', () => {
    fc.assert(
      fc.property(
        fc.array(
          zhText.filter((text) => /\p{Script=Han}/u.test(text)),
          { minLength: 1, maxLength: 4 },
        ),
        (texts) => {
          const timeline = timelineOf(texts)
          timelineSchema.parse(timeline)
          let end = 0
          for (const caption of timeline.captions) {
            expect(caption.start).toBeGreaterThanOrEqual(end)
            end = caption.start + caption.length
            expect(end).toBeLessThanOrEqual(timeline.length)
            expect(caption.reveal.length).toBe([...caption.rows.join('')].length)
            expect([...caption.reveal].sort((a, b) => a - b)).toEqual(caption.reveal)
          }
          const shown = timeline.captions
            .map((caption) => caption.rows.join(''))
            .join('')
            .replace(/[^\p{Script=Han}\w]/gu, '')
          expect(shown).toBe(texts.join('').replace(/[^\p{Script=Han}\w]/gu, ''))
        },
      ),
      { numRuns: 100, seed: 5 },
    )
  })

  it('times a long line by its words', () => {
    const text = '我曾经以为时间会冲淡一切，可是每当下雨的夜晚，我都会想起你站在门外的样子。'
    const { captions } = timelineOf([text])
    expect(captions.length).toBeGreaterThan(1)
    const spoken = estimateTiming(text, 'zh')
    const second = text.indexOf(captions[1]!.rows[0]!.slice(0, 3))
    const heard = spoken.marks.find((mark) => mark.from >= second)!.start
    expect(Math.abs((captions[1]!.start - 10) / 25 - heard)).toBeLessThan(0.2)
  })

  it('prints SubRip with the speaker and thoughts in brackets', () => {
    const srt = printSrt(timelineOf(['他到底是谁'], 'zh', 'inner'))
    expect(srt).toBe('1\n00:00:00,400 --> 00:00:01,800\n苏晚：（他到底是谁）\n')
  })
})

describe('the style of captions', () => {
  const timeline = timelineOf(['我从来没有忘记过你。', '可是你走了。'])
  const house = { burned: true, names: true, follow: true }

  it('of the house changes nothing', () => expect(styleCaptions(timeline, house)).toBe(timeline))

  it('leaves names, the light that follows speech, or the captions themselves out of the picture', () => {
    const { captions } = timeline
    expect(captions.some(({ tag }) => tag !== null)).toBe(true)
    expect(captions.some(({ reveal }) => reveal.some((frame) => frame > 0))).toBe(true)
    const nameless = styleCaptions(timeline, { ...house, names: false }).captions
    expect(nameless).toEqual(captions.map((caption) => ({ ...caption, tag: null })))
    const still = styleCaptions(timeline, { ...house, follow: false }).captions
    expect(still.every(({ reveal }) => reveal.every((frame) => frame === 0))).toBe(true)
    expect(still.map(({ rows, start }) => ({ rows, start }))).toEqual(
      captions.map(({ rows, start }) => ({ rows, start })),
    )
    expect(styleCaptions(timeline, { ...house, burned: false }).captions).toEqual([])
  })
})

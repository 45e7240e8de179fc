import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ChangeSet, EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { applyFix, type Fix } from '#core'
import { fixNow } from './fix.ts'
import { lintFrom } from './lint.ts'
import { outlineOf, placeInOutline } from './outline.ts'
import { estimateLengths, type Reading, readForWriting } from './reading.ts'
import { readingColours, setReading } from './reading-field.ts'

const examples = path.resolve(import.meta.dirname, '../../../examples')
const scripts = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:txt|fountain)$/.test(name))
  .map((name) => ({ name, text: readFileSync(path.join(examples, name), 'utf8').replaceAll('\r\n', '\n') }))

const rolesOf = (text: string) =>
  readForWriting(text, null).marks.map(({ from, to, role }) => `${role} ${text.slice(from, to).trim()}`)

describe('colours of a script', () => {
  it.each(scripts)('everything that $name says is coloured as what it is', ({ name, text }) => {
    const { report, marks } = readForWriting(text, name)
    for (let i = 1; i < marks.length; i++) expect(marks[i]!.from).toBeGreaterThanOrEqual(marks[i - 1]!.to)
    const items = report.story.episodes.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.items))
    expect(items.length).toBeGreaterThan(10)
    for (const item of items) {
      const role = item.kind === 'line' ? item.lineKind : item.kind === 'mark' ? 'note' : item.kind
      const mark = marks.find(({ from, to }) => from <= item.span.start && to > item.span.start)
      expect({ text: item.text, role: mark?.role }).toEqual({ text: item.text, role })
    }
    // A screenplay says who speaks in front of every line that has a speaker.
    const speakers = marks.filter(({ role }) => role === 'speaker').length
    if (report.story.dialect !== 'prose') expect(speakers).toBeGreaterThan(items.length / 4)
  })

  it('a Chinese line is speaker, manner and speech', () => {
    const text =
      '第1集：灯\n\n1-1 夜 外 雨巷\n人物：林栀、周屿\n△ 暴雨。\n周屿：（低声）只剩你了。\n林栀（OS）：他瘦了。\n'
    expect(rolesOf(text)).toEqual([
      'episode 第1集：灯',
      'heading 1-1 夜 外 雨巷',
      'people 人物：林栀、周屿',
      'sign △',
      'action 暴雨。',
      'speaker 周屿：',
      'delivery （低声）',
      'dialogue 只剩你了。',
      'speaker 林栀',
      'delivery （OS）',
      'speaker ：',
      'inner 他瘦了。',
    ])
  })

  it('in Fountain the cue above the speech is the speaker', () => {
    expect(rolesOf('INT. CAFE - NIGHT\n\nRain.\n\nMARA (V.O.)\n(quietly)\nTell me.\n')).toEqual([
      'heading INT. CAFE - NIGHT',
      'action Rain.',
      'speaker MARA (V.O.)',
      'delivery (quietly)',
      'narration Tell me.',
    ])
  })

  it('a text cut short anywhere is coloured without harm', () => {
    const { text } = scripts.find(({ name }) => name.includes('rain-night'))!
    for (let end = 0; end < 1200; end += 37) {
      const { marks } = readForWriting(text.slice(0, end), null)
      for (const { from, to } of marks) expect(from >= 0 && to <= end && from < to).toBe(true)
    }
  })
})

describe('the outline', () => {
  const { text } = scripts.find(({ name }) => name.includes('rain-night'))!
  const reading = readForWriting(text, 'script.txt')

  it('jumps to the headings', () => {
    const outline = outlineOf(reading, null)
    expect(outline.map(({ at }) => text.slice(at, at + 4))).toEqual(['第1集：', '第2集：', '第3集：'])
    for (const { scenes } of outline) {
      for (const scene of scenes) expect(text.slice(scene.at)).toMatch(new RegExp(`^${scene.number} `))
    }
  })

  it('knows where the cursor is', () => {
    const outline = outlineOf(reading, null)
    const at = text.indexOf('这不是我的字。')
    expect(placeInOutline(outline, at)).toMatchObject({ episode: { number: 1 }, scene: { number: '1-2' } })
    expect(placeInOutline(outline, 0)).toBeNull()
  })

  it('estimates the running time of each episode', () => {
    const lengths = estimateLengths(reading.report)
    for (const { seconds } of outlineOf(reading, lengths)) {
      expect(seconds).toBeGreaterThan(30)
      expect(seconds).toBeLessThan(200)
    }
  })
})

describe('diagnostics in the editor', () => {
  it('stand where the reader saw them, with a fix that settles them', () => {
    const text =
      '人物小传：\n林栀，女，二十七岁。\n周屿，男，三十岁。\n\n第1集\n\n1-1 夜 外 雨巷\n林枝：你来了。\n周屿：嗯。\n林栀：走吧。\n'
    const reading = readForWriting(text, null)
    const found = lintFrom(reading, 'zh')
    const slip = reading.report.diagnostics.findIndex(({ code }) => code === 'script.similar-names')
    expect(text.slice(found[slip]!.from, found[slip]!.to)).toContain('你来了')
    const { fix } = reading.report.diagnostics[slip]!
    expect(found[slip]!.actions!.length).toBe(fix === null ? 0 : 1)
    if (fix === null) return
    const again = readForWriting(applyFix(text, fix), null)
    expect(again.report.diagnostics.some(({ code }) => code === 'script.similar-names')).toBe(false)
  })

  it('a fix goes where its words stand by now, and nowhere when they were changed', () => {
    const text = '周屿：嗯。\n林枝：你来了。\n'
    const reading = { text } as Reading
    const fix: Fix = { span: { start: 6, end: 8 }, replacement: '林栀' }
    const read = EditorState.create({ doc: text, extensions: readingColours }).update({
      effects: setReading.of({ reading: { ...reading, marks: [] }, since: ChangeSet.empty(text.length).desc }),
    }).state
    const typedBefore = read.update({ changes: { from: 0, insert: '△ 雨。\n' } }).state
    expect(typedBefore.update(fixNow(typedBefore, reading, fix)!).newDoc.toString()).toBe(
      '△ 雨。\n周屿：嗯。\n林栀：你来了。\n',
    )
    const typedOver = read.update({ changes: { from: 6, to: 8, insert: '林知' } }).state
    expect(fixNow(typedOver, reading, fix)).toBeNull()
  })
})

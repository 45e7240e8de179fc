import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { readScript, surveyScript } from '../read-script.ts'
import type { Story } from '../story.ts'
import { reprintStory } from './reprint-story.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const examples = readdirSync(path.join(root, 'examples'), { withFileTypes: true }).flatMap((entry) => {
  if (!entry.isDirectory()) return []
  const folder = path.join(root, 'examples', entry.name)
  return readdirSync(folder)
    .filter((name) => /^(?:script|tale)\./.test(name))
    .map((name) => [entry.name, readFileSync(path.join(folder, name), 'utf8'), name] as const)
})
/** As other programs and other writers leave them: CRLF, blanks at line ends, marks of other widths, bold, no cast list. */
const texts = [
  [
    'a script with CRLF and uneven marks',
    '第1集\r\n\r\n**1-1  夜  内  旧书店**\r\n人物:苏晚 顾沉\r\n▲苏晚 推开门。  \r\n苏晚(冷笑):  你来晚了。\r\n\r\n\r\n顾沉：路上 堵车。\r\n（OS）她还在生气。\r\n',
    'a.txt',
  ],
  [
    'a script in Markdown',
    '# 第一集 归来\n\n## 1-1 日 外 码头\n\n- 出场人物：阿海\n\n△ 一条旧船靠岸。\n\n**阿海**：我回来了。\n\n【音效：汽笛】\n',
    'b.md',
  ],
] as const

const readings = [...examples, ...texts]

/** The middle of the text that differs: how much is taken out and what is put in. */
function change(before: string, after: string): { out: string; in: string } {
  let head = 0
  while (head < before.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return { out: before.slice(head, before.length - tail), in: after.slice(head, after.length - tail) }
}

function edit(text: string, file: string, alter: (story: Story) => void): string | null {
  const { story } = readScript({ text, file })
  const edited = structuredClone(story)
  alter(edited)
  return reprintStory({ text, file }, edited)
}

describe.each(readings)('%s', (_, text, file) => {
  const { story } = readScript({ text, file })
  test('unchanged, is its source', () => {
    expect(reprintStory({ text, file }, story)).toBe(text)
    expect(
      surveyScript({ text, file })
        .stretches.map(({ start, end }) => text.slice(start, end))
        .join(''),
    ).toBe(text)
  })

  test('an edited line changes that line and no other unit', () => {
    const lines = story.episodes
      .flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))
      .filter(({ kind }) => kind === 'line')
    const line = lines[Math.floor(lines.length / 2)]!
    const words = story.language === 'zh' ? '这句话改过了。' : 'This line has been changed.'
    const written = edit(text, file, (edited) => {
      for (const item of edited.episodes.flatMap(({ scenes }) => scenes.flatMap(({ items }) => items)))
        if (item.id === line.id) item.text = words
    })
    const { start, end } = line.span
    expect(written).toBe(text.slice(0, start) + text.slice(start, end).replace(line.text, words) + text.slice(end))
  })
})

describe.each(readings.filter(([, text, file]) => readScript({ text, file }).story.dialect !== 'prose'))(
  '%s',
  (_, text, file) => {
    const { story } = readScript({ text, file })
    test('an edited place changes that place and no other unit', () => {
      const scene = story.episodes[0]!.scenes[0]!
      const place = story.language === 'zh' ? '天台' : 'Rooftop'
      const written = edit(text, file, (edited) => {
        edited.episodes[0]!.scenes[0]!.place = place
      })
      const heading = text.slice(scene.span.start, scene.span.end)
      const now = heading.replace(
        new RegExp(scene.place, 'i'),
        heading.includes(scene.place) ? place : place.toUpperCase(),
      )
      expect(now).not.toBe(heading)
      expect(written).toBe(text.slice(0, scene.span.start) + now + text.slice(scene.span.end))
    })

    test('another hour writes the heading anew, and nothing else', () => {
      const { span, time } = story.episodes[0]!.scenes[0]!
      const written = edit(text, file, (edited) => {
        edited.episodes[0]!.scenes[0]!.time = time === 'night' ? 'day' : 'night'
      })!
      expect(written.startsWith(text.slice(0, span.start))).toBe(true)
      expect(written.endsWith(text.slice(span.end))).toBe(true)
    })

    test('a line that goes and a line that comes leave the others as they are', () => {
      const scene = story.episodes[0]!.scenes[0]!
      const gone = scene.items.findLast(({ kind }) => kind === 'line')!
      const without = edit(text, file, (edited) => {
        const { items } = edited.episodes[0]!.scenes[0]!
        items.splice(
          items.findIndex(({ id }) => id === gone.id),
          1,
        )
      })!
      const taken = change(text, without)
      expect(taken.in).toBe('')
      expect(taken.out).toContain(gone.kind === 'line' ? gone.text : '')
      const words = story.language === 'zh' ? '新来的一句。' : 'A line that is new.'
      const more = edit(text, file, (edited) => {
        const { items } = edited.episodes[0]!.scenes[0]!
        items.splice(1, 0, { ...structuredClone(gone), id: 'new', text: words } as (typeof items)[number])
      })!
      const added = change(text, more)
      expect(added.out).toBe('')
      expect(added.in).toContain(words)
    })
  },
)

describe('the cast list', () => {
  const [, text, file] = examples.find(([name]) => name === 'rain-night')!
  test('an entry that is edited changes alone', () => {
    const written = edit(text, file, (edited) => {
      const member = edited.cast.find(({ name }) => name === '小满')!
      member.description = member.description.replace('黄色雨衣', '红色雨衣')
    })!
    expect(written).toBe(text.replace('小满，女，七岁，双马尾，黄色雨衣', '小满，女，七岁，双马尾，红色雨衣'))
  })
  test('a new name goes wherever the person is named as one who speaks or is there', () => {
    const written = edit(text, file, (edited) => {
      edited.cast.find(({ name }) => name === '沈乔')!.name = '沈桥'
    })!
    expect(written.replaceAll('沈桥', '沈乔')).toBe(text)
    expect(written).not.toMatch(/^沈乔/mu)
  })
  test('what the text has no place for is not written: two scenes change places', () => {
    expect(edit(text, file, (edited) => void edited.episodes[0]!.scenes.reverse())).toBeNull()
  })
})

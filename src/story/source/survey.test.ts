import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { surveyScript } from '../read-script.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const survey = (text: string | Uint8Array) => surveyScript({ text, file: null })

/** Joined, the stretches are the text; what is unread is told. */
function examine(source: string | Uint8Array) {
  const { text, stretches, diagnostics, story } = survey(source)
  expect(stretches.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
  let at = 0
  for (const { start, end } of stretches) {
    expect(start).toBe(at)
    expect(end).toBeGreaterThan(start)
    at = end
  }
  const unread = stretches.filter(({ is }) => is === 'unread')
  const told = diagnostics.filter(({ code }) => code === 'script.unread')
  if (!diagnostics.some(({ code }) => code === 'script.more-diagnostics')) expect(told.length).toBe(unread.length)
  return { text, stretches, story, unread }
}

const scripts = ['examples', 'test/golden/data/dialects', 'test/golden/attribution/own'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => /\.(?:txt|fountain|md|csv)$/u.test(name) && !name.endsWith('README.md'))
    .map((name) => path.join(folder, name)),
)

describe('every stretch of a script is accounted for', () => {
  test.each(scripts)('%s', (name) => {
    const { story, stretches, unread } = examine(readFileSync(path.join(root, name)))
    expect(unread).toEqual([])
    const nodes = new Set(stretches.map(({ node }) => node))
    for (const { items } of story.episodes.flatMap(({ scenes }) => scenes))
      for (const { id, span } of items)
        expect(nodes.has(id) || span.start === span.end || sharesPlace(items, id)).toBe(true)
  })

  /** A flashback that goes on over scenes, and the lines into which one long sentence is cut, stand on one place. */
  function sharesPlace(items: readonly { id: string; span: { start: number } }[], id: string): boolean {
    const { span } = items.find((item) => item.id === id)!
    return items.some((item) => item.id !== id && item.span.start <= span.start)
  }

  const piece = fc.constantFrom(
    ...'第1集|1-1 日 内 客厅|人物：林岚、周川|△|（|）|（转身）|【|】|：|“|”|林岚：你来了。|**林岚**：你好|曰|INT. ROOM - DAY|MARA\nGo.|(softly)|\n|\n|\n\n|\r\n|/*|*/|[[|]]|# Episode 1|> CUT TO:|闪回|【字幕：三年后】|镜号,景别,画面,台词\n1,特写,门,林岚：走|| 镜号 | 景别 | 画面 |\n|---|---|---|\n| 1 | 全景 | 雨 ||他|。|，|"Go," she said.|剧名：甲|类型：乙|Title: Sea|時間：夜|地点：海|周川（OS，冷笑）：呵。'.split(
      '|',
    ),
  )
  test('whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            { weight: 5, arbitrary: piece },
            { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
          ),
          {
            maxLength: 40,
          },
        ),
        (parts) => void examine(parts.join('')),
      ),
      { numRuns: 300, seed: 11 },
    )
  })
})

describe('a place in the source is exact', () => {
  const wordsOf = (source: string) => {
    const { story } = survey(source)
    return story.episodes
      .flatMap(({ scenes }) => scenes.flatMap(({ items }) => items))
      .map(({ text, span }) => [text, source.slice(span.start, span.end)])
  }
  test('behind markup inside the line', () => {
    for (const [text, written] of wordsOf(
      '第1集\n1-1 日 内 客厅\n- **林岚**（*冷笑*）：你`来`了。\n**△ 周川**转身。\n',
    ))
      expect(written!.replace(/[*`]/gu, '')).toBe(text)
  })
  test('in prose whose lines are wrapped, whatever ends them', () => {
    const tale =
      'The lamp was out.\r\n  She had seen it\r\n    from the road.\r\n\r\n“Who is\r\n   there?” she called.\r\n'
    const found = wordsOf(tale).map(([, written]) => written!.replace(/\s+/g, ' ').trim())
    expect(found).toEqual(['The lamp was out.', 'She had seen it from the road.', 'Who is there?'])
  })
})

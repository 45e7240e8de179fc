import { fileURLToPath } from 'node:url'
import { GlobalFonts, PDFDocument } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { printStory, readScript, reprintStory, storyForms } from '#story'
import { readDocument } from '../read-document.ts'
import { pdfHalfThere } from '../testing/pdf.ts'

const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'))

/** Sets text as a word processor would, 22 characters a line, with page numbers. */
function pdfOf(pages: readonly (readonly string[])[], lineHeight = 22): Uint8Array {
  GlobalFonts.registerFromPath(font, 'Script')
  const document = new PDFDocument()
  for (const [number, paragraphs] of pages.entries()) {
    const page = document.beginPage(400, 600)
    page.font = '14px Script'
    let y = 60
    for (const paragraph of paragraphs) {
      const lines = paragraph.match(/.{1,22}/gu) ?? ['']
      for (const line of lines) {
        page.fillText(line, 45, y)
        y += lineHeight
      }
    }
    page.fillText(String(number + 1), 200, 580)
    document.endPage()
  }
  return new Uint8Array(document.close())
}

const read = (bytes: Uint8Array) => readDocument({ bytes, file: 'script.pdf' })

describe('PDF', () => {
  const script = [
    '第1集',
    '1-1 日 内 客厅',
    '人物：林岚、周川',
    '△ 林岚把信递给周川，周川没有接，只是看着窗外那棵开满了花的树。',
    '林岚：（冷笑）这是你写的？你说过的话，我一个字也没有忘记，你自己倒是全忘了。',
    '周川：不是我的字。',
  ]
  test('lines that were broken at the margin are one again; page numbers are gone', async () => {
    const { text, format, diagnostics } = await read(pdfOf([script, ['林岚：那是谁的？']]))
    expect([format, diagnostics]).toEqual(['pdf', []])
    expect(text.trim().split('\n')).toEqual([...script, '林岚：那是谁的？'])
    const { story } = readScript({ text, file: null })
    expect(story.cast.map(({ name, lines }) => [name, lines])).toEqual([
      ['林岚', 2],
      ['周川', 1],
    ])
  })
  test('what was read is printed as it was, and as a screenplay of either form says the same', async () => {
    const { text } = await read(pdfOf([script, ['1-2 夜 外 码头', '林岚：那是谁的？']]))
    const { story } = readScript({ text, file: null })
    expect(reprintStory({ text, file: null }, story)).toBe(text)
    const said = (from: typeof story) =>
      from.episodes.flatMap(({ scenes }) =>
        scenes.map(({ id, place, items }) => [id, place, items.map(({ text }) => text)]),
      )
    expect(said(story)).toHaveLength(2)
    for (const form of storyForms)
      expect(said(readScript({ text: printStory(story, form), file: null }).story)).toEqual(said(story))
  })
  test('a page of pictures is asked for as text', async () => {
    const document = new PDFDocument()
    document.beginPage(100, 100).fillRect(10, 10, 50, 50)
    document.endPage()
    expect((await read(new Uint8Array(document.close()))).diagnostics).toMatchObject([
      { code: 'document.no-text', severity: 'error' },
    ])
  })
  test('where the file ends early, what was read is kept, and how much is left is said', async () => {
    const { text, diagnostics } = await read(pdfHalfThere('INT. LIGHTHOUSE - NIGHT'))
    expect(text.trim()).toBe('INT. LIGHTHOUSE - NIGHT')
    const [remark] = diagnostics
    expect(remark).toMatchObject({ code: 'document.pages-left', severity: 'warning' })
    expect([remark!.message.zh, remark!.message.en]).toEqual([
      '只读了前 1 页，共 2 页。',
      'Only the first 1 of 2 pages were read.',
    ])
    expect(remark!.suggestion?.en).toMatch(/[a-z]{2} /u)
  })
})

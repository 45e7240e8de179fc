import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readScript, type StoryReport } from '#story'
import { readDocument } from './read-document.ts'
import { docxOf, epubOf, paragraphs, tableOf, xlsxOf } from './testing/office.ts'

const script = [
  '剧名：测试',
  '第1集',
  '1-1 日 内 客厅',
  '人物：林岚、周川',
  '△ 林岚把信递给周川。',
  '林岚：（冷笑）这是你写的？',
  '周川：不是我的字。',
]
const read = (bytes: Uint8Array, file: string | null = null) => readDocument({ bytes, file })
const storyOf = async (bytes: Uint8Array): Promise<StoryReport> => {
  const { text, diagnostics } = await read(bytes)
  expect(diagnostics).toEqual([])
  return readScript({ text, file: null })
}
const said = ({ story }: StoryReport) =>
  story.episodes.flatMap(({ scenes }) =>
    scenes.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'line' ? [`${item.speaker}|${item.text}`] : [])),
    ),
  )

describe('a script reads the same from every kind of file', () => {
  const expected = said(readScript({ text: script.join('\n'), file: null }))
  test('Word, with runs cut anywhere, text boxes and struck-out words', async () => {
    const struck = '<w:p><w:r><w:t>1-1 日 内 客厅</w:t></w:r><w:del><w:r><w:delText>夜</w:delText></w:r></w:del></w:p>'
    const body = paragraphs(...script.slice(0, 2)) + struck + paragraphs(...script.slice(3))
    const document = await read(docxOf(body), '剧本.docx')
    expect(document).toMatchObject({ format: 'docx', diagnostics: [] })
    expect(document.text).toBe(`${script.join('\n')}\n`)
    expect(said(await storyOf(docxOf(body)))).toEqual(expected)
  })
  test('an e-book', async () => {
    const chapter = `<h2>第1集</h2>${script
      .slice(2)
      .map((line) => `<p>${line.replace('这', '<ruby>这<rt>zhè</rt></ruby>')}<br/></p>`)
      .join('')}&nbsp;`
    const report = await storyOf(epubOf('测试', [chapter]))
    expect(report.story.title).toBe('测试')
    expect(said(report)).toEqual(expected)
  })
  test('UTF-16 and plain text', async () => {
    const units = [...script.join('\r\n')].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])
    expect(said(await storyOf(Uint8Array.from([0xff, 0xfe, ...units])))).toEqual(expected)
  })
})

const rows = [
  ['镜号', '场景', '景别', '运镜', '画面内容', '台词/旁白', '时长(s)', '音效'],
  ['1', '客厅 日 内', '全景', '推', '林岚推门进来。', '', 3.2, '敲门声'],
  ['2', '', '特写', '固定', '周川抬头。', '周川：（惊）你怎么来了？\n林岚：来看你。', 2, ''],
  ['3', '街道 夜 外', '远景', '摇', '车流。', '旁白：三年后。', 4, '雷声'],
]

describe('storyboard sheets', () => {
  const expected = ['周川|你怎么来了？', '林岚|来看你。', 'null|三年后。']
  test('from Excel, with merged cells and a sheet an episode', async () => {
    const report = await storyOf(xlsxOf({ 第1集: rows, 第2集: rows }, ['B2:B3']))
    expect(report.story).toMatchObject({ dialect: 'sheet', episodes: [{ number: 1 }, { number: 2 }] })
    const { scenes } = report.story.episodes[0]!
    expect(scenes.map(({ place, time, interior }) => [place, time, interior])).toEqual([
      ['客厅', 'day', 'interior'],
      ['街道', 'night', 'exterior'],
    ])
    expect(said(report)).toEqual([...expected, ...expected])
    expect(scenes[0]!.items.map((item) => (item.kind === 'mark' ? item.mark : item.kind))).toEqual([
      'shot',
      'camera',
      'sound',
      'action',
      'shot',
      'camera',
      'action',
      'line',
      'line',
    ])
  })
  test('from comma-separated text and from a table in Word', async () => {
    const quoted = rows
      .map((row) => row.map((cell) => (String(cell).includes('\n') ? `"${cell}"` : cell)).join(','))
      .join('\r\n')
    expect(said(await storyOf(strToU8(`\uFEFF${quoted}`)))).toEqual(expected)
    expect(said(await storyOf(docxOf(tableOf(rows.map((row) => row.map(String))))))).toEqual(expected)
  })
  test('spans point into the cell', async () => {
    const text = rows
      .map((row) => row.map((cell) => (String(cell).includes('\n') ? `"${cell}"` : cell)).join(','))
      .join('\n')
    const { story } = readScript({ text, file: 'board.csv' })
    const line = story.episodes[0]!.scenes[0]!.items.find((item) => item.kind === 'line')!
    expect(text.slice(line.span.start, line.span.end)).toBe('你怎么来了？')
  })
})

test('Final Draft becomes Fountain', async () => {
  const paragraph = (type: string, text: string, more = '') =>
    `<Paragraph Type="${type}"${more}><Text>${text.slice(0, 3)}</Text><Text Style="Bold">${text.slice(3)}</Text></Paragraph>`
  const fdx = `<?xml version="1.0" encoding="UTF-8"?><FinalDraft DocumentType="Script" Version="5"><Content>${[
    paragraph('Scene Heading', 'INT. LIGHTHOUSE - NIGHT', ' Number="4"'),
    paragraph('Action', 'Mara lights the lamp &amp; waits.'),
    paragraph('Character', 'MARA'),
    paragraph('Parenthetical', '(quietly)'),
    paragraph('Dialogue', 'It is late.'),
    paragraph('Transition', 'CUT TO:'),
  ].join('')}</Content><TitlePage><Content>${paragraph('Centered', 'The Lamp')}</Content></TitlePage></FinalDraft>`
  const report = await storyOf(strToU8(fdx))
  expect(report.story).toMatchObject({ title: 'The Lamp', dialect: 'fountain' })
  expect(report.story.episodes[0]!.scenes[0]).toMatchObject({ number: '4', place: 'Lighthouse', time: 'night' })
  expect(report.story.episodes[0]!.scenes[0]!.items).toMatchObject([
    { kind: 'action', text: 'Mara lights the lamp & waits.' },
    { kind: 'line', speaker: 'mara', delivery: 'quietly', text: 'It is late.' },
    { kind: 'mark', mark: 'transition' },
  ])
})

describe('hostile files', () => {
  const codeOf = async (bytes: Uint8Array) => (await read(bytes)).diagnostics.map(({ code }) => code)
  test('a zip bomb is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 })
    expect(bomb.length).toBeLessThan(200_000)
    const before = process.memoryUsage().arrayBuffers
    expect(await codeOf(bomb)).toEqual(['document.too-large'])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })
  test('an archive that lies about its sizes', async () => {
    const whole = docxOf(paragraphs('一'))
    const lying = Uint8Array.from(whole)
    const view = new DataView(lying.buffer)
    // Sizes in the directory claim less, then more, than there is.
    const entry = whole.length - 22 - view.getUint32(whole.length - 22 + 12, true)
    for (const claim of [3, 0xffffffff]) {
      view.setUint32(entry + 20, claim, true)
      view.setUint32(entry + 24, claim, true)
      expect(Array.isArray(await codeOf(lying))).toBe(true)
    }
  })
  test('a tower of elements, a book of nothing, half a file', async () => {
    const tower = docxOf('<w:p>'.repeat(50_000))
    expect(await codeOf(tower)).toEqual(['document.too-large'])
    const half = docxOf(paragraphs(...script)).slice(0, 300)
    expect((await codeOf(half))[0]).toBe('document.broken')
    expect(await codeOf(zipSync({ 'a.txt': strToU8('x') }))).toEqual(['document.unknown-kind'])
    expect(await codeOf(new Uint8Array(49 * 1024 * 1024))).toEqual(['document.too-large'])
    expect(await codeOf(strToU8('%PDF-1.7\nnothing'))).toEqual(['document.broken'])
    expect(await codeOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3))).toEqual(['document.unknown-kind'])
  })
  test('billion laughs stay words', async () => {
    const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><FinalDraft><Content><Paragraph Type="Action"><Text>&b;</Text></Paragraph></Content></FinalDraft>`
    expect((await read(strToU8(laughs))).text).not.toContain('haha')
  })
  test('bytes changed anywhere give text or a diagnostic, never a crash', async () => {
    const files = [docxOf(paragraphs(...script)), xlsxOf({ 一: rows }), epubOf('测', ['<p>甲</p>'])]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 }),
        async (file, changes) => {
          const bytes = Uint8Array.from(file)
          for (const [at, value] of changes) bytes[at % bytes.length] = value
          const { text, diagnostics } = await read(bytes)
          expect(text !== '' || diagnostics.length > 0).toBe(true)
          readScript({ text, file: null })
        },
      ),
      { numRuns: 150, seed: 11 },
    )
  })
})

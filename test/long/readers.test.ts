import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#documents'
import { breakdown, breakdownSchema, printStory, readScript, type Story, storyForms, storyReportSchema } from '#story'

/** What a story says, apart from where it stands in one text of it. */
const matter = ({ dialect: _, ...story }: Story): unknown =>
  JSON.parse(JSON.stringify(story, (key, value) => (key === 'span' ? undefined : value)))

const pieces = [
  ...[
    '第1集',
    '第2集：归来',
    '1-1 日 内 客厅',
    '2-3夜外街道',
    '场景一 陈家 日',
    '## 场景二：天台',
    '人物：林岚、周川',
    '人物小传',
    '林岚（女，27岁）：短发',
  ],
  ...[
    '△ 林岚推门进来。',
    '▲特写',
    '林岚：你来了。',
    '周川（OS，冷笑）：呵。',
    '【字幕：三年后】',
    '【闪回】',
    '【闪回结束】',
    '【音效：雷声】',
    '旁白：夜深了。',
    '（转身）',
  ],
  ...[
    'INT. ROOM - DAY',
    'EXT. SEA - NIGHT #4A#',
    'MARA',
    '(softly)',
    'It is late.',
    '> CUT TO:',
    '> THE END <',
    '[[note]]',
    '/* gone',
    '*/',
    '# Episode 2: Tide',
    '@McAvoy',
    '~la la',
  ],
  ...[
    '王生曰：“何往？”',
    '“走吧。”',
    '他笑道：「嗯」',
    '"Go," she said.',
    '“',
    '”',
    '镜号,景别,运镜,画面,台词',
    '1,特写,推,门,林岚：走',
    '| 镜号 | 景别 | 画面 |',
    '|---|---|---|',
    '| 1 | 全景 | 雨 |',
  ],
  ...['\u202e', '\u200b', '\ufeff', '\u0000', '😀', '　', '：', '，', '（', '】', '**', '\t', '"'],
]
const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    ),
    { maxLength: 60 },
  )
  .chain((parts) =>
    fc
      .array(fc.constantFrom('\n', '\n', '\n\n', '\r\n', ' ', ''), { minLength: parts.length, maxLength: parts.length })
      .map((ends) => parts.map((part, i) => part + ends[i]!).join('')),
  )

describe('anything at all, thousands of times', () => {
  test('is read as a story that fits the schema, with spans and fixes inside the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { story, diagnostics } = storyReportSchema.parse(readScript({ text: source, file: null }))
        breakdownSchema.parse(breakdown(story))
        for (const { fix } of diagnostics)
          if (fix !== null) expect(fix.span.start <= fix.span.end && fix.span.end <= source.length).toBe(true)
        for (const scene of story.episodes.flatMap(({ scenes }) => scenes))
          for (const { span } of scene.items) expect(span.start <= span.end && span.end <= source.length).toBe(true)
      }),
      { numRuns: 1500, seed: 3 },
    )
  })

  test('once printed, it stays the same however often it is read and printed', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...storyForms), (source, form) => {
        const { story } = readScript({ text: source, file: null })
        if (story.episodes.length === 0) return
        // What chance writes may hold names and marks that no screenplay can; one round makes it a script, and that one must hold.
        const once = readScript({ text: printStory(story, form), file: null }).story
        const twice = readScript({ text: printStory(once, form), file: null }).story
        expect(twice.episodes.map(({ scenes }) => scenes.length)).toEqual(
          once.episodes.map(({ scenes }) => scenes.length),
        )
        storyReportSchema.shape.story.parse(JSON.parse(JSON.stringify(matter({ ...twice }), null)) && twice)
      }),
      { numRuns: 400, seed: 5 },
    )
  })

  test('as the inside of office files, gives text or a diagnostic', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('word/document.xml', 'xl/workbook.xml', 'META-INF/container.xml'),
        async (source, part) => {
          const { text: read, diagnostics } = await readDocument({
            bytes: zipSync({ [part]: strToU8(`<a><w:p><w:t>${source}</w:t></w:p></a>`) }),
            file: null,
          })
          expect(typeof read === 'string' && Array.isArray(diagnostics)).toBe(true)
        },
      ),
      { numRuns: 300, seed: 9 },
    )
  })

  test('bytes without any sense, too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 4000 }),
        fc.constantFrom([], [0x50, 0x4b, 3, 4], [...strToU8('%PDF-1.4\n')], [...strToU8('<FinalDraft>')]),
        async (bytes, head) => {
          const { text: read } = await readDocument({ bytes: Uint8Array.from([...head, ...bytes]), file: null })
          readScript({ text: read, file: null })
        },
      ),
      { numRuns: 200, seed: 13 },
    )
  })
})

describe('one line of 5 MB', () => {
  const scene = '第1集\n1-1 日 内 客厅\n人物：林岚\n'
  test.each([
    ['words without a mark', '', '甲'],
    ['sentences', '', '我走了很远的路，'],
    ['a tale of quotations', '', '“走”'],
    ['an English tale', '', '"Go," she said. '],
    ['one speech', `${scene}林岚：`, '我走了很远的路，'],
    ['one deed', `${scene}△ `, '她转身。'],
    ['brackets', `${scene}△ `, '【字幕】'],
    ['parentheticals', 'Title: A\n\nINT. ROOM - DAY\n\nMARA\n', '(a)'],
    ['a table', '镜号,景别,画面\n1,近景,', 'x,'],
  ])('%s: read or refused in words, with less than two minutes of processor', async (_, head, piece) => {
    const bytes = strToU8(head + piece.repeat(Math.floor(5_000_000 / strToU8(piece).length)))
    const start = process.cpuUsage()
    const { text: read, diagnostics } = await readDocument({ bytes, file: null })
    const report = readScript({ text: read, file: null })
    const { user, system } = process.cpuUsage(start)
    expect(report.story.episodes.length + diagnostics.length + report.diagnostics.length).toBeGreaterThan(0)
    expect((user + system) / 1e6).toBeLessThan(120)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakdown, breakdownSchema } from './breakdown.ts'
import { readScript } from './read-script.ts'
import { storyReportSchema } from './story.ts'

const script =
  '剧名：测试\n第1集\n1-1 日 内 客厅\n人物：林岚、周川\n△ 林岚把一封信递给周川。\n林岚：（冷笑）这是你写的吗？\n周川：不是我的字。\n'
const read = (text: string | Uint8Array) => readScript({ text, file: null })
const codes = (text: string | Uint8Array): string[] => read(text).diagnostics.map((diagnostic) => diagnostic.code)

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : '')].concat(text.split(''))
  return Uint8Array.from(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
    }),
  )
}

/** Encodes with a decoder's own table, since TextEncoder knows UTF-8 only. */
function encodeWith(label: string, text: string): Uint8Array {
  const decoder = new TextDecoder(label)
  const table = new Map<string, number[]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low))
      if ([...character].length === 1 && !table.has(character)) table.set(character, [high, low])
    }
  }
  return Uint8Array.from([...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (table.get(one) ?? [63]))))
}

describe('encodings', () => {
  const expected = read(script).story
  const traditional =
    '劇名：測試\n第1集\n1-1 日 內 客廳\n△ 林嵐把一封信遞給他。\n林嵐：這是你寫的嗎？我們說過的話，你都不記得了。\n'
  test.each([
    ['UTF-8', new TextEncoder().encode(script)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${script}`)],
    ['UTF-16 LE with a mark', utf16(script, false, true)],
    ['UTF-16 BE with a mark', utf16(script, true, true)],
    ['UTF-16 LE without', utf16(script, false, false)],
    ['GB18030', encodeWith('gb18030', script)],
  ])('%s', (_, bytes) => {
    expect(read(bytes).story).toEqual(expected)
  })
  test('Big5', () => {
    const [line] = read(encodeWith('big5', traditional)).story.episodes[0]!.scenes[0]!.items.filter(
      (item) => item.kind === 'line',
    )
    expect(line?.text).toBe('這是你寫的嗎？我們說過的話，你都不記得了。')
  })
})

describe('input that is no script', () => {
  test('says what is wrong, in both languages, with something to do', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i % 13) * 31) % 256)
    for (const [text, code] of [
      ['', 'script.empty'],
      [' \n\t\n', 'script.empty'],
      [noise, 'script.not-text'],
      [Uint8Array.of(0x50, 0x4b, 3, 4, ...Array<number>(200).fill(0)), 'script.not-text'],
      ['甲'.repeat(11 * 1024 * 1024), 'script.too-long'],
    ] as const) {
      const [first] = read(text).diagnostics
      expect(first).toMatchObject({ code, severity: 'error', line: 1, column: 1 })
      expect(first!.message.zh).not.toBe('')
      expect(first!.suggestion?.en).not.toBe('')
    }
    expect(read('甲'.repeat(11 * 1024 * 1024)).diagnostics[0]!.message.en).toContain('10 MB')
  })

  test('a line of 5,000 characters is read and remarked on', () => {
    const text = `第1集\n1-1 日 内 客厅\n林岚：${'我走了很远的路，'.repeat(625)}\n`
    expect(codes(text)).toContain('script.long-line')
    expect(read(text).story.cast.map((member) => member.name)).toEqual(['林岚'])
  })

  test('a script without speech is a warning', () => {
    expect(codes('第1集\n1-1 日 内 客厅\n△ 门开了。\n')).toEqual(['script.no-lines'])
  })

  test('time grows with the length, not faster', () => {
    const scene = '1-1 日 内 客厅\n△ 林岚走进来。\n林岚：你好。\n'
    const cpu = (times: number): number => {
      const text = `第1集\n${scene.repeat(times)}`
      const start = process.cpuUsage()
      expect(read(text).story.episodes).not.toEqual([])
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    cpu(2000)
    // Eight times the text; a quadratic step would take sixty-four times as long.
    expect(cpu(16_000) / cpu(2000)).toBeLessThan(24)
  })
})

describe('anything at all', () => {
  const token = fc.constantFrom(
    ...[
      '第1集',
      '1-1 日 内 客厅',
      '人物：',
      '△',
      '（',
      '）',
      '【',
      '】',
      '：',
      '“',
      '”',
      '林岚',
      '曰',
      '问',
      'INT. ROOM - DAY',
      'MARA',
      '\n',
      '\n\n',
      '/*',
      '*/',
      '[[',
      ']]',
      '# Episode 1',
      '>',
      '<',
      '=',
      '闪回',
      '字幕',
      '**',
      '|',
      '他',
      '。',
      '，',
      'said',
      ' ',
    ],
  )
  test('gives a report that fits the schema, with spans inside the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(token, { maxLength: 80 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (source) => {
        const report = storyReportSchema.parse(read(source))
        breakdownSchema.parse(breakdown(report.story))
        const ids = report.story.episodes.flatMap((one) =>
          one.scenes.flatMap((scene) => scene.items.map((item) => item.id)),
        )
        expect(new Set(ids).size).toBe(ids.length)
        const cast = new Set(report.story.cast.map((member) => member.id))
        for (const scene of report.story.episodes.flatMap((one) => one.scenes)) {
          for (const id of scene.cast) expect(cast.has(id)).toBe(true)
          for (const item of scene.items) expect(item.span.end).toBeLessThanOrEqual(source.length)
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  })
  test('bytes, too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        storyReportSchema.parse(read(bytes))
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})

test('the breakdown tells where each thing is used', () => {
  const sheet = breakdown(read(script).story)
  expect(sheet.props).toEqual([
    {
      prop: 'letter',
      words: ['信'],
      items: [expect.stringMatching(/^s01e01_sc[a-z]{6}_a[a-z]{6}$/)],
      scenes: [expect.stringMatching(/^s01e01_sc[a-z]{6}$/)],
    },
  ])
  expect(sheet.sets).toMatchObject([{ place: '客厅', interior: 'interior', times: ['day'] }])
  expect(sheet.cast.map(({ id, episodes }) => [id, episodes[0]?.lines])).toEqual([
    ['林岚', 1],
    ['周川', 1],
  ])
})

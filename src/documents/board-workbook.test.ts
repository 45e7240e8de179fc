import { describe, expect, test } from 'vitest'
import { chooseSet } from '#art'
import { framesPerSecond25 } from '#core'
import { type Board, direct, estimateTiming, printBoard, readBoardSheet, shotSchema } from '#direction'
import { readScript } from '#story'
import { writeBoardWorkbook } from './board-workbook.ts'
import { readDocument } from './read-document.ts'

const script =
  '剧名：测试\n题材：都市\n第1集 雨夜\n1-1 夜 内 客厅\n人物：林岚、周川\n△ 林岚推门进来，浑身湿透。\n林岚：（冷笑）这是你写的？\n【音效：雷声】\n周川：不是我的字。你|听我说，"等一下"。\n△ 林岚转身就走。\n第2集\n2-1 日 外 街道\n人物：林岚\n林岚：（OS）三年了。\n'
const { story } = readScript({ text: script, file: null })
const texts = new Map(
  story.episodes.flatMap(({ scenes }) =>
    scenes.flatMap(({ items }) => items.map((item) => [item.id, item.text] as const)),
  ),
)
const board: Board = direct(story, {
  chooseSet,
  rate: framesPerSecond25,
  timing: (id) => estimateTiming(texts.get(id) ?? '', 'zh'),
})
const read = (text: string) => readBoardSheet({ text, file: null, board, story })
const first = board.episodes[0]!.shots[0]!
const nothing = { shots: {}, edits: [], diagnostics: [] }

describe('the storyboard as a sheet', () => {
  test('unchanged, it changes nothing: Markdown, comma-separated, Excel', async () => {
    expect(read(printBoard(board, 'md'))).toEqual(nothing)
    expect(read(printBoard(board, 'csv'))).toEqual(nothing)
    const workbook = await readDocument({ bytes: writeBoardWorkbook(board), file: 'board.xlsx' })
    expect(workbook).toMatchObject({ format: 'xlsx', diagnostics: [] })
    expect(read(workbook.text)).toEqual(nothing)
  })
  test('with pictures it reads back just as well, and is the same file every time', async () => {
    const picture = () => ({ bytes: Uint8Array.of(1, 2, 3), type: 'png' as const, width: 90, height: 160 })
    const bytes = writeBoardWorkbook(board, { picture })
    expect(writeBoardWorkbook(board, { picture })).toEqual(bytes)
    expect(read((await readDocument({ bytes, file: null })).text)).toEqual(nothing)
  })
  test('what a person changed is what changes, by shot id, in the words of any sheet', () => {
    const rows = printBoard(board, 'csv').split('\r\n')
    const at = rows.findIndex((row) => row.includes(first.id))
    const cells = rows[at]!.split(',')
    cells[2] = '近景'
    cells[3] = '俯视'
    cells[4] = '跟拍'
    cells[11] = '9.5'
    rows[at] = cells.join(',')
    const { shots, edits, diagnostics } = read(rows.join('\r\n'))
    expect([edits, diagnostics]).toEqual([[], []])
    expect(Object.keys(shots)).toEqual([first.id])
    const changes = shots[first.id]!
    expect(changes).toMatchObject({ size: 'MCU', angle: 'high', move: { kind: 'follow' }, seconds: 9.5 })
    shotSchema.pick({ size: true, angle: true, move: true }).parse(changes)
  })
  test('columns may move or go; a row taken out leaves its shot out; nonsense is told with its place', () => {
    const [, second] = board.episodes[0]!.shots
    const sheet = `镜头ID,景别,时长,画面,台词\n${board.episodes[0]!.shots.filter(({ id }) => id !== second!.id)
      .map(
        ({ id, size, length }) => `${id},${id === first.id ? '随便' : size},${id === first.id ? 'x' : length / 25},,`,
      )
      .join('\n')}\ns01e09_sc01_nothing,CU,2,,\n`
    const { shots, diagnostics } = read(sheet)
    expect(shots).toEqual({ [second!.id]: { hidden: true } })
    const told = diagnostics.map(({ code, line }) => [code, line])
    expect(told.filter(([code]) => code === 'sheet.unknown-word')).toEqual([
      ['sheet.unknown-word', 2],
      ['sheet.unknown-word', 2],
    ])
    expect(told).toContainEqual(['sheet.unknown-shot', board.episodes[0]!.shots.length + 1])
    expect(read('镜号,景别,台词\n1,CU,x').diagnostics).toMatchObject([{ code: 'sheet.no-ids', severity: 'error' }])
  })
  test('a row put elsewhere or there twice is told, one row each; a spoilt id is known by what the row shows', () => {
    const printed = printBoard(board, 'csv').split('\r\n')
    const at = printed.findIndex((row) => row.includes(first.id))
    const [a, b, c, d] = printed.slice(at, at + 4) as [string, string, string, string]
    const spoilt = d.replace(/[^,]+$/u, 's01e01_nonsense')
    const rows = [...printed.slice(0, at), b, c, a, a, spoilt, ...printed.slice(at + 4)]
    const { shots, diagnostics } = read(rows.join('\r\n'))
    expect(shots).toEqual({})
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['sheet.moved-row', at + 3],
      ['sheet.double-row', at + 4],
    ])
  })
  test('a noise may be called as scripts call it; of several the unknown one is named', () => {
    const rows = printBoard(board, 'csv').split('\r\n')
    const at = rows.findIndex((row) => row.includes(first.id))
    const cells = rows[at]!.split(',')
    cells[8] = '惊雷、呜呀呀'
    rows[at] = cells.join(',')
    const { shots, diagnostics } = read(rows.join('\r\n'))
    expect(shots[first.id]?.sounds?.map(({ sound }) => sound)).toEqual(['thunder'])
    expect(diagnostics.map(({ message }) => message.zh)).toEqual([expect.stringContaining('“呜呀呀”')])
  })
  test('what only the script can change is told with its place, and changes nothing', () => {
    const rows = printBoard(board, 'csv').split('\r\n')
    const scene = rows[0]!.split(',').findIndex((name) => /场景|画面/u.test(name))
    const at = rows.findIndex((row) => row.includes(first.id))
    const cells = rows[at]!.split(',')
    cells[scene] = '别的地方'
    rows[at] = cells.join(',')
    const { shots, edits, diagnostics } = read(rows.join('\r\n'))
    expect([shots, edits]).toEqual([{}, []])
    expect(diagnostics).toMatchObject([{ code: 'sheet.not-taken', severity: 'warning', line: at + 1 }])
    expect(diagnostics[0]!.suggestion?.zh).toContain('剧本')
  })
  test('new words for a line become a change to the script', () => {
    const sheet = printBoard(board, 'md').replace('林岚：这是你写的？', '林岚：这真是你写的？')
    const { edits, shots } = read(sheet)
    expect(shots).toEqual({})
    const [edit] = edits
    expect(script.slice(edit!.span.start, edit!.span.end)).toBe('这是你写的？')
    expect(edit!.replacement).toBe('这真是你写的？')
  })
  test('a page shows words as words', () => {
    const page = printBoard({ ...board, title: '<script>x</script>' }, 'html', {
      picture: (id) => (id === first.id ? 'data:image/png;base64,AA' : null),
    })
    expect(page).not.toContain('<script>')
    expect(page.match(/<img /g)).toHaveLength(1)
    expect(page.match(/<tr id=/g)).toHaveLength(board.episodes.flatMap(({ shots }) => shots).length)
  })
})

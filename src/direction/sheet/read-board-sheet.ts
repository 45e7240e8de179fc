import type { Diagnostic, Fix } from '#core'
import { createNotes, createSource, readSheet, type SheetColumn, type SheetRow, type Story } from '#story'
import type { Board } from '../board.ts'
import { type BoardSheet, boardSheet } from './board-sheet.ts'
import { type RowContext, readChanges, type ShotChanges } from './row-changes.ts'
import { doubleRow, movedRow, noIds, unknownRow } from './sheet-remarks.ts'

export interface BoardSheetReading {
  /** By shot id. An unchanged sheet gives none. */
  shots: Record<string, ShotChanges>
  /** Changed words of lines, as changes to the script, last first, so that they can be done one after the other. */
  edits: Fix[]
  /** What was not understood or cannot be taken over, with its place in the sheet. */
  diagnostics: Diagnostic[]
}

interface Request {
  /** The sheet as text: what `printBoard` wrote as `md` or `csv`, or the rows of an Excel file. */
  text: string
  file: string | null
  board: Board
  story: Story
}

/**
 * Reads an edited storyboard sheet against the board it was printed from: rows are matched by shot id, and only cells that
 * differ from what was printed count, so columns may be moved or left out and an unchanged sheet changes nothing. A row whose
 * shot nobody can tell, or that stands elsewhere or twice, is told; it hides nothing.
 */
export function readBoardSheet({ text, file, board, story }: Request): BoardSheetReading {
  const source = createSource(text.replace(/^\uFEFF/, ''), file)
  const notes = createNotes(file)
  const reading: BoardSheetReading = { shots: {}, edits: [], diagnostics: [] }
  const sheet = readSheet(source)
  if (sheet === null || !sheet.columns.includes('id')) {
    noIds(notes, source)
    return { ...reading, diagnostics: notes.list() }
  }
  const printed = boardSheet(board)
  const all = printed.episodes.flatMap(({ rows }) => rows)
  const places = new Map(all.map(({ shot }, place) => [shot, place]))
  const shots = new Map(board.episodes.flatMap((episode) => episode.shots.map((shot) => [shot.id, shot] as const)))
  const named = new Set(sheet.rows.flatMap(({ cells }) => cells.id?.text ?? []))
  const found: { row: SheetRow; id: string }[] = []
  const seen = new Set<string>()
  for (const row of sheet.rows) {
    const id = shotOf(row, { printed, all, places, named })
    if (id === null) {
      if (row.cells.id !== undefined || row.alone === null) unknownRow(row, source, notes)
    } else if (seen.has(id)) doubleRow(row, id, source, notes)
    else {
      seen.add(id)
      found.push({ row, id })
    }
  }
  const inOrder = rising(found.map(({ id }) => places.get(id)!))
  for (const [i, { row, id }] of found.entries()) {
    if (!inOrder.has(i)) movedRow(row, id, source, notes)
    const { cells } = all[places.get(id)!]!
    const before: RowContext['before'] = Object.fromEntries(printed.columns.map((column, at) => [column, cells[at]!]))
    const context = { row, before, columns: sheet.columns, shot: shots.get(id)!, board, story, source, notes }
    const changes = readChanges(context, reading.edits)
    if (Object.keys(changes).length > 0) reading.shots[id] = changes
  }
  // A row that was taken out of an episode of the sheet leaves its shot out.
  for (const { rows } of printed.episodes)
    if (rows.some(({ shot }) => seen.has(shot)))
      for (const { shot } of rows) if (!seen.has(shot)) reading.shots[shot] = { hidden: true }
  reading.edits.sort((a, b) => b.span.start - a.span.start)
  return { ...reading, diagnostics: notes.list() }
}

/** What a row says beside its camera: where its id was spoilt, this tells whose row it is. */
const telling: readonly SheetColumn[] = ['place', 'picture', 'lines']

/** The shot of a row: by its id; else the only one without a row that shows and says what the row does. */
function shotOf({ cells }: SheetRow, { printed, all, places, named }: Printed): string | null {
  const id = cells.id?.text
  if (id !== undefined && places.has(id)) return id
  const columns = telling.filter((column) => cells[column] !== undefined)
  if (!columns.includes('picture')) return null
  const alike = all.filter(
    (row) =>
      !named.has(row.shot) &&
      columns.every((column) => plain(row.cells[printed.columns.indexOf(column)]!) === plain(cells[column]!.text)),
  )
  return alike.length === 1 ? alike[0]!.shot : null
}

/** The sheet as it was printed, and the ids that the edited one names. */
interface Printed {
  printed: BoardSheet
  all: readonly { shot: string; cells: readonly string[] }[]
  places: ReadonlyMap<string, number>
  named: ReadonlySet<string>
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Places in the list that need not move: a longest rising run, so that one row that went elsewhere is one row told. */
function rising(list: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const before: (number | undefined)[] = []
  for (const [i, value] of list.entries()) {
    let low = 0
    for (let high = ends.length; low < high; ) {
      const middle = (low + high) >> 1
      if (list[ends[middle]!]! < value) low = middle + 1
      else high = middle
    }
    before[i] = ends[low - 1]
    ends[low] = i
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(at)
  return kept
}

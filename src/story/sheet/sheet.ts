import type { Source } from '../source/source.ts'
import { columnOf, type SheetColumn } from './columns.ts'
import { type Cell, readRows, type TableStyle } from './table.ts'

/** A row of a storyboard sheet by what its columns hold. */
export interface SheetRow {
  cells: Partial<Record<SheetColumn, Cell>>
  /** Cells of columns without a known name, with that name. */
  others: { heading: string; cell: Cell }[]
  /** Cells that say that there is nothing: 无, -, N/A. */
  nothing: Cell[]
  /** The only filled cell of the row, such as `第2集`; null where there are several. */
  alone: Cell | null
  start: number
  end: number
}

export interface Sheet {
  style: TableStyle
  columns: SheetColumn[]
  /** Rows that head the columns; a table over several pages has them again. */
  headings: { start: number; end: number }[]
  rows: SheetRow[]
}

/** Names that are seen on storyboards and hardly anywhere else; a table needs one of them. */
const telling: ReadonlySet<SheetColumn> = new Set(['size', 'move', 'picture', 'lines', 'angle'])

/**
 * The storyboard sheet that a text holds, or null when it holds none: comma-separated, tab-separated or Markdown, with a heading
 * row among the first rows. A heading row that comes again begins the table anew.
 */
export function readSheet(source: Source): Sheet | null {
  const head = source.text.slice(0, 20_000)
  const styles: TableStyle[] = /^\s*\|.*\|/m.test(head) ? ['md'] : []
  styles.push(...(['csv', 'tsv', 'semicolon'] as const).filter((_, i) => head.includes([',', '\t', ';'][i]!)))
  for (const style of styles) {
    const rows = readRows(source, style)
    const first = rows.slice(0, 40).findIndex((row) => isHeading(row))
    if (first < 0) continue
    const sheet: Sheet = { style, columns: [], headings: [], rows: [] }
    let headings: { heading: string; column: SheetColumn | null }[] = []
    for (const [i, row] of rows.entries()) {
      const filled = row.filter((cell) => cell.text !== '')
      if (filled.length > 1 && isHeading(row)) {
        headings = row.map((cell) => ({ heading: cell.text, column: columnOf(cell.text) }))
        sheet.headings.push({ start: row[0]!.start, end: row.at(-1)!.end })
        if (sheet.columns.length === 0) sheet.columns = headings.flatMap(({ column }) => column ?? [])
        continue
      }
      if (filled.length === 0) continue
      const alone = filled.length === 1 ? filled[0]! : null
      if (i < first && alone === null) continue
      sheet.rows.push({ ...byColumn(row, headings), alone, start: row[0]!.start, end: row.at(-1)!.end })
    }
    return sheet
  }
  return null
}

function isHeading(row: readonly Cell[]): boolean {
  const found = new Set(row.map((cell) => (cell.text.length > 24 ? null : columnOf(cell.text))))
  found.delete(null)
  return (
    found.size >= 3 &&
    [...found].some((column) => telling.has(column!)) &&
    found.size >= row.filter((cell) => cell.text !== '').length * 0.5
  )
}

/** The first filled cell counts where two columns hold the same kind of thing; further ones are kept beside it. */
function byColumn(
  row: readonly Cell[],
  headings: readonly { heading: string; column: SheetColumn | null }[],
): Pick<SheetRow, 'cells' | 'others' | 'nothing'> {
  const cells: SheetRow['cells'] = {}
  const nothing: Cell[] = []
  const others: SheetRow['others'] = []
  for (const [i, cell] of row.entries()) {
    const heading = headings[i]
    if (isEmpty(cell.text)) nothing.push(cell)
    if (heading === undefined || isEmpty(cell.text)) continue
    if (heading.column !== null && cells[heading.column] === undefined) cells[heading.column] = cell
    else others.push({ heading: heading.heading, cell })
  }
  return { cells, others, nothing }
}

function isEmpty(text: string): boolean {
  return /^(?:|无|没有|暂无|空|[-–—/\\]+|n\/?a|none)$/iu.test(text.trim())
}

import { readSheet } from '../../sheet/sheet.ts'
import type { Dialect } from '../dialect.ts'
import { readSheetScript } from './read-sheet.ts'

/** The storyboard sheet (分镜表) of the trade, as text: comma- or tab-separated, or a Markdown table. */
export const sheet: Dialect = {
  id: 'sheet',
  score(source) {
    const found = readSheet(source)
    if (found === null || found.rows.length === 0) return 0
    // A screenplay may hold a small table of its cast or plan; a sheet is nearly all table.
    const first = Math.min(found.rows[0]!.start, found.headings[0]!.start)
    const last = found.rows.at(-1)!.end
    const covered = (last - first) / Math.max(1, source.text.trim().length)
    return covered > 0.5 ? 1.01 : 0
  },
  read: readSheetScript,
}

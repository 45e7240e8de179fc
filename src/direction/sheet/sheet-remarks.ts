import type { Notes, SheetColumn, SheetRow, Source } from '#story'
import { spanAt } from '#story'
import type { RowContext } from './row-changes.ts'

/* What the reader of an edited sheet says to the person who edited it. */

function place({ row, source }: RowContext, column: SheetColumn) {
  const cell = row.cells[column]
  return cell === undefined ? spanAt(source, row.start, row.start) : spanAt(source, cell.start, cell.end)
}

/** `words`: the part of the cell that says nothing known; the whole cell when left out. */
export function notUnderstood(
  context: RowContext,
  column: SheetColumn,
  words = context.row.cells[column]?.text ?? '',
): void {
  context.notes.add({
    code: 'sheet.unknown-word',
    severity: 'warning',
    span: place(context, column),
    message: {
      zh: `${context.shot.id}：看不懂“${words}”，保持原样。`,
      en: `${context.shot.id}: "${words}" is not understood; it stays as it was.`,
    },
    suggestion: {
      zh: '用导出的表里出现过的写法，例如：特写、推、3.2。',
      en: 'Use words as in the sheet that was written, such as CU, push in, 3.2.',
    },
  })
}

export function notTaken(context: RowContext, column: SheetColumn): void {
  context.notes.add({
    code: 'sheet.not-taken',
    severity: 'warning',
    span: place(context, column),
    message: {
      zh: `${context.shot.id}：这一格的改动没有采用。`,
      en: `${context.shot.id}: the change of this cell was not taken over.`,
    },
    suggestion: {
      zh: '台词、画面、场景和角色来自剧本，请改剧本。',
      en: 'Lines, pictures, places and people come from the script; change it there.',
    },
  })
}

export function unknownRow(row: SheetRow, source: Source, notes: Notes): void {
  notes.add({
    code: 'sheet.unknown-shot',
    severity: 'warning',
    span: spanAt(source, row.start, row.end),
    message: { zh: '这一行对不上任何镜头，没有采用。', en: 'This row matches no shot and was not taken over.' },
    suggestion: {
      zh: '新镜头请写进剧本：一个动作或一句台词就是一个镜头。',
      en: 'Put new shots into the script: an action or a line makes a shot.',
    },
  })
}

export function noIds(notes: Notes, source: Source): void {
  notes.add({
    code: 'sheet.no-ids',
    severity: 'error',
    span: spanAt(source, 0, 0),
    message: {
      zh: '这张表里没有“镜头ID”一列，对不上镜头。',
      en: 'The sheet has no "Shot ID" column, so no row can be matched.',
    },
    suggestion: {
      zh: '用 sanbu board --out 导出的表来改，保留“镜头ID”。',
      en: 'Edit a sheet that "sanbu board --out" wrote, and keep its "Shot ID" column.',
    },
  })
}

export function doubleRow(row: SheetRow, id: string, source: Source, notes: Notes): void {
  notes.add({
    code: 'sheet.double-row',
    severity: 'warning',
    span: spanAt(source, row.start, row.end),
    message: {
      zh: `${id} 在表里有两行，只用第一行。`,
      en: `${id} has two rows in the sheet; only the first one counts.`,
    },
    suggestion: {
      zh: '一个镜头只留一行；要多一个镜头，请写进剧本。',
      en: 'Keep one row a shot; put another shot into the script.',
    },
  })
}

export function movedRow(row: SheetRow, id: string, source: Source, notes: Notes): void {
  notes.add({
    code: 'sheet.moved-row',
    severity: 'warning',
    span: spanAt(source, row.start, row.end),
    message: {
      zh: `${id} 换了位置；镜头的先后没有改。`,
      en: `${id} stands elsewhere; the order of the shots stays as it was.`,
    },
    suggestion: {
      zh: '先后来自剧本，请在剧本里调换。这一行别的改动照用。',
      en: 'The order comes from the script; change it there. Other changes of this row are taken over.',
    },
  })
}

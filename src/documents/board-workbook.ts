import { type Board, boardSheet } from '#direction'
import type { SheetColumn } from '#story'
import { type Picture, writeXlsx } from './write-xlsx.ts'

const widths: Partial<Record<SheetColumn, number>> = {
  number: 6,
  place: 16,
  picture: 46,
  people: 14,
  lines: 42,
  sound: 14,
  effect: 12,
  id: 26,
}

/** The storyboard as an Excel file, one sheet an episode, with a picture a shot where there is one. `readDocument` reads it back as rows. */
export function writeBoardWorkbook(
  board: Board,
  { picture }: { picture?(shot: string): Picture | null } = {},
): Uint8Array {
  const { language, columns, headings, episodes } = boardSheet(board)
  const numbers = new Set(['number', 'seconds'])
  return writeXlsx({
    sheets: episodes.map(({ name, rows }) => ({
      name,
      headings: picture === undefined ? headings : [language === 'zh' ? '样图' : 'Frame', ...headings],
      widths: [...(picture === undefined ? [] : [16]), ...columns.map((column) => widths[column] ?? 10)],
      rows: rows.map(({ cells }) => [
        ...(picture === undefined ? [] : ['']),
        ...cells.map((cell, i) => (numbers.has(columns[i]!) && cell !== '' ? Number(cell) : cell)),
      ]),
      ...(picture === undefined ? {} : { pictures: rows.map(({ shot }) => picture(shot)) }),
    })),
  })
}

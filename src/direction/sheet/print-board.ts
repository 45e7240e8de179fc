import { printRow } from '#story'
import type { Board } from '../board.ts'
import { boardSheet } from './board-sheet.ts'
import { printHtml } from './print-html.ts'

export interface PrintBoardOptions {
  /** Address of a picture of the shot (a data address, or a file beside the sheet); null where there is none. Only pages show them. */
  picture?(shot: string): string | null
}

/** Forms of the storyboard that are text. */
const forms = { md: printMarkdown, csv: printCsv, html: printHtml } as const
export type BoardForm = keyof typeof forms
export const boardForms = Object.keys(forms) as readonly BoardForm[]

/** The board as a sheet for people. `readBoardSheet` takes `md` and `csv` back, edited or not. */
export function printBoard(board: Board, form: BoardForm, options: PrintBoardOptions = {}): string {
  return forms[form](boardSheet(board), options)
}

function printMarkdown({ title, headings, episodes }: ReturnType<typeof boardSheet>): string {
  const tables = episodes.map(({ name, facts, rows }) =>
    [
      `## ${name}`,
      '',
      facts,
      '',
      printRow(headings, 'md'),
      `|${'---|'.repeat(headings.length)}`,
      ...rows.map(({ cells }) => printRow(cells, 'md')),
    ].join('\n'),
  )
  return `${[`# ${title}`, ...tables].join('\n\n')}\n`
}

/** With the mark that Excel needs to know UTF-8. */
function printCsv({ headings, episodes }: ReturnType<typeof boardSheet>): string {
  const blank = Array<string>(headings.length - 1).fill('')
  const rows = [
    headings,
    ...episodes.flatMap(({ name, rows }) => [[name, ...blank], ...rows.map(({ cells }) => cells)]),
  ]
  return `\uFEFF${rows.map((row) => `${printRow(row, 'csv')}\r\n`).join('')}`
}

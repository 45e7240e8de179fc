import { addAll } from '#core'
import { printRow } from '#story'
import { isArchive, openArchive } from '../archive.ts'
import { createTextBuilder } from '../text-builder.ts'
import { walkXml } from '../xml.ts'
import type { DocumentFormat } from './format.ts'

const main = 'word/document.xml'

/** Word: one line a paragraph; a table becomes a Markdown table, so that a storyboard in it is read as one. */
export const docx: DocumentFormat = {
  id: 'docx',
  recognises: ({ bytes }) => isArchive(bytes) && openArchive(bytes).has(main),
  extract({ bytes }) {
    const builder = createTextBuilder()
    let paragraph = ''
    /** Rows of the tables that are open, innermost last. */
    const tables: { rows: string[][]; cell: string[] }[] = []
    let inText = false
    /** Depth inside what is not shown: struck-out changes, and the copy of a text box for old programs. */
    let hidden = 0
    let boxes = 0
    let boxed: string[] = []
    walkXml(openArchive(bytes).read(main), {
      open(name) {
        if (hidden > 0 || name === 'del' || name === 'Fallback' || name === 'moveFrom') hidden++
        else if (name === 't') inText = true
        else if (name === 'tab') paragraph += '\t'
        else if (name === 'br' || name === 'cr') paragraph += '\n'
        else if (name === 'tbl') tables.push({ rows: [], cell: [] })
        else if (name === 'tr') tables.at(-1)?.rows.push([])
        else if (name === 'txbxContent') boxes++
      },
      text(words) {
        if (inText && hidden === 0) paragraph += words
      },
      close(name) {
        if (hidden > 0) {
          hidden--
          return
        }
        const table = tables.at(-1)
        if (name === 't') inText = false
        else if (name === 'txbxContent') boxes--
        else if (name === 'p' && boxes > 0) {
          // A text box stands inside the paragraph that it is tied to; its words come after it.
          boxed.push(paragraph)
          paragraph = ''
        } else if (name === 'p') {
          const lines = [...paragraph.split('\n'), ...boxed]
          if (table === undefined) for (const line of lines) builder.line(line)
          else addAll(table.cell, lines)
          paragraph = ''
          boxed = []
        } else if (name === 'tc' && table !== undefined) {
          table.rows.at(-1)?.push(table.cell.join('\n').trim())
          table.cell = []
        } else if (name === 'tbl' && table !== undefined) {
          tables.pop()
          const outer = tables.at(-1)
          const text = printTable(table.rows)
          if (outer !== undefined) addAll(outer.cell, table.rows.flat())
          else for (const line of text) builder.line(line)
        }
      },
    })
    return { text: builder.text(), remarks: [] }
  },
}

/** A table of one column is only a frame around text. */
function printTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns <= 1) return rows.flat().flatMap((cell) => cell.split('\n'))
  const [head, ...rest] = rows.map((row) => printRow([...row, ...Array<string>(columns - row.length).fill('')], 'md'))
  return ['', head ?? '', `|${'---|'.repeat(columns)}`, ...rest, '']
}

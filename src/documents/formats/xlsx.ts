import { printRow } from '#story'
import { isArchive, openArchive } from '../archive.ts'
import { limits } from '../limits.ts'
import { broken, tooLarge } from '../problem.ts'
import { createTextBuilder } from '../text-builder.ts'
import { walkXml } from '../xml.ts'
import type { DocumentFormat } from './format.ts'

const book = 'xl/workbook.xml'

/** Excel: every sheet as comma-separated rows. Cells that are merged downwards say in each row what they say once. */
export const xlsx: DocumentFormat = {
  id: 'xlsx',
  recognises: ({ bytes }) => isArchive(bytes) && openArchive(bytes).has(book),
  extract({ bytes }) {
    const archive = openArchive(bytes)
    const sheets: { name: string; relation: string }[] = []
    walkXml(archive.read(book), {
      open(name, attributes) {
        if (name === 'sheet' && attributes['state'] !== 'veryHidden' && attributes['state'] !== 'hidden')
          sheets.push({ name: attributes['name'] ?? '', relation: attributes['id'] ?? '' })
      },
    })
    const targets = new Map<string, string>()
    if (archive.has('xl/_rels/workbook.xml.rels'))
      walkXml(archive.read('xl/_rels/workbook.xml.rels'), {
        open(name, attributes) {
          if (name === 'Relationship') targets.set(attributes['Id'] ?? '', attributes['Target'] ?? '')
        },
      })
    const strings = archive.has('xl/sharedStrings.xml') ? readStrings(archive.read('xl/sharedStrings.xml')) : []
    const filled: { name: string; rows: string[][] }[] = []
    for (const { name, relation } of sheets) {
      const target = (targets.get(relation) ?? '').replace(/^\//, '')
      const path = target.startsWith('xl/') ? target : `xl/${target}`
      if (!archive.has(path)) continue
      const rows = readRows(archive.read(path), strings)
      if (rows.some((row) => row.some((cell) => cell !== ''))) filled.push({ name, rows })
    }
    if (filled.length === 0) throw broken()
    const builder = createTextBuilder()
    for (const { name, rows } of filled) {
      const width = Math.max(...rows.map((row) => row.length))
      if (filled.length > 1) builder.line(printRow([name, ...Array<string>(width - 1).fill('')], 'csv'))
      for (const row of rows)
        if (row.some((cell) => cell !== ''))
          builder.line(printRow([...row, ...Array<string>(width - row.length).fill('')], 'csv'))
    }
    return { text: builder.text(), remarks: [] }
  },
}

function readStrings(xml: Uint8Array): string[] {
  const strings: string[] = []
  let current = ''
  let inText = false
  let reading = 0
  walkXml(xml, {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 'rPh') reading++
      else if (name === 't') inText = true
    },
    text(words) {
      if (inText && reading === 0) current += words
    },
    close(name) {
      if (name === 'si') strings.push(current)
      else if (name === 'rPh') reading--
      else if (name === 't') inText = false
    },
  })
  return strings
}

function readRows(xml: Uint8Array, strings: readonly string[]): string[][] {
  const rows: string[][] = []
  const merges: string[] = []
  let row = -1
  let column = -1
  let type = ''
  let value = ''
  let inValue = false
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 2) - 1
        column = -1
        if (!(row >= 0 && row < limits.rows))
          throw tooLarge({ zh: `表格超过 ${limits.rows} 行`, en: `more than ${limits.rows} rows` })
      } else if (name === 'c') {
        const place = placeOf(attributes['r'] ?? '')
        column = place?.column ?? column + 1
        type = attributes['t'] ?? 'n'
        value = ''
      } else if (name === 'v' || name === 't') inValue = true
      else if (name === 'mergeCell' && merges.length < limits.rows) merges.push(attributes['ref'] ?? '')
    },
    text(words) {
      if (inValue) value += words
    },
    close(name) {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'c' && value !== '' && row >= 0 && column < limits.columns) {
        while (rows.length <= row) rows.push([])
        const cells = rows[row]!
        while (cells.length <= column) cells.push('')
        cells[column] = (
          type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? shortNumber(value) : value
        ).trim()
      }
    },
  })
  for (const merge of merges) fillDown(rows, merge)
  return rows
}

/** Excel stores 3.2 as 3.2000000000000002. */
function shortNumber(text: string): string {
  const number = Number(text)
  return Number.isFinite(number) ? String(Number(number.toPrecision(12))) : text
}

function fillDown(rows: string[][], reference: string): void {
  const [from, to] = reference.split(':').map(placeOf)
  if (from == null || to == null || from.column !== to.column) return
  const value = rows[from.row]?.[from.column] ?? ''
  for (let row = from.row + 1; row <= Math.min(to.row, rows.length - 1); row++) {
    const cells = rows[row]!
    while (cells.length <= from.column) cells.push('')
    cells[from.column] = value
  }
}

/** `C12`, both counted from 0. */
function placeOf(reference: string): { column: number; row: number } | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference)
  if (match === null) return null
  let column = 0
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(match[2]) - 1 }
}

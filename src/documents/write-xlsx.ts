import { strToU8, zipSync } from 'fflate'

/** A workbook of plain words: what Excel, WPS and the rest open as tables. */
export interface Workbook {
  sheets: readonly {
    /** Made to fit Excel's rules for names. */
    name: string
    headings: readonly string[]
    /** Width of each column in characters. */
    widths: readonly number[]
    /** Numbers become numbers, so that they can be added up. */
    rows: readonly (readonly (string | number)[])[]
    /** A picture a row, laid into the first column; null leaves its cell empty. All rows or none. */
    pictures?: readonly (Picture | null)[]
  }[]
}

export interface Picture {
  bytes: Uint8Array
  type: 'png' | 'jpeg'
  /** In pixels on the sheet. */
  width: number
  height: number
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
/** Excel measures in English metric units: 9525 a pixel. */
const unit = 9525
/** The same workbook gives the same bytes, whenever it is written. */
const written = new Date(1980, 0, 1)

/** The bytes of an Excel file (.xlsx): first row in bold and standing still, words wrapped. */
export function writeXlsx({ sheets }: Workbook): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  const put = (path: string, xml: string) => {
    files[path] = strToU8(head + xml)
  }
  const types = [
    type('xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'),
    type('xl/styles.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'),
  ]
  const names = uniqueNames(sheets.map(({ name }) => name))
  for (const [i, sheet] of sheets.entries()) {
    const number = i + 1
    types.push(
      type(
        `xl/worksheets/sheet${number}.xml`,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
      ),
    )
    put(`xl/worksheets/sheet${number}.xml`, worksheet(sheet))
    if (sheet.pictures === undefined) continue
    const pictures = sheet.pictures.flatMap((picture, row) => (picture === null ? [] : [{ ...picture, row: row + 1 }]))
    types.push(type(`xl/drawings/drawing${number}.xml`, 'application/vnd.openxmlformats-officedocument.drawing+xml'))
    put(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations([['drawing', `../drawings/drawing${number}.xml`]]))
    put(`xl/drawings/drawing${number}.xml`, anchors(pictures))
    put(
      `xl/drawings/_rels/drawing${number}.xml.rels`,
      relations(pictures.map((picture, n) => ['image', `../media/s${number}_${n + 1}.${picture.type}`])),
    )
    for (const [n, picture] of pictures.entries()) files[`xl/media/s${number}_${n + 1}.${picture.type}`] = picture.bytes
  }
  put(
    '[Content_Types].xml',
    `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>${types.join('')}</Types>`,
  )
  put('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]))
  put(
    'xl/workbook.xml',
    `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, i) => `<sheet name="${marked(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  )
  put(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...sheets.map((_, i): [string, string] => ['worksheet', `worksheets/sheet${i + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
  )
  put('xl/styles.xml', styles)
  return zipSync(files, { mtime: written })
}

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F5"/></patternFill></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

function worksheet({ headings, widths, rows, pictures }: Workbook['sheets'][number]): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const first = `<row r="1">${headings.map((heading, i) => cell(heading, 0, i, 1)).join('')}</row>`
  const body = rows.map((row, r) => {
    const picture = pictures?.[r]
    const height = picture == null ? '' : ` ht="${Math.ceil(picture.height * 0.75) + 4}" customHeight="1"`
    return `<row r="${r + 2}"${height}>${row.map((value, c) => cell(value, r + 1, c, 2)).join('')}</row>`
  })
  return `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${first}${body.join('')}</sheetData>${pictures === undefined ? '' : '<drawing r:id="rId1"/>'}</worksheet>`
}

function cell(value: string | number, row: number, column: number, style: number): string {
  if (value === '') return ''
  const place = `${letters(column)}${row + 1}`
  return typeof value === 'number'
    ? `<c r="${place}" s="${style}"><v>${value}</v></c>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${marked(value)}</t></is></c>`
}

function anchors(pictures: readonly (Picture & { row: number })[]): string {
  const all = pictures.map(
    ({ row, width, height }, i) =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>${2 * unit}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${2 * unit}</xdr:rowOff></xdr:from><xdr:ext cx="${width * unit}" cy="${height * unit}"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${i + 1}" name="${i + 1}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${i + 1}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width * unit}" cy="${height * unit}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`,
  )
  return `<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main" xmlns:r="${office}">${all.join('')}</xdr:wsDr>`
}

function relations(targets: readonly (readonly [string, string])[]): string {
  return `<Relationships xmlns="${packaged}/relationships">${targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`
}

const type = (part: string, content: string) => `<Override PartName="/${part}" ContentType="${content}"/>`

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

/** At most 31 characters, none of `[]:*?/\`, no two alike. */
function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>()
  return names.map((name, i) => {
    const plain =
      name
        .replace(/[[\]:*?/\\']/g, ' ')
        .trim()
        .slice(0, 31) || `${i + 1}`
    let chosen = plain
    for (let n = 2; used.has(chosen.toLowerCase()); n++) chosen = `${plain.slice(0, 27)} ${n}`
    used.add(chosen.toLowerCase())
    return chosen
  })
}

/** XML knows no control characters but these. */
function marked(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
